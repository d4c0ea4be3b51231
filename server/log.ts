import type { IncomingMessage, ServerResponse } from 'node:http'
import { destination, type Logger, pino } from 'pino'

/** Lines are written in blocks of this many bytes: a line per request would cost more than the request. */
const BLOCK_BYTES = 4096
const FLUSH_MS = 1000

/** Structured lines on standard output, one JSON object each. */
export function createLog(level: string): Logger {
  const out = destination({ dest: 1, sync: false, minLength: BLOCK_BYTES })
  setInterval(() => out.flush(), FLUSH_MS).unref()
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, out)
}

/**
 * Writes a line when an answer has ended: what was asked for, not by whom. The query is left out, because people type names
 * into it; so are address, browser and referrer (the privacy page promises it).
 */
export function logAnswer(log: Logger, request: IncomingMessage, response: ServerResponse, started: number): void {
  const path = (request.url ?? '/').split('?', 1)[0]
  const ms = Math.round(performance.now() - started)
  const facts = { method: request.method, path, status: response.statusCode, ms }
  if (!response.writableFinished) log.info({ ...facts, isAborted: true })
  else if (response.statusCode >= 500) log.error(facts)
  else log.info(facts)
}
