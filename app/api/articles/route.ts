import { getCatalog } from '@/lib/catalog/open'
import { listArticlesAfter } from '@/lib/catalog/query'
import { toAbsoluteUrl } from '@/lib/web/absolute-url'
import { API_VERSION, type ApiArticleList } from '@/lib/web/api/article-schema'
import { writeCursor } from '@/lib/web/api/cursor'
import { isParameterError, readParameters } from '@/lib/web/api/parameters'
import { createProblemDetails } from '@/lib/web/api/problem-details'
import { parameters } from '@/lib/web/api/province'
import { toApiSummary } from '@/lib/web/api/to-api-article'

/** Releases in one language with the finder's filters, newest first, a page at a time. */
export async function GET(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url)
  const asked = readParameters(parameters.articles, searchParams)
  if (isParameterError(asked)) return createProblemDetails(400, asked)
  const { limit, cursor, ...filter } = asked
  const catalog = await getCatalog()
  // One more than asked for tells whether the list goes on.
  const { articles, total } = await listArticlesAfter(catalog, filter, { limit: limit + 1, after: cursor }, catalog.now)
  const shown = articles.slice(0, limit)
  const last = articles.length > limit ? shown.at(-1) : undefined
  if (last) searchParams.set('cursor', writeCursor(last))
  const next = last ? toAbsoluteUrl(`${pathname}?${searchParams}`) : null
  const body: ApiArticleList = { version: API_VERSION, total, articles: shown.map(toApiSummary), next }
  return Response.json(body, { headers: next ? { link: `<${next}>; rel="next"` } : {} })
}
