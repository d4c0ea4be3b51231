/** Tells an editor in readable text what makes two articles close: clusters are put together again as they stand in the text. */
import { type ArticleTerms, getPair } from './terms'
import { type ArticleVectors, getRow, WEIGHT_ONE } from './vectors'

/** A stretch of the text whose pairs all stand in the other article too, in folded spelling, and its part of the closeness. */
export type SharedTerm = { text: string; contribution: number }

/** An article of the index: its place there, and the terms it was put in with. */
type Placed = { place: number; terms: ArticleTerms }

/**
 * Divides the closeness of two articles among the stretches of text they share.
 * @returns heaviest first; the contributions add up to the cosine of the two
 */
export function explainCloseness(vectors: ArticleVectors, article: Placed, other: Placed): SharedTerm[] {
  const getContribution = createContributionReader(vectors, article, other)
  const otherPairs = new Set(other.terms.flatMap((run) => run.map((_, at) => getPair(run, at))))
  const contributions = new Map<string, number>()
  for (const run of article.terms) {
    let text = ''
    let sum = 0
    for (const [at, unit] of run.entries()) {
      const pair = getPair(run, at)
      const isContinued = pair !== null && pair !== unit && otherPairs.has(pair)
      if (!isContinued) {
        contributions.set(text, (contributions.get(text) ?? 0) + sum)
        text = ''
        sum = 0
      }
      text += unit
      sum += getContribution(unit, pair)
    }
    contributions.set(text, (contributions.get(text) ?? 0) + sum)
  }
  return [...contributions]
    .filter(([, contribution]) => contribution > 0)
    .map(([text, contribution]) => ({ text, contribution }))
    .sort((a, b) => b.contribution - a.contribution || (a.text < b.text ? -1 : 1))
}

/** What one place of the article contributes: the products of both weights, divided among all places with the same term. */
function createContributionReader({ byArticle, vocabulary }: ArticleVectors, article: Placed, other: Placed) {
  const [weights, otherWeights] = [readRow(article.place), readRow(other.place)]
  const listColumns = (unit: string, pair: string | null) =>
    [vocabulary.unit.get(unit), pair === null ? undefined : vocabulary.pair.get(pair)].filter((column) => column !== undefined)
  const occurrences = new Map<number, number>()
  for (const run of article.terms) {
    for (const [at, unit] of run.entries()) {
      for (const column of listColumns(unit, getPair(run, at))) occurrences.set(column, (occurrences.get(column) ?? 0) + 1)
    }
  }

  function readRow(place: number): Map<number, number> {
    const row = getRow(byArticle, place)
    return new Map(Array.from(row.columns, (column, at) => [column, (row.weights[at] as number) / WEIGHT_ONE]))
  }

  return (unit: string, pair: string | null): number =>
    listColumns(unit, pair).reduce((sum, column) => {
      return sum + ((weights.get(column) ?? 0) * (otherWeights.get(column) ?? 0)) / (occurrences.get(column) as number)
    }, 0)
}
