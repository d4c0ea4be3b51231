import { toInstant } from '@/lib/khmer/dates'
import { listCorrections } from '../corrections'
import type { FrontMatter } from '../front-matter-schema'

/**
 * The life of an article in the files that were accepted, in the order in which it is lived (docs/content-guide).
 * Review comes between draft and scheduled: it is the pull request, and no file says so.
 */
export const STAGES = ['draft', 'scheduled', 'published', 'corrected', 'withdrawn', 'expired'] as const
export type Stage = (typeof STAGES)[number]

type TimedFacts = Pick<FrontMatter, 'date' | 'publishAt' | 'unpublishAt' | 'draft'>

/** From when and until when an article is shown, in epoch milliseconds. A draft is shown from no time on. */
export function getShownTime(
  { date, publishAt, unpublishAt, draft }: TimedFacts,
  utcOffsetMinutes: number,
): { from: number | null; until: number | null } {
  return {
    // A release dated in the future waits for its date even when nobody wrote publishAt.
    from: draft ? null : toInstant(publishAt ?? date, utcOffsetMinutes),
    until: unpublishAt ? toInstant(unpublishAt, utcOffsetMinutes) : null,
  }
}

/** Where an article is in its life at a moment. The queries of the catalog agree (lib/catalog/visible): a test holds that. */
export function getStage(
  frontMatter: TimedFacts & Pick<FrontMatter, 'updates' | 'withdrawn'>,
  now: number,
  utcOffsetMinutes: number,
): Stage {
  const { from, until } = getShownTime(frontMatter, utcOffsetMinutes)
  if (from === null) return 'draft'
  if (from > now) return 'scheduled'
  if (until !== null && until <= now) return 'expired'
  if (frontMatter.withdrawn) return 'withdrawn'
  return listCorrections(frontMatter).length > 0 ? 'corrected' : 'published'
}
