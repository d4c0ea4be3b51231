import { workerData } from 'node:worker_threads'
import { tsImport } from 'tsx/esm/api'

// A thread begins as JavaScript: what turns TypeScript into it must be asked for by name.
const { createBatchParser } = await tsImport('./parse-sources.ts', import.meta.url)
// The pool gives its own data first.
const [, { site, options }] = workerData

/** What a thread of `parseSources` does with each batch. */
export default createBatchParser(site, options)
