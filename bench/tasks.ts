/** What is measured, each in a process of its own, so that memory and caches are those of the one thing measured. */
import { fork } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { buildCatalog } from '../lib/catalog/build.ts'
import { openCatalog } from '../lib/catalog/open.ts'
import { getColumns } from '../lib/catalog/search/columns.ts'
import { toAllExpression } from '../lib/catalog/search/expression.ts'
import { listMatches } from '../lib/catalog/search/matches.ts'
import { parseQuery } from '../lib/catalog/search/parse-query.ts'
import { createPlaces } from '../lib/catalog/search/places.ts'
import { type SearchRequest, searchCatalog } from '../lib/catalog/search/search.ts'
import { locateContent } from '../lib/catalog/sources.ts'
import { site } from '../site.config.ts'
import { ENGINES, type Engine } from './engines.ts'
import type { Document, KnownItem, Queries } from './queries.ts'

/** The moment every catalog here shows: after the last article that is generated. */
export const NOW = Date.UTC(2027, 0, 1)
const PAGE_SIZE = 20
/** A known item further down counts as not found. */
const RANK_DEPTH = 100
const MEGABYTE = 1024 * 1024

export type BuildFigures = { seconds: number; peakMegabytes: number; fileMegabytes: number; files: number; parsed: number }
export type EngineFigures = {
  buildSeconds: number
  megabytes: number
  p50: number
  p95: number
  recall: number
  precision: number
  titleMrr: number
  bodyMrr: number
}
export type OurFigures = Omit<EngineFigures, 'buildSeconds'> & { openMs: number; firstQueryMs: number; slowest: [string, number][] }
/** What the parent writes for the processes that search: `truth` holds the articles of each phrase. */
export type SearchInput = { documents: Document[]; queries: Queries; truth: number[][] }

const TASKS = { build, ours, engine: measureEngine }
export type TaskName = keyof typeof TASKS

/** Runs a task in a new process. */
export function runTask<Name extends TaskName>(name: Name, ...args: string[]): Promise<Awaited<ReturnType<(typeof TASKS)[Name]>>> {
  return new Promise((resolve, reject) => {
    const child = fork(import.meta.filename, [name, ...args], { execArgv: [...process.execArgv, '--expose-gc'] })
    child.once('message', (figures) => resolve(figures as never))
    child.once('exit', (code) => reject(new Error(`${name} ${args.join(' ')}: ended with code ${code} and no figures`)))
  })
}

export const getCatalogFile = (projectDir: string): string => path.join(projectDir, '.catalog/catalog.db')

async function build(projectDir: string): Promise<BuildFigures> {
  const file = getCatalogFile(projectDir)
  const started = performance.now()
  const { files, parsed } = await buildCatalog({ ...locateContent(projectDir), site, file, now: NOW, fingerprint: 'bench' })
  const seconds = (performance.now() - started) / 1000
  return { seconds, files, parsed, peakMegabytes: process.resourceUsage().maxRSS / 1024, fileMegabytes: statSync(file).size / MEGABYTE }
}

async function ours(projectDir: string, inputFile: string): Promise<OurFigures> {
  const { queries, truth } = readInput(inputFile)
  const before = getMemory()
  const started = performance.now()
  const catalog = await openCatalog(getCatalogFile(projectDir))
  const opened = performance.now()
  const places = createPlaces(site)
  const search = (words: string, limit: number) => {
    const request: SearchRequest = { locale: 'km', words, filter: {}, sort: 'relevance', limit, offset: 0 }
    return searchCatalog(catalog, places, request, NOW)
  }
  await search(queries.mixed[0] as string, PAGE_SIZE)
  const answered = performance.now()
  const timed = await timeQueries(queries.mixed, (words) => search(words, PAGE_SIZE))
  const megabytes = (getMemory() - before) / MEGABYTE

  const { rows } = await catalog.db.execute(`SELECT id, slug, locale FROM article`)
  const ids = new Map(rows.map((row) => [`${row.slug} ${row.locale}`, Number(row.id)]))
  const columns = await getColumns(catalog.db)
  const engine: Engine = {
    findAll: async (phrase) => {
      const found = await listMatches({ db: catalog.db, columns }, toAllExpression(parseQuery(`"${phrase}"`, places)))
      return found.flatMap((row) => (columns.locales[row] === 'km' ? [columns.ids[row] as number] : []))
    },
    rank: async (query, limit) =>
      (await search(query, limit)).hits.map(({ article }) => ids.get(`${article.slug} ${article.locale}`) as number),
  }
  const quality = await measureQuality(engine, queries, truth)
  return { openMs: opened - started, firstQueryMs: answered - opened, ...timed, megabytes, ...quality }
}

async function measureEngine(name: string, inputFile: string): Promise<EngineFigures> {
  const { documents, queries, truth } = readInput(inputFile)
  const khmer = documents.filter(({ locale }) => locale === 'km')
  const before = getMemory()
  const started = performance.now()
  const built = await (ENGINES[name] as (typeof ENGINES)[string])(khmer)
  const buildSeconds = (performance.now() - started) / 1000
  const { p50, p95 } = await timeQueries(queries.mixed, (words) => built.rank(words, PAGE_SIZE))
  const megabytes = (getMemory() - before) / MEGABYTE
  return { buildSeconds, megabytes, p50, p95, ...(await measureQuality(built, queries, truth)) }
}

const readInput = (file: string): SearchInput => JSON.parse(readFileSync(file, 'utf8'))

/** What JavaScript holds once what nobody holds is gone; SQLite's own cache of 2 MB is not in it. */
function getMemory(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

async function timeQueries(queries: readonly string[], run: (query: string) => Promise<unknown>) {
  const times: [string, number][] = []
  for (const query of queries) {
    const started = performance.now()
    await run(query)
    times.push([query, performance.now() - started])
  }
  times.sort((a, b) => a[1] - b[1])
  const at = (share: number) => (times[Math.min(times.length - 1, Math.floor(share * times.length))] as [string, number])[1]
  return { p50: at(0.5), p95: at(0.95), slowest: times.slice(-5).toReversed() }
}

/** Recall and precision, each the mean over all phrases, and mean reciprocal ranks. */
async function measureQuality(engine: Engine, { phrases, titleChunks, bodyChunks }: Queries, truth: number[][]) {
  let recall = 0
  let precision = 0
  for (const [index, phrase] of phrases.entries()) {
    const relevant = new Set(truth[index])
    const found = [...(await engine.findAll(phrase))]
    const right = found.filter((id) => relevant.has(id)).length
    // A word cut by the segmenter inside a cluster stands nowhere whole: finding nothing is right.
    recall += relevant.size === 0 ? 1 : right / relevant.size
    precision += found.length === 0 ? 1 : right / found.length
  }
  const count = phrases.length
  return {
    recall: recall / count,
    precision: precision / count,
    titleMrr: await getMrr(engine, titleChunks),
    bodyMrr: await getMrr(engine, bodyChunks),
  }
}

async function getMrr(engine: Engine, items: readonly KnownItem[]): Promise<number> {
  let sum = 0
  for (const { query, id } of items) {
    const rank = (await engine.rank(query, RANK_DEPTH)).indexOf(id)
    if (rank >= 0) sum += 1 / (rank + 1)
  }
  return sum / items.length
}

if (process.send && process.argv[1] === import.meta.filename) {
  const [name, ...args] = process.argv.slice(2) as [TaskName, string, string]
  process.send(await TASKS[name](...(args as [string, string])))
  process.disconnect()
}
