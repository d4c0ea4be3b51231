/** Tells an editor in readable text what makes two articles close: pairs that follow each other are put together again. */
import { type ArticleTerms, getPair } from './similarity-terms'
import type { ArticleVectors } from './similarity-vectors'

/** A stretch of the text whose every pair the other article has too, in folded spelling, and its part of the closeness. */
export type SharedTerm = { text: string; contribution: number }

/**
 * Divides the closeness of two articles among the stretches of text they share.
 * @param article place in the index, and its terms in the order of the text
 * @param other place in the index
 * @returns heaviest first; the contributions add up to the cosine of the two
 */
export function explainCloseness(vectors: ArticleVectors, article: { place: number; terms: ArticleTerms }, other: number): SharedTerm[] {
  const getShare = createShareReader(vectors, article, other)
  const contributions = new Map<string, number>()
  for (const run of article.terms) {
    let text = ''
    let sum = 0
    const close = () => {
      if (sum > 0) contributions.set(text, (contributions.get(text) ?? 0) + sum)
    }
    for (const [at, unit] of run.entries()) {
      const pair = getPair(run, at)
      const share = pair === null ? 0 : getShare('pair', pair)
      if (pair === unit || share === 0) {
        close()
        text = ''
        sum = 0
      }
      text += unit
      sum += share + getShare('unit', unit)
    }
    close()
  }
  return [...contributions]
    .map(([text, contribution]) => ({ text, contribution }))
    .sort((a, b) => b.contribution - a.contribution || (a.text < b.text ? -1 : 1))
}

/** What one occurrence of a term contributes: the product of both weights, divided among its places in the article. */
function createShareReader({ byArticle, kinds }: ArticleVectors, { place, terms }: { place: number; terms: ArticleTerms }, other: number) {
  const [weights, otherWeights] = [place, other].map((row) => {
    const [start, end] = [byArticle.starts[row], byArticle.starts[row + 1]]
    const columns = byArticle.columns.subarray(start, end)
    return new Map(Array.from(columns, (column, at) => [column, byArticle.weights[(start as number) + at] as number]))
  }) as [Map<number, number>, Map<number, number>]
  const occurrences = new Map<number, number>()
  const count = (column: number | undefined) => {
    if (column !== undefined) occurrences.set(column, (occurrences.get(column) ?? 0) + 1)
  }
  for (const run of terms) {
    for (const [at, unit] of run.entries()) {
      count(kinds.unit.get(unit))
      count(kinds.pair.get(getPair(run, at) ?? ''))
    }
  }
  return (kind: 'unit' | 'pair', term: string): number => {
    const column = kinds[kind].get(term) ?? -1
    const product = (weights.get(column) ?? 0) * (otherWeights.get(column) ?? 0)
    return product === 0 ? 0 : product / (occurrences.get(column) as number)
  }
}
