/**
 * Which articles are about the same: the words they share, and the neighbours they share.
 *
 * 1. Terms. Khmer clusters and pairs of them, whole words of other scripts (`terms.ts`). No word segmenter:
 *    three engines cut three ways, and words beside the clusters were worth nothing measurable.
 * 2. Weights. (1 + ln tf) · ln(N / df) for terms in at least 2 and at most 30 % of the articles; units and pairs are
 *    each brought to length 1 and then count the same. (Salton and Buckley 1988, "Term-weighting approaches in automatic
 *    text retrieval". BM25 of Robertson and Zaragoza 2009 and the pivoted lengths of Singhal 1996 were not better.)
 * 3. Closeness of two articles: the cosine of their vectors.
 * 4. Score of b for a: half the closeness of a and b, half the mean closeness of a to the 20 articles nearest to b, a
 *    itself counting 1 and what is not among its 50 nearest 0. An article alike by one chance word has neighbours of
 *    another subject. (Shared nearest neighbours: Jarvis and Patrick 1973; related to the feedback of Rocchio 1971.)
 *
 * Measured by `bench/related-sib.ts` on SIB-200 Khmer, 800 sentences of 7 topics: of the 5 nearest, 57.6 % have the same
 * topic, against 54.5 % by plain tf-idf (± 0.6, paired); most of the 5 have it for 72.8 % against 70.5 % of the sentences
 * (± 1.1: close to chance). Nothing here reads a clock, a label or chance: the same articles in the same
 * order give the same neighbours.
 */
import { explainCloseness, type SharedTerm } from './explain'
import type { ArticleTerms } from './terms'
import { type ArticleVectors, createVectors, type SparseRows, transpose, WEIGHT_ONE } from './vectors'

/** How many of the closest articles can be neighbours: a list is never longer. */
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
   * The nearest articles, best first; among equals, in the order of the articles. Empty when nothing is shared.
   * Computes one row for the article and one for each candidate, and keeps them: for all articles that is one row each.
   * @param limit at most `NEIGHBOURS_MAX` are ever found
   * @throws RangeError for an unknown id
   */
  listNearest(id: Id, limit: number): Neighbour<Id>[]
  /**
   * Says why `other` is near `article`: which stretches of its text they share, and how much each contributes.
   * @throws RangeError for an unknown id
   */
  explain(article: IndexedArticle<Id>, other: IndexedArticle<Id>): Explanation
}

/** An article and its terms, which are those of `listTerms`. */
export type IndexedArticle<Id> = { id: Id; terms: ArticleTerms }

/** The closest articles of one, best first. */
type Row = { articles: Uint32Array; closeness: Float32Array }

/**
 * Prepares articles of one language for comparison.
 * @param articles consumed one by one: a generator keeps their texts out of memory
 * @throws RangeError when two have the same id
 */
export function createNeighbourIndex<Id>(articles: Iterable<IndexedArticle<Id>>): NeighbourIndex<Id> {
  const ids: Id[] = []
  const vectors = createVectors(collectIds(articles, ids))
  return indexVectors(ids, vectors)
}

/**
 * Prepares articles that are weighed already.
 * @param ids of the rows of `vectors.byArticle`
 * @throws RangeError when two are the same
 */
export function indexVectors<Id>(ids: readonly Id[], vectors: ArticleVectors): NeighbourIndex<Id> {
  const places = new Map(ids.map((id, place) => [id, place]))
  if (places.size < ids.length) throw new RangeError('createNeighbourIndex: two articles have the same id')
  const neighbourhoodSize = Math.min(NEIGHBOURHOOD_SIZE, Math.floor(Math.sqrt(ids.length)))
  const getClosest = createClosestReader(vectors.byArticle, transpose(vectors.byArticle, vectors.vocabulary.frequencies.length))

  function getPlace(id: Id): number {
    const place = places.get(id)
    if (place === undefined) throw new RangeError(`similarity: no article ${String(id)}`)
    return place
  }

  /** Closeness of an article to itself and its closest, by place. */
  function getCloseness(place: number): Map<number, number> {
    const closest = getClosest(place)
    return new Map([[place, 1], ...Array.from(closest.articles, (other, rank) => [other, closest.closeness[rank]] as [number, number])])
  }

  function getNeighbourhood(closeness: ReadonlyMap<number, number>, other: number): number {
    const neighbours = getClosest(other).articles.subarray(0, neighbourhoodSize)
    return neighbours.reduce((sum, neighbour) => sum + (closeness.get(neighbour) ?? 0), 0) / neighbourhoodSize
  }

  return {
    listNearest(id, limit) {
      const place = getPlace(id)
      const closeness = getCloseness(place)
      return [...closeness]
        .filter(([other]) => other !== place)
        .map(([other, direct]) => ({ other, score: toScore(direct, getNeighbourhood(closeness, other)) }))
        .sort((a, b) => b.score - a.score || a.other - b.other)
        .slice(0, limit)
        .map(({ other, score }) => ({ id: ids[other] as Id, score }))
    },
    explain(article, other) {
      const [place, otherPlace] = [getPlace(article.id), getPlace(other.id)]
      const terms = explainCloseness(vectors, { place, terms: article.terms }, { place: otherPlace, terms: other.terms })
      const closest = getCloseness(place)
      const closeness = closest.get(otherPlace) ?? terms.reduce((sum, { contribution }) => sum + contribution, 0)
      const neighbourhood = getNeighbourhood(closest, otherPlace)
      return { score: toScore(closeness, neighbourhood), closeness, neighbourhood, terms }
    },
  }
}

function* collectIds<Id>(articles: Iterable<IndexedArticle<Id>>, ids: Id[]): Generator<ArticleTerms> {
  for (const { id, terms } of articles) {
    ids.push(id)
    yield terms
  }
}

function toScore(closeness: number, neighbourhood: number): number {
  return (closeness + neighbourhood) / 2
}

/** Reads the closest articles of one, and keeps what it computed: 400 bytes an article. */
function createClosestReader(byArticle: SparseRows, byTerm: SparseRows): (place: number) => Row {
  const rows = new Map<number, Row>()
  const sums = new Float64Array(byArticle.starts.length - 1)

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
    // Rounded weights of two equal vectors may come out a little above 1.
    const closeness = Float32Array.from(articles, (other) => Math.min(1, (sums[other] as number) / WEIGHT_ONE ** 2))
    sums.fill(0)
    return { articles, closeness }
  }

  return (place) => {
    const row = rows.get(place) ?? compute(place)
    rows.set(place, row)
    return row
  }
}

/** Indexes of the largest positive values, largest first, among equals the lower index first. */
function listLargest(values: Float64Array): Uint32Array {
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
