import { request as ask, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { createFrameworkPolicy } from '@/lib/web/html-first/security-headers'
import { listInlineScripts, stripFramework } from '@/lib/web/html-first/strip-framework'
import type { ShownAlerts } from './alert-board'
import type { Answer } from './answer'
import { insertAlerts } from './insert-alerts'
import { createPageHeaders, getAddressLocale } from './pages'

/** What the framework's client side sends to get something else than a page; a page of ours never does. */
const FRAMEWORK_HEADERS = /^(?:rsc|next-)/

const PASSED_HEADERS = ['cache-control', 'content-type', 'etag', 'location', 'last-modified']

/** Asks Next for what only it can render: the answer, as `npm start` sends it. */
export type AskFramework = (request: IncomingMessage, shown: ShownAlerts) => Promise<Answer>

/**
 * Next, for routes that are rendered per request and that this process does not know. It is loaded when the first of them
 * is asked for, and answers behind this process, on loopback.
 * @param start gives the port at which it answers
 */
export function createFramework(start: () => Promise<number>): AskFramework {
  let port: Promise<number> | null = null
  return async (request, shown) => {
    port ??= start()
    port.catch(() => (port = null))
    const response = await passOn(request, await port)
    const body = await buffer(response)
    const headers = Object.fromEntries(
      PASSED_HEADERS.flatMap((name) => (response.headers[name] ? [[name, String(response.headers[name])]] : [])),
    )
    const status = response.statusCode ?? 500
    if (status !== 200 || !headers['content-type']?.startsWith('text/html')) return { status, headers, body }
    return createPage(request.url ?? '/', body.toString('utf8'), shown)
  }
}

function createPage(url: string, rendered: string, { banners }: ShownAlerts): Answer {
  const locale = getAddressLocale(url)
  const html = stripFramework(rendered)
  const inline = listInlineScripts(html)
  const { etag: _, ...headers } = createPageHeaders(locale, '', inline.length > 0 ? createFrameworkPolicy(inline) : undefined)
  return { status: 200, headers: { ...headers, 'cache-control': 'no-cache' }, body: Buffer.from(insertAlerts(html, banners[locale])) }
}

function passOn(request: IncomingMessage, port: number): Promise<IncomingMessage> {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !FRAMEWORK_HEADERS.test(name)))
  delete headers['accept-encoding']
  return new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path: request.url, method: request.method, headers }, resolve).once('error', reject).end()
  })
}
