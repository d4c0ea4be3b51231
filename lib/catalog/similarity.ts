/**
 * Which articles are about the same: the words they share, and the neighbours they share.
 *
 * 1. Terms. Khmer clusters and pairs of them, whole words of other scripts (`similarity-terms.ts`). No word segmenter:
 *    three engines cut three ways, and words beside the clusters were worth nothing measurable.
 * 2. Weights. (1 + ln tf) · ln(N / df), a term in 2 articles at least and in 30 % at most; units and pairs are each
 *    brought to length 1 and then count the same (Salton, Buckley 1988, "Term-weighting approaches in automatic text
 *    retrieval", scheme ltc; BM25 of Robertson, Zaragoza 2009 and pivoted lengths of Singhal 1996 were not better).
 * 3. Closeness of two articles: the cosine of their vectors.
 * 4. Score: half the closeness of the two, half how close the one is, on average, to the nearest articles of the other.
 *    An article alike by one chance word has neighbours of another subject (shared nearest neighbours: Jarvis, Patrick
 *    1973; a form of pseudo-relevance feedback, Rocchio 1971).
 *
 * Measured by `bench/related-sib.ts` on SIB-200 Khmer (800 sentences, 7 topics). Nothing here reads a clock, a label or
 * chance: the same articles in the same order give the same neighbours.
 */
import { explainCloseness, type SharedTerm } from './similarity-explain'
import type { ArticleTerms } from './similarity-terms'
import { type ArticleVectors, createVectors } from './similarity-vectors'

/** Articles that can be neighbours at all; a list cannot be longer. */
export const NEIGHBOURS_MAX = 50
/** How many of its nearest articles stand for the neighbourhood of an article; fewer in a small catalog. */
const NEIGHBOURHOOD_SIZE = 20

export type Neighbour<Id> = {
  id: Id
  /** 0 to 1; what `listNearest` sorts by. */
  score: number
}

export type Explanation = {
  score: number
  /** Cosine of the two articles. */
  closeness: number
  /** Mean closeness to the nearest articles of the other. */
  neighbourhood: number
  /** What they share, heaviest first; the parts add up to `closeness`. */
  terms: SharedTerm[]
}

export type NeighbourIndex<Id> = {
  /**
   * The nearest articles, best first; among equals, in the order of the articles.
   * Of one article alone it costs some 50 closeness rows; what was computed is kept, so that for all it is one row each.
   * @throws RangeError for an unknown id
   */
  listNearest(id: Id, limit: number): Neighbour<Id>[]
  /**
   * Says why `otherId` is near: which stretches of the text they share and how much each contributes.
   * @param article with the terms it had in the index
   * @throws RangeError for an unknown id
   */
  explain(article: { id: Id; terms: ArticleTerms }, otherId: Id): Explanation
}

/** The closest articles of one, best first. */
type Row = { articles: Uint32Array; closeness: Float32Array }

/**
 * Prepares articles of one language for comparison.
 * @param articles consumed one by one; a generator keeps their texts out of memory
 * @throws RangeError when two have the same id
 */
