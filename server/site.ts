import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { ADMIN_PATH } from '@/lib/admin/admin-headers'
import type { Catalog } from '@/lib/catalog/catalog'
import { negotiateLocale } from '@/lib/i18n/negotiate-locale'
import { type Locale, routing } from '@/lib/i18n/routing'
import { MOVED_CACHE, PAGE_RULE, QUERY_RULE, toCacheControl } from '@/lib/web/html-first/cache-control'
import { getListAddress, LIST_ADDRESSES, type ListName } from '@/lib/web/html-first/list-routes'
import { PREFLIGHT_HEADERS } from '@/lib/web/html-first/security-headers'
import { startNext } from '@/lib/web/html-first/start-next'
import { createAlertBoard, type ShownAlerts } from './alert-board'
import { type Answer, compressAnswer, negotiateEncoding, sendAnswer } from './answer'
import type { ServerConfig } from './config'
import { getErrorAnswer, isForPrograms } from './errors'
import { ADMIN_PAGE, createFiles } from './files'
import { createFramework } from './framework'
import { answerAlive, answerReady } from './health'
import { createListRenderer } from './lists'
import { createMemoryCache } from './memory-cache'
import { createOldAddresses, isGonePage } from './old-addresses'
import { createPages, getAddressLocale, getPageAs } from './pages'
import { type FormFailure, readForm, toSearchParams } from './read-form'
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

/** Answers as a file, and as a folder too. */
const OLD_FEED = '/feed'

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

  /** An answer that is made for the question, before it is compressed. A status where it is a page of errors, null where there is nothing. */
  async function make(request: IncomingMessage, pathname: string, url: string, shown: ShownAlerts): Promise<Answer | number | null> {
    if (pathname === '/') return redirectToLocale(request)
    await takeTurn()
    if (LIST_ADDRESSES.includes(pathname)) {
      const [, locale, list] = pathname.split('/')
      return renderList(list as ListName, locale as Locale, toSearchParams(new URL(url, 'http://site').searchParams), shown)
    }
    const { locale, code } = VERIFICATION.exec(pathname)?.groups ?? {}
    if (code) return renderList('verify', locale as Locale, { code }, shown)
    if (frameworkRoutes.some((route) => route.test(pathname))) {
      const answer = await askFramework(request, shown)
      // Its pages of errors are not ours; what it says to programs is.
      return answer.status >= 400 && isHtml(answer) ? answer.status : answer
    }
    return callRoute(pathname, url)
  }

  /** The one form that is posted: a text to be verified. Nothing is kept of it. */
  async function verifyPosted(request: IncomingMessage, pathname: string, shown: ShownAlerts): Promise<Answer | FormFailure> {
    const form = await readForm(request, config.MAX_FORM_BYTES)
    if (typeof form === 'number') return form
    await takeTurn()
    const answer = (await renderList('verify', getAddressLocale(pathname), form, shown)) as Answer
    return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' } }
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = request.url ?? '/'
    const now = Date.now()
    const shown = await getAlerts(now)
    const encoding = negotiateEncoding(request)
    const secondsLeft = shown.until === null ? null : Math.max(0, Math.floor((shown.until - now) / 1000))
    const sendError = async (status: number) => sendAnswer(request, response, await getErrorAnswer(pages, { status, url }, encoding, shown))

    /** 410 tells caches and search engines to forget it (RFC 9110, 15.5.11); the page says why. */
    const sendGone = async (page: string) =>
      sendAnswer(request, response, await getPageAs(410, pages, page, encoding, shown), toCacheControl(PAGE_RULE, secondsLeft))

    if (url.length > config.MAX_URL_BYTES) return sendError(400)
    const pathname = readPathname(url)
    if (pathname === null) return sendError(404)
    if (request.method === 'OPTIONS' && isForPrograms(pathname)) return sendAnswer(request, response, PREFLIGHT)
    if (request.method === 'POST' && VERIFIERS.includes(pathname)) {
      const answer = await verifyPosted(request, pathname, shown)
      if (typeof answer !== 'number') return sendAnswer(request, response, await compressAnswer(answer, encoding))
      response.setHeader('connection', 'close')
      return sendError(answer)
    }
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
    // Aggregators ask with the slash that the province's old site had.
    const file = pathname === `${OLD_FEED}/` ? OLD_FEED : pathname
    if (files.has(file)) return files.send(request, response, file, encoding)
    if (pathname.endsWith('/') && (pages.has(pathname.slice(0, -1)) || pathname === `${ADMIN_PATH}/`)) {
      return sendAnswer(request, response, redirect(308, pathname.slice(0, -1) + getQuery(url)))
    }
    const old = oldAddresses.find(pathname)
    if (old?.status === 301) {
      return sendAnswer(request, response, redirect(301, old.location + getQuery(url), { 'cache-control': MOVED_CACHE }))
    }
    if (old) return sendGone(old.page)
    const answer = await make(request, pathname, url, shown)
    if (answer === null || typeof answer === 'number') return sendError(answer ?? 404)
    const isListed = isHtml(answer) && !answer.headers['cache-control']
    sendAnswer(request, response, await compressAnswer(answer, encoding), isListed ? toCacheControl(QUERY_RULE, secondsLeft) : undefined)
  }

  return {
    async answer(request, response) {
      if (stopping.isStopping) response.setHeader('connection', 'close')
      try {
        await respond(request, response)
      } catch (error) {
        // Who leaves before all was sent waits for nothing, and nothing is wrong.
        if (request.destroyed && !request.complete) return
        log.error({ error: String(error), stack: (error as Error).stack, path: (request.url ?? '/').split('?', 1)[0] })
        if (response.headersSent) response.destroy()
        else sendAnswer(request, response, await this.getError(500, request.url ?? '/'))
      }
    },
    getError: async (status, url) => getErrorAnswer(pages, { status, url }, 'identity', await getAlerts(Date.now())),
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

/** True where a list is asked something: without a question it is the page that was prerendered. */
const asksList = (pathname: string, url: string): boolean => LIST_ADDRESSES.includes(pathname) && url.length > pathname.length + 1

/** The verification page of a code as somebody typed it; those of the codes as they are written are prerendered. */
const VERIFICATION = /^\/(?<locale>km|en)\/verify\/(?<code>[^/]+)$/
const VERIFIERS: readonly string[] = routing.locales.map((locale) => getListAddress(locale, 'verify'))

const PREFLIGHT: Answer = { status: 204, headers: PREFLIGHT_HEADERS, body: Buffer.alloc(0) }

const isHtml = ({ headers }: Answer): boolean => headers['content-type']?.startsWith('text/html') ?? false

const redirect = (status: number, location: string, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { location, 'cache-control': 'public, max-age=0, s-maxage=60', ...headers },
  body: Buffer.alloc(0),
})

const redirectToLocale = (request: IncomingMessage): Answer =>
  redirect(307, `/${negotiateLocale(request.headers['accept-language'])}`, { vary: 'Accept-Language' })
