/**
 * The benches, at a size that ends within two minutes: `npm run bench`. Times depend on the machine and on what else it
 * does; ratios within one run do not, or much less. `npm run bench:search` measures at full size.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fold } from '../lib/khmer/fold.ts'
import { listSearchUnits } from '../lib/khmer/search-units.ts'
import { runSearchBench } from './search.ts'

const ARTICLES = 2_000
const RUNS = 9

/** Megabytes of these lines that a function takes in a second, the median of nine. */
function getSpeed(lines: readonly string[], work: (line: string) => unknown): number {
  const bytes = lines.reduce((sum, line) => sum + Buffer.byteLength(line), 0)
  const times = Array.from({ length: RUNS }, () => {
    const started = performance.now()
    for (const line of lines) work(line)
    return performance.now() - started
  }).sort((a, b) => a - b)
  return bytes / 1e6 / ((times[Math.floor(RUNS / 2)] as number) / 1000)
}

function readLines(): string[] {
  const folder = path.join(import.meta.dirname, '../content/news')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => path.basename(name) === 'km.mdx')
  const lines = names.flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n'))
  // Ten times the same 200 kB, so that one run is long enough to be timed.
  return Array.from({ length: 10 }, () => lines).flat()
}

const lines = readLines()
const normalize = getSpeed(lines, (line) => line.normalize('NFC'))
for (const [name, work] of Object.entries({ fold, listSearchUnits })) {
  const speed = getSpeed(lines, work)
  console.log(`${name}: ${speed.toFixed(1)} MB/s, ${(normalize / speed).toFixed(1)} times as long as normalize('NFC')`)
}

console.log('\nThe other benches, each with its options at its head:')
console.log('  npm run bench:search           search and catalog at 30,000 articles, with other engines beside')
console.log('  npx tsx bench/related-sib.ts   related articles: quality on SIB-200, time and memory')
console.log('  npx tsx bench/fold.ts FILE     speed of folding on any text')

await runSearchBench({ articles: ARTICLES, compared: 0 })
