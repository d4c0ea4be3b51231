/**
 * How well and how fast search finds. Prints Markdown tables.
 * `npm run bench:search`: 30,000 articles made of the project's own, and the other engines beside.
 * `npm run bench:search -- --articles N`: another number of them.
 * `npm run bench:search -- --corpus DIR`: any folder of Khmer text files, one article a file, the first line its title.
 */
import { appendFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { openCatalog } from '../lib/catalog/open.ts'
import { createPlaces } from '../lib/catalog/search/places.ts'
import { site } from '../site.config.ts'
import { ENGINES } from './engines.ts'
import { generateReleases, type ReleaseFile, readCorpus, writeReleases } from './generate.ts'
import { createQueries, createScan, readDocuments } from './queries.ts'
import { type BuildFigures, type EngineFigures, getCatalogFile, type OurFigures, runTask, type SearchInput } from './tasks.ts'

const ARTICLES = 30_000
/** The other engines need minutes and gigabytes for more articles. */
const COMPARED_MAX = 30_000

type Measured = { cold: BuildFigures; changed: BuildFigures; search: OurFigures; inputFile: string }

/** Builds a catalog of these releases and measures it, then hands over what it wrote. */
async function measure(releases: Iterable<ReleaseFile>, use: (measured: Measured) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-search-'))
  try {
    for (const name of ['content/news', 'public/media']) mkdirSync(path.join(folder, name), { recursive: true })
    writeReleases(releases, path.join(folder, 'content'))
    const cold = await runTask('build', folder)
    const [file] = readdirSync(path.join(folder, 'content/news'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.mdx'),
    )
    appendFileSync(path.join(folder, 'content/news', file as string), '\nសេចក្តីជូនដំណឹងបន្ថែម។\n')
    const changed = await runTask('build', folder)
    const inputFile = await writeInput(folder)
    await use({ cold, changed, search: await runTask('ours', folder, inputFile), inputFile })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function writeInput(folder: string): Promise<string> {
  const catalog = await openCatalog(getCatalogFile(folder))
  const documents = await readDocuments(catalog, createPlaces(site))
  catalog.db.close()
  const queries = createQueries(documents)
  const scan = createScan(documents, 'km')
  const input: SearchInput = { documents, queries, truth: queries.phrases.map((phrase) => [...scan(phrase)]) }
  const file = path.join(folder, 'input.json')
  writeFileSync(file, JSON.stringify(input))
  return file
}

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const show = (value: number, digits = 0): string => value.toFixed(digits)
const percent = (value: number): string => `${(100 * value).toFixed(value === 1 ? 0 : 1)} %`

function printOurs({ cold, changed, search }: Measured): void {
  const rows = [
    ['catalog, cold', `${show(cold.seconds, 1)} s`],
    ['memory of a cold build, peak', `${show(cold.peakMegabytes)} MB`],
    ['catalog file', `${show(cold.fileMegabytes)} MB`],
    ['one release changed', `${show(changed.seconds, 2)} s`],
    ['open the catalog', `${show(search.openMs, 1)} ms`],
    ['first query', `${show(search.firstQueryMs, 1)} ms`],
    ['400 mixed queries, with counts per filter, p50', `${show(search.p50, 1)} ms`],
    ['… p95', `${show(search.p95, 1)} ms`],
    ['phrases: recall, precision', `${percent(search.recall)}, ${percent(search.precision)}`],
  ]
  console.log(`\n${toTable([`${cold.files} articles`, 'measured'], rows)}`)
  console.log(`\nslowest: ${search.slowest.map(([query, ms]) => `${query} ${show(ms, 1)} ms`).join('; ')}`)
}

async function printComparison({ cold, search, inputFile }: Measured): Promise<void> {
  const toRow = (name: string, { buildSeconds, megabytes, p50, p95, recall, precision, titleMrr, bodyMrr }: EngineFigures) => [
    name,
    ...[show(buildSeconds, 1), show(megabytes), show(p50, 1), show(p95, 1)],
    ...[percent(recall), percent(precision), show(titleMrr, 3), show(bodyMrr, 3)],
  ]
  const rows = [toRow('ours', { ...search, buildSeconds: cold.seconds })]
  for (const name of Object.keys(ENGINES)) rows.push(toRow(name, await runTask('engine', name, inputFile)))
  const head = ['engine', 'build, s', 'memory, MB', 'p50, ms', 'p95, ms', 'recall', 'precision', 'MRR, title chunk', 'MRR, body chunk']
  console.log(`\n${cold.files} articles\n\n${toTable(head, rows)}`)
}

/** Runs the whole bench. `compared` of the articles are given to the other engines too. */
export async function runSearchBench({
  corpus,
  articles,
  compared,
}: {
  corpus?: string
  articles: number
  compared: number
}): Promise<void> {
  const make = (count: number) => (corpus ? readCorpus(corpus) : generateReleases(count))
  const isCompared = corpus !== undefined || articles <= compared
  await measure(make(articles), async (measured) => {
    printOurs(measured)
    if (isCompared) await printComparison(measured)
  })
  if (!isCompared && compared > 0) await measure(make(compared), printComparison)
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({ options: { corpus: { type: 'string' }, articles: { type: 'string' } } })
  await runSearchBench({ corpus: values.corpus, articles: Number(values.articles ?? ARTICLES), compared: COMPARED_MAX })
}
