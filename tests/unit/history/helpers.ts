import { type EditorialArticle, readArticle } from '@/lib/catalog/editorial/read-articles'
import { checkChange } from '@/lib/catalog/history/check-change'
import { createHouseStyle } from '@/lib/catalog/proofread/house-style'
import type { Problem } from '@/lib/problems/problem'
import { toName } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'

/** Seven in the morning in Phnom Penh, a week after the releases that tests write. */
export const NOW = Date.UTC(2026, 1, 10)

const read = (text: string, locale: 'km' | 'en' = 'km') =>
  readArticle({ kind: 'release', file: toName('road', locale), year: '2026', slug: 'road', locale }, text, preySample) as EditorialArticle

/** What the check says of a release that was `before` and is `after`. */
export function compare(before: string, after: string, locale?: 'km' | 'en', now = NOW): Problem[] {
  return checkChange(read(before, locale), read(after, locale), { site: preySample, style: createHouseStyle(preySample), now })
}
