import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'
import { createMediaReader } from '@/lib/mdx/media'
import type { Problem } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import { createReleaseSchema } from './front-matter-schema'
import { type Parsed, parseSource } from './parse'
import { createHouseStyle } from './proofread/house-style'
import { type ContentLocation, readSource, type Source } from './sources'

/** What became of a file: what was parsed, or what is wrong with it. */
export type ParseOutcome = { source: Source; parsed: Parsed | null; problems: Problem[] }

/** Files that are handed over at once. */
const BATCH_SIZE = 100
/** Fewer files are parsed before another thread has started. */
const THREADS_FROM = 500
/** Batches that wait for the one who takes them: memory stays flat, and no thread waits for work. */
const BATCHES_AHEAD_PER_THREAD = 2

/** `onlyErrors` leaves out proofreading that could not stop a build: it takes half as long as all else. */
export type ParseOptions = ContentLocation & { onlyErrors?: boolean }

/** Reads and parses one batch of files. */
export function createBatchParser(site: Site, { contentDir, publicDir, onlyErrors = false }: ParseOptions) {
  const context = {
    releaseSchema: createReleaseSchema(site),
    media: createMediaReader(publicDir),
    style: createHouseStyle(site, { onlyErrors }),
  }
  return (sources: readonly Source[]): ParseOutcome[] =>
    sources.map((source) => ({ source, ...parseSource(source, readSource(source, contentDir), context) }))
}

/** Reads and parses files on every core, and gives what became of them in their order, batch by batch. */
export async function* parseSources(
  sources: readonly Source[],
  site: Site,
  { contentDir, publicDir, onlyErrors }: ParseOptions,
): AsyncGenerator<ParseOutcome[]> {
  const batches = Array.from({ length: Math.ceil(sources.length / BATCH_SIZE) }, (_, at) =>
    sources.slice(at * BATCH_SIZE, (at + 1) * BATCH_SIZE),
  )
  if (sources.length < THREADS_FROM) {
    const parse = createBatchParser(site, { contentDir, publicDir, onlyErrors })
    for (const batch of batches) yield parse(batch)
    return
  }
  const threads = availableParallelism()
  const pool = new Tinypool({
    filename: new URL('./parse-thread.mjs', import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: { site, options: { contentDir, publicDir, onlyErrors } },
  })
  const ahead: Promise<ParseOutcome[]>[] = []
  try {
    for (const batch of batches) {
      const outcome: Promise<ParseOutcome[]> = pool.run(batch)
      // Whoever takes it hears of a failure; until then it is not forgotten.
      outcome.catch(() => {})
      ahead.push(outcome)
      if (ahead.length > threads * BATCHES_AHEAD_PER_THREAD) yield (await ahead.shift()) as ParseOutcome[]
    }
    while (ahead.length > 0) yield (await ahead.shift()) as ParseOutcome[]
  } finally {
    await pool.destroy()
  }
}
