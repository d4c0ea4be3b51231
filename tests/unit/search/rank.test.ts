import { describe, expect, it } from 'vitest'
import type { Columns } from '@/lib/catalog/search/columns'
import { compareNewest, getScore, type Hit, rankHits } from '@/lib/catalog/search/rank'

const NOW = Date.UTC(2026, 5, 1)
const YEAR_MS = 365.25 * 86_400_000

type Article = { slug: string; date: string; isWithdrawn?: boolean }

/** The columns that ranking reads. */
const toColumns = (articles: readonly Article[]): Columns => ({
  rows: new Map(articles.map((_, row) => [row, row])),
  ids: articles.map((_, row) => row),
  slugs: articles.map(({ slug }) => slug),
  locales: articles.map(() => 'km'),
  categories: articles.map(() => 'health'),
  types: articles.map(() => 'notice'),
  dates: articles.map(({ date }) => date),
  districts: articles.map(() => []),
  isWithdrawn: articles.map(({ isWithdrawn = false }) => isWithdrawn),
  visibleFrom: articles.map(() => 0),
  visibleUntil: articles.map(() => null),
})
const hit = (fields: Partial<Hit> = {}): Hit => ({ row: 0, parts: 1, relevance: 4, isInTitle: false, ...fields })
/** Phnom Penh time, seven hours ahead of UTC, as it is written. */
const toDate = (ageYears: number): string => new Date(NOW - ageYears * YEAR_MS + 7 * 3_600_000).toISOString().slice(0, 16)

describe('getScore', () => {
  it.each([
    [0, 1],
    [1, 0.875],
    [2, 0.8125],
    [3, 0.78125],
    [20, 0.75],
  ])('after %i years is the relevance times %d', (age, factor) => {
    expect(getScore(hit(), toColumns([{ slug: 'a', date: toDate(age) }]), NOW)).toBeCloseTo(4 * factor, 3)
  })

  it('never rises above the relevance for a date in the future, nor falls below three quarters', () => {
    expect(getScore(hit(), toColumns([{ slug: 'a', date: '2030-01-01' }]), NOW)).toBe(4)
    expect(getScore(hit(), toColumns([{ slug: 'a', date: '1950-01-01' }]), NOW)).toBeGreaterThanOrEqual(3)
  })

  it('is half as high again when the whole query stands in the title', () => {
    const columns = toColumns([{ slug: 'a', date: toDate(0.3) }])
    expect(getScore(hit({ isInTitle: true }), columns, NOW)).toBeCloseTo(1.5 * getScore(hit(), columns, NOW), 10)
  })
})

describe('rankHits', () => {
  const columns = toColumns([
    { slug: 'withdrawn', date: '2026-05-31', isWithdrawn: true },
    { slug: 'two-parts', date: '1999-01-01' },
    { slug: 'one-part', date: '2026-05-31' },
    { slug: 'in-title', date: '2026-05-31' },
    { slug: 'b-twin', date: '2026-04-01' },
    { slug: 'a-twin', date: '2026-04-01' },
  ])
  const rank = (hits: Hit[]) => rankHits(hits, columns, NOW).map(({ row }) => columns.slugs[row])

  it('puts standing releases first, then those with more of the query, then the better, then the newer, then by slug', () => {
    const hits = [
      hit({ row: 0, parts: 3, relevance: 99, isInTitle: true }),
      hit({ row: 4, relevance: 1 }),
      hit({ row: 2, relevance: 9 }),
      hit({ row: 5, relevance: 1 }),
      hit({ row: 3, relevance: 9, isInTitle: true }),
      hit({ row: 1, parts: 2, relevance: 0.1 }),
    ]
    const order = ['two-parts', 'in-title', 'one-part', 'a-twin', 'b-twin', 'withdrawn']
    expect(rank(hits)).toEqual(order)
    expect(rank(hits.toReversed())).toEqual(order)
  })

  it('leaves the list it was given as it was', () => {
    const hits = [hit({ row: 0 }), hit({ row: 1 })]
    rank(hits)
    expect(hits.map(({ row }) => row)).toEqual([0, 1])
  })
})

describe('compareNewest', () => {
  it('is newest first, by the minute, then by slug', () => {
    const columns = toColumns([
      { slug: 'b', date: '2026-01-01' },
      { slug: 'a', date: '2026-01-01' },
      { slug: 'c', date: '2026-01-01T08:00' },
      { slug: 'd', date: '2026-01-02' },
    ])
    expect([0, 1, 2, 3].sort((a, b) => compareNewest(a, b, columns)).map((row) => columns.slugs[row])).toEqual(['d', 'c', 'a', 'b'])
  })
})
