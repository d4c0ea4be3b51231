import type { Article } from './article'

/** A change after publication, as readers are told of it. `date` is Phnom Penh time as written. */
export type Correction = { date: string; note: string }
export type Change = Correction & { kind: 'correction' | 'withdrawal' }

/** A change and the article it happened to. */
export type ListedChange = Change & { article: Article }

/** Whether a release still says what holds. `replaced` is withdrawn too, and another release stands in its place. */
export type ReleaseState = 'in-force' | 'corrected' | 'withdrawn' | 'replaced'
