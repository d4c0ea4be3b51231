import type { FrontMatter } from './front-matter-schema'

/** A change after publication, as readers are told of it. `date` is Phnom Penh time as written. */
export type Correction = { date: string; note: string }

/** The changes that readers are told of, newest first: all but those marked as minor, which mend a typing mistake. */
export function listCorrections({ updates }: Pick<FrontMatter, 'updates'>): Correction[] {
  return updates
    .filter(({ minor }) => !minor)
    .map(({ date, note }) => ({ date, note }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

/** When what an article says last changed: it was withdrawn, corrected or, failing both, published. Phnom Penh time. */
export function getLastChange(article: {
  date: string
  publishAt: string | null
  updates: readonly Correction[]
  withdrawn: { date: string } | null
}): string {
  const { date, publishAt, updates, withdrawn } = article
  return [publishAt ?? date, ...updates.map((correction) => correction.date), ...(withdrawn ? [withdrawn.date] : [])]
    .sort()
    .at(-1) as string
}
