import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { ADMIN_PATH } from '@/lib/admin/admin-headers'
import type { Catalog } from '@/lib/catalog/catalog'
import { negotiateLocale } from '@/lib/i18n/negotiate-locale'
import { MOVED_CACHE, PAGE_RULE, QUERY_RULE, toCacheControl } from '@/lib/web/html-first/cache-control'
import { LIST_ADDRESSES, type ListName } from '@/lib/web/html-first/list-routes'
import { startNext } from '@/lib/web/html-first/start-next'
import type { SearchParams } from '@/lib/web/list-query'
import { createAlertBoard, type ShownAlerts } from './alert-board'
import { type Answer, compressAnswer, negotiateEncoding, sendAnswer } from './answer'
import type { ServerConfig } from './config'
import { getErrorAnswer } from './errors'
import { ADMIN_PAGE, createFiles } from './files'
import { createFramework } from './framework'
import { answerAlive, answerReady } from './health'
import { createListRenderer } from './lists'
import { createMemoryCache } from './memory-cache'
import { createOldAddresses, getGoneAnswer, isGonePage } from './old-addresses'
import { createPages, getAddressLocale } from './pages'
import { callRoute } from './routes'
import type { SiteFolder } from './site-folder'
import type { Stopping } from './stop'
import { createTurns } from './turns'

export type SiteOptions = {
  projectDir: string
  folder: SiteFolder
  getCatalog: () => Promise<Catalog>
  config: ServerConfig
  log: Logger
  stopping: Stopping
}

/** Sends the page of an error on a request that could be read. */
export type Site = {
  answer(request: IncomingMessage, response: ServerResponse): Promise<void>
  getError(status: number, url: string): Promise<Answer>
}

