import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import next from 'next'
import { getCatalog } from '@/lib/catalog/open'
import { isServed } from '@/lib/web/media-address'
import { createAlertBoard, type ShownAlerts } from './alert-board'
import { type ErrorPages, getUrlLocale, readErrorPages } from './error-pages'
import { insertAlerts } from './insert-alerts'
import { getErrorHeaders, replaceErrors } from './replace-errors'
import { serveAlerts } from './serve-alerts'

/** A filter with a long Khmer query stays below this: one letter is nine bytes in an address. */
const MAX_URL_BYTES = 8192

const port = Number(process.env.PORT ?? 3000)
const projectDir = process.cwd()
const app = next({ dev: false, dir: projectDir, port })
const handle = app.getRequestHandler()
await app.prepare()
const bareErrorPages = readErrorPages(projectDir)
const getAlerts = createAlertBoard(getCatalog)

/** The error pages with the alerts of a moment. */
function showOnErrorPages({ banners }: ShownAlerts): ErrorPages {
  return (asked, locale) => {
    const { status, html } = bareErrorPages(asked, locale)
    return { status, html: insertAlerts(html, banners[locale]) }
  }
}

function sendError(status: number, request: IncomingMessage, response: ServerResponse, errorPages: ErrorPages): void {
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

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = request.url ?? '/'
  const now = Date.now()
  const alerts = await getAlerts(now)
  const errorPages = showOnErrorPages(alerts)
  const status = getUrlError(url)
  if (status !== null) {
    sendError(status, request, response, errorPages)
    return
  }
  replaceErrors(response, getUrlLocale(url), errorPages)
  serveAlerts(request, response, alerts, now)
  try {
    await handle(request, response)
  } catch (error) {
    console.error(error)
    if (!response.headersSent) sendError(500, request, response, errorPages)
    else response.destroy()
  }
}

const server = createServer(answer)

/** A request that Node cannot parse, for example one whose address is longer than all headers may be. */
server.on('clientError', async (error: Error & { rawPacket?: Buffer }, socket: Socket) => {
  const errorPages = showOnErrorPages(await getAlerts(Date.now()))
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
