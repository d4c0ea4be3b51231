/**
 * Speed of fold() and listSearchUnits() on a text file: `npx tsx bench/fold.ts <file>`. Prints MB/s, the median of nine.
 */
import { readFileSync } from 'node:fs'
import { fold } from '../lib/khmer/fold.ts'
import { listSearchUnits } from '../lib/khmer/search-units.ts'

const RUNS = 9
const file = process.argv[2]
if (!file) throw new Error('Which file? npx tsx bench/fold.ts <file>')

const text = readFileSync(file, 'utf8')
const lines = text.split('\n')
const megabytes = Buffer.byteLength(text) / 1e6

for (const [name, work] of [
  ['fold', fold],
  ['listSearchUnits', listSearchUnits],
] as const) {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now()
    for (const line of lines) work(line)
    return performance.now() - start
  }).sort((left, right) => left - right)
  console.log(`${name}: ${((megabytes / (times[Math.floor(RUNS / 2)] as number)) * 1000).toFixed(1)} MB/s`)
}
