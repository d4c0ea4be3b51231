import { createHash } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import fresh from 'fresh'
import Negotiator from 'negotiator'
import type { Encoding } from './site-folder'

/** A whole answer, ready to be sent. Header names are in lower case. */
export type Answer = { status: number; headers: Record<string, string>; body: Buffer }

/** Weak: the compressed forms of an answer share it (RFC 9110, 8.8.3.3). */
export const createEtag = (body: Buffer): string => `W/"${createHash('sha1').update(body).digest('base64url').slice(0, 16)}"`

/** Browsers send a handful of different lines; who invents more is asked again each time. */
const KNOWN_LINES_MAX = 1000
const knownLines = new Map<string, Encoding>()

/** The best encoding that a client accepts (RFC 9110, 12.5.3): `gzip;q=0` is a refusal. */
export function negotiateEncoding(request: IncomingMessage): Encoding {
  const line = String(request.headers['accept-encoding'] ?? '')
  const known = knownLines.get(line)
  if (known) return known
  const accepted = new Negotiator({ headers: { 'accept-encoding': line } }).encodings(['br', 'gzip', 'identity'])
  const encoding: Encoding = accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : 'identity'
  if (knownLines.size < KNOWN_LINES_MAX) knownLines.set(line, encoding)
  return encoding
}

/** Quick enough for a request: a fifth larger than what the build makes ahead. */
const QUALITY = { br: 5, gzip: 6 }

/**
 * A window as large as the body and no larger (RFC 7932, 9.1): at its usual 4 MB, each answer under way takes as much memory,
 * and the system gets little of it back.
 */
const toBrotliParams = (bytes: number) => ({
  [constants.BROTLI_PARAM_QUALITY]: QUALITY.br,
  [constants.BROTLI_PARAM_SIZE_HINT]: bytes,
  [constants.BROTLI_PARAM_LGWIN]: Math.min(
    constants.BROTLI_DEFAULT_WINDOW,
    Math.max(constants.BROTLI_MIN_WINDOW_BITS, Math.ceil(Math.log2(bytes + 16))),
  ),
})

/** Compresses an answer that was made for this request; one without a body stays as it is. */
export async function compressAnswer(answer: Answer, encoding: Encoding): Promise<Answer> {
  if (answer.body.byteLength === 0) return answer
  const headers = { ...answer.headers, vary: 'Accept-Encoding' }
  if (encoding === 'identity') return { ...answer, headers }
  const body =
    encoding === 'br'
      ? await promisify(brotliCompress)(answer.body, { params: toBrotliParams(answer.body.byteLength) })
      : await promisify(gzip)(answer.body, { level: QUALITY.gzip })
  return { ...answer, headers: { ...headers, 'content-encoding': encoding }, body }
}

/** What a client keeps of an answer it already has (RFC 9110, 15.4.5). */
const NOT_MODIFIED_HEADERS = ['etag', 'cache-control', 'vary', 'content-language']

/** Sends an answer, or 304 to who has it; the body is kept back from HEAD. `cacheControl` takes the place of the answer's own. */
export function sendAnswer(request: IncomingMessage, response: ServerResponse, answer: Answer, cacheControl?: string): void {
  if (answer.status === 200 && answer.headers.etag && fresh(request.headers, answer.headers)) {
    const headers: Record<string, string> = { ...answer.headers, ...(cacheControl !== undefined && { 'cache-control': cacheControl }) }
    response.writeHead(304, Object.fromEntries(NOT_MODIFIED_HEADERS.flatMap((name) => (headers[name] ? [[name, headers[name]]] : []))))
    response.end()
    return
  }
  response.writeHead(answer.status, listHeaders(answer, cacheControl))
  response.end(request.method === 'HEAD' ? undefined : answer.body)
}

const listed = new WeakMap<Answer, string[]>()

/**
 * Names and values in turns, made once for an answer that is kept, with `cache-control` first, because it changes by the clock.
 * As an object, copied for each request, they cost a quarter of the time that a page takes.
 */
function listHeaders(answer: Answer, cacheControl = answer.headers['cache-control'] ?? 'no-cache'): string[] {
  let list = listed.get(answer)
  if (!list) {
    const { 'cache-control': own = 'no-cache', ...others } = answer.headers
    list = ['cache-control', own, 'content-length', String(answer.body.byteLength), ...Object.entries(others).flat()]
    listed.set(answer, list)
  }
  return cacheControl === list[1] ? list : list.with(1, cacheControl)
}
