import * as articles from '@/app/api/articles/route'
import * as search from '@/app/api/search/route'
import * as suggest from '@/app/api/suggest/route'
import * as newsSitemap from '@/app/news-sitemap.xml/route'
import * as short from '@/app/r/[code]/route'
import { QUERY_RULE, toCacheControl } from '@/lib/web/html-first/cache-control'
import { SHARED_FILE_HEADERS } from '@/lib/web/html-first/security-headers'
import { type Answer, createEtag } from './answer'

type RouteHandler = (request: Request, params: Record<string, string>) => Promise<Response>

/** Route handlers of `app/` that are called per request: they speak the web's own Request and Response, so no framework is needed. */
const ROUTES: { pattern: RegExp; handler: RouteHandler }[] = [
  { pattern: /^\/api\/articles$/, handler: articles.GET },
  { pattern: /^\/api\/search$/, handler: search.GET },
  { pattern: /^\/api\/suggest$/, handler: suggest.GET },
  { pattern: /^\/news-sitemap\.xml$/, handler: newsSitemap.GET },
  {
    pattern: /^\/r\/(?<code>[^/]+)$/,
    handler: (request, { code }) => short.GET(request, { params: Promise.resolve({ code: code as string }) }),
  },
]

/** The answer of a route handler, or null when no route has this address. An empty answer of 404 is no page. */
export async function callRoute(pathname: string, url: string): Promise<Answer | null> {
  for (const { pattern, handler } of ROUTES) {
    const match = pattern.exec(pathname)
    if (!match) continue
    const response = await handler(new Request(new URL(url, 'http://site')), match.groups ?? {})
    if (response.status === 404 && !response.body) return null
    const cacheControl = response.ok ? toCacheControl(QUERY_RULE, null) : 'no-cache'
    return toAnswer(response, { 'cache-control': cacheControl, ...SHARED_FILE_HEADERS })
  }
  return null
}

/** @param defaults headers for what the response does not say itself */
export async function toAnswer(response: Response, defaults: Record<string, string>): Promise<Answer> {
  const body = Buffer.from(await response.arrayBuffer())
  const headers = { ...defaults, ...Object.fromEntries(response.headers) }
  return { status: response.status, headers: response.ok ? { ...headers, etag: createEtag(body) } : headers, body }
}
