import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { buildCatalog } from '@/lib/catalog/build'
import type { Catalog } from '@/lib/catalog/catalog'
import { openCatalog } from '@/lib/catalog/open'
import { createPlaces } from '@/lib/catalog/search/places'
import { searchCatalog } from '@/lib/catalog/search/search'
import { locateContent } from '@/lib/catalog/sources'
import type { Locale } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import judged from './judged-queries.json' with { type: 'json' }

type Judged = { locale: Locale; q: string; kind: string; relevant: Record<string, number> }
const QUERIES = judged as unknown as Judged[]
const DEPTH = 10
/** The day the judgements were made: later releases were not judged. */
const NOW = Date.parse('2026-11-22T00:00:00Z')

/** Measured on the queries and held: a change of ranking that loses more than a hair is seen. */
const LEAST_RECALL = 0.98
const LEAST_NDCG = 0.97

let folder: string
let catalog: Catalog

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'judged-'))
  const file = path.join(folder, 'catalog.db')
  await buildCatalog({ ...locateContent(process.cwd()), site, file, now: NOW, fingerprint: 'test' })
  catalog = await openCatalog(file)
})
afterAll(() => {
  catalog.db.close()
  rmSync(folder, { recursive: true })
})

/** Gain of a list by rank (Järvelin and Kekäläinen 2002): the first place counts whole, later ones by the logarithm of the rank. */
const getGain = (grades: readonly number[]): number =>
  grades.slice(0, DEPTH).reduce((sum, grade, rank) => sum + (2 ** grade - 1) / Math.log2(rank + 2), 0)

async function measure({ locale, q, relevant }: Judged): Promise<{ recall: number; ndcg: number; found: string[] }> {
  const request = { locale, words: q, filter: {}, sort: 'relevance' as const, limit: DEPTH, offset: 0 }
  const { hits } = await searchCatalog(catalog, createPlaces(site), request, NOW)
  const found = hits.map(({ article }) => article.slug)
  const ideal = Object.values(relevant).toSorted((a, b) => b - a)
  const wanted = Math.min(DEPTH, ideal.length)
  const recall = found.filter((slug) => relevant[slug]).length / wanted
  return { recall, ndcg: getGain(found.map((slug) => relevant[slug] ?? 0)) / getGain(ideal), found }
}

const getMean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

it('finds what citizens look for, and shows it first', { timeout: 60_000 }, async () => {
  const kinds = new Map<string, { recall: number; ndcg: number }[]>()
  const poor: string[] = []
  for (const query of QUERIES) {
    const { recall, ndcg, found } = await measure(query)
    kinds.set(query.kind, [...(kinds.get(query.kind) ?? []), { recall, ndcg }])
    if (recall < 1 || ndcg < 0.8)
      poor.push(`${query.locale} ${query.q}: recall ${recall.toFixed(2)}, nDCG ${ndcg.toFixed(2)}; ${found.join(' ')}`)
  }
  const all = [...kinds.values()].flat()
  const table = [...kinds, ['all', all] as const].map(([kind, rows]) => ({
    kind,
    queries: rows.length,
    'recall@10': getMean(rows.map(({ recall }) => recall)).toFixed(3),
    'nDCG@10': getMean(rows.map(({ ndcg }) => ndcg)).toFixed(3),
  }))
  console.table(table)
  if (process.env.SHOW_POOR) console.log(poor.join('\n'))

  expect(QUERIES.length).toBeGreaterThanOrEqual(80)
  expect(getMean(all.map(({ recall }) => recall))).toBeGreaterThanOrEqual(LEAST_RECALL)
  expect(getMean(all.map(({ ndcg }) => ndcg))).toBeGreaterThanOrEqual(LEAST_NDCG)
})
