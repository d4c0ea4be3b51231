import { toInstant } from '@/lib/khmer/dates'
import type { Columns } from './columns'

/** What ranking knows of a hit: how many parts of the query it holds whole, its relevance (BM25), and where. */
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
export function getScore(hit: Hit, columns: Columns, now: number): number {
  return weigh(hit, getRecency(columns.dates[hit.row] as string, now))
}

function weigh({ relevance, isInTitle }: Hit, recency: number): number {
  return relevance * (isInTitle ? TITLE_FACTOR : 1) * recency
}

function getRecency(date: string, now: number): number {
  const ageYears = Math.max(0, now - toInstant(date)) / YEAR_MS
  return RECENCY_FLOOR + (1 - RECENCY_FLOOR) * 2 ** (-ageYears / RECENCY_HALF_LIFE_YEARS)
}

/** Best first: articles that stand, those with more of the query whole, the higher score, the newer, then by slug. */
export function rankHits(hits: readonly Hit[], columns: Columns, now: number): Hit[] {
  // A common word has tens of thousands of hits, of a few thousand days.
  const recencies = new Map<string, number>()
  const scored = hits.map((hit) => {
    const date = columns.dates[hit.row] as string
    const recency = recencies.get(date) ?? getRecency(date, now)
    recencies.set(date, recency)
    return { hit, score: weigh(hit, recency) }
  })
  scored.sort(
    (a, b) =>
      Number(columns.isWithdrawn[a.hit.row]) - Number(columns.isWithdrawn[b.hit.row]) ||
      b.hit.parts - a.hit.parts ||
      b.score - a.score ||
      compareNewest(a.hit.row, b.hit.row, columns),
  )
  return scored.map(({ hit }) => hit)
}

/** Newest first, then by slug, so that the order is the same every time. */
export function compareNewest(a: number, b: number, { dates, slugs }: Columns): number {
  if (dates[a] !== dates[b]) return (dates[a] as string) < (dates[b] as string) ? 1 : -1
  return (slugs[a] as string) < (slugs[b] as string) ? -1 : 1
}
