import type { Locale } from '@/lib/i18n/routing'
import type { Article } from '../article'
import type { ReleaseState } from '../change'

/** Words that stand in one text only, as they are written there; empty where the other text has more. */
export type Difference = { official: string; copy: string }

/**
 * What a copied text is, beside an official one: all of it, a part of it, or a text like it that says something else. Spelling
 * that reads the same, spaces and punctuation make no difference.
 */
export type Comparison =
  | { kind: 'whole' | 'part' }
  /** `differences` is null when there are too many to show. */
  | { kind: 'altered'; differences: Difference[] | null }
  | { kind: 'other' }

/** What the province vouches for: the article as a page in one language shows it, and the hash of each language's text. */
export type ReleaseRecord = {
  article: Article
  state: ReleaseState
  /** Phnom Penh time; null for a release that never changed. */
  lastChange: string | null
  hashes: { locale: Locale; sha256: string }[]
}