/** What the site answers to a request: prerendered pages and files first, then lists and routes, then the framework, then 404. */
export function createSite({ projectDir, folder, getCatalog, config, log, stopping }: SiteOptions): Site {
  const cache = createMemoryCache(config.MEMORY_CACHE_BYTES)
  const pages = createPages(folder, cache)
  const files = createFiles(folder, cache)
  const renderList = createListRenderer(folder, getCatalog)
  const getAlerts = createAlertBoard(getCatalog)
  const takeTurn = createTurns()
  const askFramework = createFramework(async () => (await startNext(projectDir)).port)
  const oldAddresses = createOldAddresses(folder.manifest)
  const frameworkRoutes = folder.manifest.frameworkRoutes.map((pattern) => new RegExp(pattern))

  /** An answer that is made for the question, before it is compressed. Null where there is nothing. */
  async function make(request: IncomingMessage, pathname: string, url: string, shown: ShownAlerts): Promise<Answer | null> {
    if (pathname === '/') return redirectToLocale(request)
    await takeTurn()
    if (LIST_ADDRESSES.includes(pathname)) {
      const [, locale, list] = pathname.split('/')
      return renderList(list as ListName, locale as 'km', readParams(url), shown)
    }
    if (frameworkRoutes.some((route) => route.test(pathname))) return askFramework(request, shown)
    return callRoute(pathname, url)
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/'
    const now = Date.now()
    const shown = await getAlerts(now)
    const encoding = negotiateEncoding(request)
    const secondsLeft = shown.until === null ? null : Math.max(0, Math.floor((shown.until - now) / 1000))
    const sendError = async (status: number) =>
      sendAnswer(request, response, await getErrorAnswer(pages, status, getAddressLocale(url), encoding, shown))

    const sendGone = async (page: string) =>
      sendAnswer(request, response, await getGoneAnswer(pages, page, encoding, shown), toCacheControl(PAGE_RULE, secondsLeft))

    if (url.length > config.MAX_URL_BYTES) return sendError(400)
    const pathname = readPathname(url)
    if (pathname === null) return sendError(404)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD')
      // Else what comes with it would be read, as slowly as it is sent.
      response.setHeader('connection', 'close')
      return sendError(405)
    }
    if (pathname === '/healthz') return sendAnswer(request, response, answerAlive())
    if (pathname === '/readyz') return sendAnswer(request, response, await answerReady(getCatalog, folder, stopping))
    const errorPage = /^\/(?:km|en)\/errors\/(\d{3})$/.exec(pathname)
    if (errorPage && pages.has(pathname)) return sendError(Number(errorPage[1]))
    if (isGonePage(pathname) && pages.has(pathname)) return sendGone(pathname)
    if (pages.has(pathname) && !asksList(pathname, url)) {
      return sendAnswer(request, response, await pages.get(pathname, encoding, shown), toCacheControl(PAGE_RULE, secondsLeft))
    }
    if (pathname === ADMIN_PATH && files.has(ADMIN_PAGE)) return files.send(request, response, ADMIN_PAGE, encoding)
    if (files.has(pathname)) return files.send(request, response, pathname, encoding)
    if (pathname.endsWith('/') && (pages.has(pathname.slice(0, -1)) || pathname === `${ADMIN_PATH}/`)) {
      return sendAnswer(request, response, redirect(308, pathname.slice(0, -1) + getQuery(url)))
    }
    const old = oldAddresses.find(pathname)
    if (old?.status === 301) {
      return sendAnswer(request, response, redirect(301, old.location + getQuery(url), { 'cache-control': MOVED_CACHE }))
    }
    if (old) return sendGone(old.page)
    const answer = await make(request, pathname, url, shown)
    if (!answer || (answer.status >= 400 && isHtml(answer))) return sendError(answer?.status ?? 404)
    const isListed = isHtml(answer) && !answer.headers['cache-control']
    sendAnswer(request, response, await compressAnswer(answer, encoding), isListed ? toCacheControl(QUERY_RULE, secondsLeft) : undefined)
  }

  return {
    async answer(request, response) {
      if (stopping.isStopping) response.setHeader('connection', 'close')
      try {
        await respond(request, response)
      } catch (error) {
        log.error({ error: String(error), stack: (error as Error).stack, path: (request.url ?? '/').split('?', 1)[0] })
        if (response.headersSent) response.destroy()
        else sendAnswer(request, response, await this.getError(500, request.url ?? '/'))
      }
    },
    getError: async (status, url) => getErrorAnswer(pages, status, getAddressLocale(url), 'identity', await getAlerts(Date.now())),
  }
}

/** The decoded path of an address; null when it cannot be decoded: `%E1%9E` is half of a letter. */
function readPathname(url: string): string | null {
  const query = url.indexOf('?')
  const pathname = query === -1 ? url : url.slice(0, query)
  if (!pathname.includes('%')) return pathname
  try {
    return decodeURIComponent(pathname)
  } catch {
    return null
  }
}

/** `?…` of an address, or nothing. */
function getQuery(url: string): string {
  const query = url.indexOf('?')
  return query === -1 ? '' : url.slice(query)
}

/** Parameters of an address as the lists read them: what is given twice is an array. */
function readParams(url: string): SearchParams {
  const params = new URL(url, 'http://site').searchParams
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => [name, params.getAll(name).length > 1 ? params.getAll(name) : (params.get(name) ?? '')]),
  )
}

/** True where a list is asked something: without a question it is the page that was prerendered. */
const asksList = (pathname: string, url: string): boolean => LIST_ADDRESSES.includes(pathname) && url.length > pathname.length + 1

const isHtml = ({ headers }: Answer): boolean => headers['content-type']?.startsWith('text/html') ?? false

const redirect = (status: number, location: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { location, 'cache-control': 'public, max-age=0, s-maxage=60', ...headers },
  body: Buffer.alloc(0),
})

const redirectToLocale = (request: IncomingMessage): Answer =>
  redirect(307, `/${negotiateLocale(request.headers['accept-language'])}`, { vary: 'Accept-Language' })
