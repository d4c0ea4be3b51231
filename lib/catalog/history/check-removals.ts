import { getReleasePath } from '@/lib/i18n/paths'
import { routing } from '@/lib/i18n/routing'
import { toInstant } from '@/lib/khmer/dates'
import { createProblem, type Problem } from '@/lib/problems/problem'
import { readFrontMatter } from '../read-front-matter'
import { listOldAddresses } from '../redirects/check-redirects'
import type { Redirect } from '../redirects/redirect'

/** A file of a release that was deleted, or renamed to another. Paths are relative to the project. */
export type Removal = {
  from: string
  to: string | null
  /** When, in epoch milliseconds. */
  at: number
  /** The last version of the file; null when nobody can tell. Asked only where it matters. */
  read: () => string | null
}

type Context = {
  /** All releases there are. */
  slugs: ReadonlySet<string>
  redirects: readonly Redirect[]
  utcOffsetMinutes: number
}

/**
 * Finds releases that were public, are not there any more under their name, and of which content/redirects.yaml says
 * nothing. A release that was a draft in its last version, or whose time had not come when it was removed, was never
 * public. A sample that was deleted promised nothing to anybody; one that was renamed is treated like every release.
 * @param removals newest first
 * @param file content/redirects.yaml, as editors know it
 */
export function checkRemovals(removals: readonly Removal[], file: string, { slugs, redirects, utcOffsetMinutes }: Context): Problem[] {
  const latest = groupLatest(removals)
  const told = new Set(redirects.flatMap(listOldAddresses))
  return [...latest].flatMap(([slug, files]) => {
    if (slugs.has(slug) || routing.locales.every((locale) => told.has(getReleasePath(locale, slug)))) return []
    const newest = findNewest(slug, latest, slugs)
    const wasPublic = files.some((removal) => {
      const { isShown, isSample } = readLast(removal, utcOffsetMinutes)
      return isShown && (newest !== null || !isSample)
    })
    return wasPublic ? [createProblem('redirect-missing', { file }, { slug, newest })] : []
  })
}

const getSlug = (file: string): string => file.split('/')[3] ?? ''

/** The last removal of each release, which may be of both its files. */
function groupLatest(removals: readonly Removal[]): Map<string, Removal[]> {
  const latest = new Map<string, Removal[]>()
  for (const removal of removals) {
    const group = latest.get(getSlug(removal.from))
    if (!group) latest.set(getSlug(removal.from), [removal])
    else if (group[0]?.at === removal.at) group.push(removal)
  }
  return latest
}

/** Follows a release from name to name; null when it ends nowhere. */
function findNewest(slug: string, latest: ReadonlyMap<string, Removal[]>, slugs: ReadonlySet<string>): string | null {
  const passed = new Set<string>()
  for (let name: string | null = slug; name !== null && !passed.has(name); ) {
    if (slugs.has(name)) return name
    passed.add(name)
    const to: string | undefined = latest.get(name)?.flatMap((removal) => removal.to ?? [])[0]
    name = to ? getSlug(to) : null
  }
  return null
}

/** By the words of the file alone: the schema of today may not be that of the day on which it was written. */
function readLast({ from, at, read }: Removal, utcOffsetMinutes: number): { isShown: boolean; isSample: boolean } {
  const text = read()
  const reading = text === null ? null : readFrontMatter(text, from)
  if (!reading || reading.problem) return { isShown: false, isSample: false }
  const { draft, sample, publishAt, date } = reading.data
  return { isShown: draft !== true && hasBegun(publishAt ?? date, at, utcOffsetMinutes), isSample: sample === true }
}

function hasBegun(time: unknown, at: number, utcOffsetMinutes: number): boolean {
  try {
    return toInstant(String(time), utcOffsetMinutes) <= at
  } catch {
    // No build accepts such a date.
    return false
  }
}
