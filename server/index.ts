import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import next from 'next'
import { isServed } from '@/lib/web/media-address'
import { getUrlLocale, readErrorPages } from './error-pages'
import { getErrorHeaders, replaceErrors } from './replace-errors'

/** A filter with a long Khmer query stays below this: one letter is nine bytes in an address. */
const MAX_URL_BYTES = 8192

const port = Number(process.env.PORT ?? 3000)
const projectDir = process.cwd()
const app = next({ dev: false, dir: projectDir, port })
const handle = app.getRequestHandler()
await app.prepare()
const errorPages = readErrorPages(projectDir)

function sendError(status: number, request: IncomingMessage, response: ServerResponse): void {
  const locale = getUrlLocale(request.url ?? '/')
  const page = errorPages(status, locale)
  response.writeHead(page.status, getErrorHeaders(page.html, locale)).end(request.method === 'HEAD' ? undefined : page.html)
}

/** The status that an address earns before anything looks it up, or null when it can be looked up. */
function getUrlError(url: string): number | null {
  if (url.length > MAX_URL_BYTES) return 400
  const errorPage = /^\/(?:km|en)\/errors\/(400|404|500)\/?(?:\?|$)/.exec(url)
  if (errorPage) return Number(errorPage[1])
  try {
    // `%E1%9E` is half of a letter; the framework would answer 500.
    decodeURIComponent(url)
    return isServed(url) ? null : 404
  } catch {
    return 404
  }
}

const server = createServer((request, response) => {
  const url = request.url ?? '/'
  const status = getUrlError(url)
  if (status !== null) {
    sendError(status, request, response)
    return
  }
  replaceErrors(response, getUrlLocale(url), errorPages)
  handle(request, response).catch((error: unknown) => {
    console.error(error)
    if (!response.headersSent) sendError(500, request, response)
    else response.destroy()
  })
})

/** A request that Node cannot parse, for example one whose address is longer than all headers may be. */
server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket: Socket) => {
  if (!socket.writable) return
  const url = /^[A-Z]+ (\S*)/.exec(error.rawPacket?.toString('latin1', 0, 200) ?? '')?.[1] ?? '/'
  const { status, html } = errorPages(400, getUrlLocale(url))
  const headers = Object.entries({ ...getErrorHeaders(html, getUrlLocale(url)), connection: 'close' })
  socket.end(`HTTP/1.1 ${status} Bad Request\r\n${headers.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${html}`)
})

server.listen(port, () => console.log(`Serving http://localhost:${port}`))

/** Stops taking connections and finishes the answers under way. */
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    server.close(() => process.exit(0))
    server.closeIdleConnections()
  })
}
