import type { Columns } from './columns'

/** What ranking knows of a hit: how many parts of the query it holds whole, its relevance, and where. */
export type Hit = { row: number; parts: number; relevance: number; isInTitle: boolean }

const YEAR_MS = 365.25 * 86_400_000
/** An old article keeps this share of its relevance, however old it is. */
const RECENCY_FLOOR = 0.75
const RECENCY_HALF_LIFE_YEARS = 1
const TITLE_FACTOR = 1.5

/**
 * The score of a hit: relevance × 1.5 when the whole query stands in the title × recency. Recency is gentle: 1 today,
 * 0.875 after a year, never below 0.75: floor + (1 − floor) × 2^(−age in years).
 */
export function getScore({ row, relevance, isInTitle }: Hit, { times }: Columns, now: number): number {
  const ageYears = Math.max(0, now - (times[row] as number)) / YEAR_MS
  const recency = RECENCY_FLOOR + (1 - RECENCY_FLOOR) * 2 ** (-ageYears / RECENCY_HALF_LIFE_YEARS)
  return relevance * (isInTitle ? TITLE_FACTOR : 1) * recency
}

/**
 * The rows of the first `count` hits, best first: articles that stand, those with more of the query whole, the higher score, the
 * newer, then by slug.
 */
export function listBestRows(hits: readonly Hit[], columns: Columns, now: number, count: number): number[] {
  const scores = Float64Array.from(hits, (hit) => getScore(hit, columns, now))
  const isBetter = (a: number, b: number): boolean => {
    const one = hits[a] as Hit
    const other = hits[b] as Hit
    const isWithdrawn = columns.isWithdrawn[one.row]
    if (isWithdrawn !== columns.isWithdrawn[other.row]) return !isWithdrawn
    if (one.parts !== other.parts) return one.parts > other.parts
    return scores[a] === scores[b] ? one.row < other.row : (scores[a] as number) > (scores[b] as number)
  }
  return listFirst(hits.length, isBetter, count).map((index) => (hits[index] as Hit).row)
}

/**
 * The first `count` of so many items, in order, by their indexes. A common word has tens of thousands of hits and a page shows
 * twenty: sorting all takes longer than finding them.
 */
function listFirst(length: number, isBefore: (a: number, b: number) => boolean, count: number): number[] {
  const first: number[] = []
  for (let index = 0; index < length; index += 1) {
    if (first.length === count && (count === 0 || !isBefore(index, first[count - 1] as number))) continue
    let [low, high] = [0, first.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (isBefore(index, first[middle] as number)) high = middle
      else low = middle + 1
    }
    first.splice(low, 0, index)
    if (first.length > count) first.pop()
  }
  return first
}