export function createNeighbourIndex<Id>(articles: Iterable<{ id: Id; terms: ArticleTerms }>): NeighbourIndex<Id> {
  const ids: Id[] = []
  const vectors = createVectors(collectIds(articles, ids))
  const places = new Map(ids.map((id, place) => [id, place]))
  if (places.size < ids.length) throw new RangeError('createNeighbourIndex: two articles have the same id')
  const neighbourhoodSize = Math.min(NEIGHBOURHOOD_SIZE, Math.floor(Math.sqrt(ids.length)))
  const getClosest = createClosestReader(vectors, ids.length)
  /** Closeness of the article in question to every other that is among its closest; zero outside `listNearest`. */
  const closenessTo = new Float32Array(ids.length)

  function getPlace(id: Id): number {
    const place = places.get(id)
    if (place === undefined) throw new RangeError(`similarity: no article ${String(id)}`)
    return place
  }

  function listScored(place: number): { other: number; closeness: number; neighbourhood: number }[] {
    const closest = getClosest(place)
    closest.articles.forEach((other, rank) => {
      closenessTo[other] = closest.closeness[rank] as number
    })
    closenessTo[place] = 1
    const scored = Array.from(closest.articles, (other) => {
      const neighbours = getClosest(other).articles.subarray(0, neighbourhoodSize)
      const sum = neighbours.reduce((total, neighbour) => total + (closenessTo[neighbour] as number), 0)
      return { other, closeness: closenessTo[other] as number, neighbourhood: sum / neighbourhoodSize }
    })
    closenessTo[place] = 0
    for (const other of closest.articles) closenessTo[other] = 0
    return scored
  }

  return {
    listNearest(id, limit) {
      return listScored(getPlace(id))
        .map((scored) => ({ ...scored, score: toScore(scored) }))
        .sort((a, b) => b.score - a.score || a.other - b.other)
        .slice(0, limit)
        .map(({ other, score }) => ({ id: ids[other] as Id, score }))
    },
    explain({ id, terms }, otherId) {
      const [place, otherPlace] = [getPlace(id), getPlace(otherId)]
      const shared = explainCloseness(vectors, { place, terms }, otherPlace)
      const found = listScored(place).find(({ other }) => other === otherPlace)
      if (found) return { ...toParts(found), score: toScore(found), terms: shared }
      const closeness = shared.reduce((sum, { contribution }) => sum + contribution, 0)
      return { score: 0, closeness, neighbourhood: 0, terms: shared }
    },
  }
}

function* collectIds<Id>(articles: Iterable<{ id: Id; terms: ArticleTerms }>, ids: Id[]): Generator<ArticleTerms> {
  for (const { id, terms } of articles) {
    ids.push(id)
    yield terms
  }
}

function toScore({ closeness, neighbourhood }: { closeness: number; neighbourhood: number }): number {
  return (closeness + neighbourhood) / 2
}

function toParts({ closeness, neighbourhood }: { closeness: number; neighbourhood: number }) {
  return { closeness, neighbourhood }
}

/** Reads the closest articles of one, and keeps what it computed: 400 bytes an article. */
function createClosestReader({ byArticle, byTerm }: ArticleVectors, articleCount: number): (place: number) => Row {
  const rows: (Row | undefined)[] = new Array(articleCount)
  const sums = new Float32Array(articleCount)

  function compute(place: number): Row {
    for (let at = byArticle.starts[place] as number; at < (byArticle.starts[place + 1] as number); at += 1) {
      const term = byArticle.columns[at] as number
      const weight = byArticle.weights[at] as number
      const end = byTerm.starts[term + 1] as number
      for (let posting = byTerm.starts[term] as number; posting < end; posting += 1) {
        const other = byTerm.columns[posting] as number
        sums[other] = (sums[other] as number) + weight * (byTerm.weights[posting] as number)
      }
    }
    sums[place] = 0
    const articles = listLargest(sums)
    // A sum of rounded products of two equal vectors may come out a little above 1.
    const closeness = Float32Array.from(articles, (other) => Math.min(1, sums[other] as number))
    sums.fill(0)
    return { articles, closeness }
  }

  return (place) => (rows[place] ??= compute(place))
}

/** Indexes of the largest positive values, largest first, among equals the lower index first. */
function listLargest(values: Float32Array): Uint32Array {
  const largest = new Uint32Array(NEIGHBOURS_MAX)
  let size = 0
  let threshold = 0
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number
    if (value <= threshold) continue
    if (size < NEIGHBOURS_MAX) size += 1
    let rank = size - 1
    for (; rank > 0 && (values[largest[rank - 1] as number] as number) < value; rank -= 1) largest[rank] = largest[rank - 1] as number
    largest[rank] = index
    if (size === NEIGHBOURS_MAX) threshold = values[largest[size - 1] as number] as number
  }
  return largest.slice(0, size)
}
