import type { IncomingMessage, ServerResponse } from 'node:http'
import { gzip } from 'node:zlib'
import type { ShownAlerts } from './alert-board'
import { limitCacheControl, tagEtag, untagEtags } from './cache-headers'
import { getUrlLocale } from './error-pages'
import { insertAlerts } from './insert-alerts'

/** Addresses of pages: the language, then segments without a dot. Files and feeds have one. */
const PAGE_URL = /^\/(?:km|en)(?:\/[^.?]*)?(?:\?|$)/

/**
 * Makes the answer to a request for a page carry the alerts that run now, and keeps caches from holding it longer than they
 * do. While no alert runs only the headers change; while none is to come either, nothing does.
 */
export function serveAlerts(request: IncomingMessage, response: ServerResponse, shown: ShownAlerts, now: number): void {
  const url = request.url ?? '/'
  if (shown.until === null || !PAGE_URL.test(url)) return
  limitCaching(request, response, shown.tag, Math.floor((shown.until - now) / 1000))
  const banners = shown.banners[getUrlLocale(url)]
  if (banners) transformPage(request, response, (html) => insertAlerts(html, banners))
}

/** Another set of alerts is another page to a cache, and its time ends with theirs. */
function limitCaching(request: IncomingMessage, response: ServerResponse, tag: string, seconds: number): void {
  const known = request.headers['if-none-match']
  if (known) {
    // The framework compares with the page it has, which has no alerts.
    const untagged = untagEtags(known, tag)
    if (untagged) request.headers['if-none-match'] = untagged
    else delete request.headers['if-none-match']
  }
  const writeHead = response.writeHead.bind(response)
  // Every way to send headers leads through here, that of the framework's compression too.
  response.writeHead = ((...args: Parameters<typeof writeHead>) => {
    const etag = response.getHeader('etag')
    const cacheControl = response.getHeader('cache-control')
    if (etag) response.setHeader('etag', tagEtag(String(etag), tag))
    if (cacheControl) response.setHeader('cache-control', limitCacheControl(String(cacheControl), seconds))
    return writeHead(...args)
  }) as typeof response.writeHead
}

/** Holds an HTML page back until it is whole, changes it, and compresses it in the framework's stead. */
function transformPage(request: IncomingMessage, response: ServerResponse, transform: (html: string) => string): void {
  const acceptsGzip = listAccepted(request.headers['accept-encoding']).includes('gzip')
  delete request.headers['accept-encoding']

  const writeHead = response.writeHead.bind(response)
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const flushHeaders = response.flushHeaders.bind(response)
  const chunks: Buffer[] = []
  let isWhole = false
  const isPage = (): boolean => !isWhole && !response.headersSent && response.statusCode === 200 && isHtml(response)
  const keep = (chunk: unknown, encoding: unknown): void => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  const send = (body: Buffer): void => {
    response.setHeader('content-length', body.byteLength)
    end(body)
  }

  // The framework's compression sends the headers before the first byte of the body: they have to wait.
  response.writeHead = ((status: number, ...rest: never[]) => {
    response.statusCode = status
    return isPage() ? response : writeHead(status, ...rest)
  }) as typeof response.writeHead
  response.flushHeaders = () => {
    if (!isPage()) flushHeaders()
  }
  response.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!isPage()) return write(chunk as Buffer, ...(rest as [BufferEncoding]))
    keep(chunk, rest[0])
    for (const callback of rest) if (typeof callback === 'function') callback()
    return true
  }) as typeof response.write
  response.end = ((...args: unknown[]) => {
    if (!isPage()) return end(...(args as [Buffer]))
    isWhole = true
    response.removeHeader('content-length')
    // A HEAD request is told the same headers but for the length, which nobody computes without a body.
    if (request.method === 'HEAD') return end()
    keep(args[0], args[1])
    const body = Buffer.from(transform(Buffer.concat(chunks).toString('utf8')))
    if (!acceptsGzip) {
      send(body)
      return response
    }
    gzip(body, (error, compressed) => {
      if (!error) response.setHeader('content-encoding', 'gzip')
      send(error ? body : compressed)
    })
    return response
  }) as typeof response.end
}

function isHtml(response: ServerResponse): boolean {
  return String(response.getHeader('content-type') ?? '').startsWith('text/html')
}

/** The encodings that a client accepts: `gzip;q=0` is a refusal (RFC 9110, 12.5.3). */
function listAccepted(acceptEncoding: string | string[] | undefined): string[] {
  return String(acceptEncoding ?? '')
    .split(',')
    .map((each) => each.trim().split(/\s*;\s*q=/i))
    .flatMap(([name, weight = '1']) => (name && Number(weight) > 0 ? [name.toLowerCase()] : []))
}
