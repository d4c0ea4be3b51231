import type { Change, Correction, ReleaseState } from './change'
import type { FrontMatter } from './front-matter-schema'

type ChangedFacts = Pick<FrontMatter, 'updates' | 'withdrawn'>

/** The changes that readers are told of, newest first: all but those marked as minor, which mend a typing mistake. */
export function listCorrections({ updates }: Pick<FrontMatter, 'updates'>): Correction[] {
  return updates
    .filter(({ minor }) => !minor)
    .map(({ date, note }) => ({ date, note }))
    .sort((a, b) => (a.date < b.date ? 1 : -1))
}

/** Everything that happened to an article after its publication. */
export function listFrontMatterChanges(frontMatter: ChangedFacts): Change[] {
  const { withdrawn } = frontMatter
  const corrections = listCorrections(frontMatter).map((correction): Change => ({ kind: 'correction', ...correction }))
  return withdrawn ? [...corrections, { kind: 'withdrawal', date: withdrawn.date, note: withdrawn.reason }] : corrections
}

type DatedFacts = { date: string; publishAt: string | null; updates: readonly Correction[]; withdrawn: { date: string } | null }

/** When what an article says last changed: it was withdrawn, corrected or, failing both, published. Phnom Penh time. */
export function getLastChange({ date, publishAt, updates, withdrawn }: DatedFacts): string {
  return [publishAt ?? date, ...updates.map((correction) => correction.date), ...(withdrawn ? [withdrawn.date] : [])]
    .sort()
    .at(-1) as string
}

export function getReleaseState({
  updates,
  withdrawn,
}: Pick<DatedFacts, 'updates'> & { withdrawn: FrontMatter['withdrawn'] | null }): ReleaseState {
  if (withdrawn) return withdrawn.replacedBy ? 'replaced' : 'withdrawn'
  return updates.length > 0 ? 'corrected' : 'in-force'
}
