import type { IncomingMessage } from 'node:http'
import type { SearchParams } from '@/lib/web/list-query'

/** Why a form could not be read, as a status: 413 too large, 415 not a form. */
export type FormFailure = 413 | 415

/**
 * Reads a form that a browser posted (URL Standard, application/x-www-form-urlencoded). What is longer than allowed is not read to
 * its end: the caller closes the connection.
 */
export async function readForm(request: IncomingMessage, maxBytes: number): Promise<SearchParams | FormFailure> {
  if (!/^application\/x-www-form-urlencoded(?:;|$)/i.test(request.headers['content-type'] ?? '')) return 415
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.byteLength
    if (bytes > maxBytes) return 413
    chunks.push(chunk)
  }
  return toSearchParams(new URLSearchParams(Buffer.concat(chunks).toString()))
}

/** Parameters as pages read them: what is given twice is an array. */
export function toSearchParams(params: URLSearchParams): SearchParams {
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => [name, params.getAll(name).length > 1 ? params.getAll(name) : (params.get(name) ?? '')]),
  )
}
