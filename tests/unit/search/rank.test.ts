import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Columns } from '@/lib/catalog/search/columns'
import { getScore, type Hit, listBestRows } from '@/lib/catalog/search/rank'
import { toInstant } from '@/lib/khmer/dates'

const NOW = Date.UTC(2026, 5, 1)
const YEAR_MS = 365.25 * 86_400_000

type Article = { slug: string; date: string; isWithdrawn?: boolean }

/** The columns that ranking reads; articles come newest first, then by slug. */
const toColumns = (articles: readonly Article[]): Columns => ({
  ids: articles.map((_, row) => row),
  slugs: articles.map(({ slug }) => slug),
  locales: articles.map(() => 'km'),
  categories: { values: ['health'], codes: new Uint16Array(articles.length) },
  types: { values: ['notice'], codes: new Uint16Array(articles.length) },
  dates: articles.map(({ date }) => date),
  times: Float64Array.from(articles, ({ date }) => toInstant(date)),
  districts: { values: [[]], codes: new Uint16Array(articles.length) },
  isWithdrawn: articles.map(({ isWithdrawn = false }) => isWithdrawn),
  visibleFrom: new Float64Array(articles.length),
  visibleUntil: new Float64Array(articles.length).fill(Infinity),
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

describe('listBestRows', () => {
  const columns = toColumns([
    { slug: 'in-title', date: '2026-05-31' },
    { slug: 'one-part', date: '2026-05-31' },
    { slug: 'withdrawn', date: '2026-05-31', isWithdrawn: true },
    { slug: 'a-twin', date: '2026-04-01' },
    { slug: 'b-twin', date: '2026-04-01' },
    { slug: 'two-parts', date: '1999-01-01' },
  ])
  const rank = (hits: Hit[], count = hits.length) => listBestRows(hits, columns, NOW, count).map((row) => columns.slugs[row])
  const hits = [
    hit({ row: 2, parts: 3, relevance: 99, isInTitle: true }),
    hit({ row: 4, relevance: 1 }),
    hit({ row: 1, relevance: 9 }),
    hit({ row: 3, relevance: 1 }),
    hit({ row: 0, relevance: 9, isInTitle: true }),
    hit({ row: 5, parts: 2, relevance: 0.1 }),
  ]
  const order = ['two-parts', 'in-title', 'one-part', 'a-twin', 'b-twin', 'withdrawn']

  it('puts standing releases first, then those with more of the query, then the better, then the newer, then by slug', () => {
    expect(rank(hits)).toEqual(order)
    expect(rank(hits.toReversed())).toEqual(order)
  })

  it('gives as many as are asked for, the same as of the whole order', () => {
    for (const count of [0, 1, 2, 5, 6, 7]) expect(rank(hits, count)).toEqual(order.slice(0, count))
  })

  it('gives the first of any number of hits in any order', () => {
    const articles = Array.from({ length: 50 }, (_, row) => ({ slug: `s${String(row).padStart(2, '0')}`, date: '2026-01-01' }))
    const many = toColumns(articles)
    const relevances = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 50, maxLength: 50 })
    fc.assert(
      fc.property(relevances, fc.integer({ min: 0, max: 50 }), (list, count) => {
        const all = list.map((relevance, row) => hit({ row, relevance }))
        const sorted = all.toSorted((a, b) => b.relevance - a.relevance || a.row - b.row).map(({ row }) => row)
        expect(listBestRows(all.toReversed(), many, NOW, count)).toEqual(sorted.slice(0, count))
      }),
    )
  })
})
