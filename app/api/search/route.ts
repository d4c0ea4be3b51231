import { getCatalog } from '@/lib/catalog/open'
import { searchCatalog } from '@/lib/catalog/search/search'
import { getReleasePath } from '@/lib/i18n/paths'
import { toAbsoluteUrl } from '@/lib/web/absolute-url'
import type { ApiSearchResult } from '@/lib/web/api/article-schema'
import { isParameterError, readParameters } from '@/lib/web/api/parameters'
import { createProblemDetails } from '@/lib/web/api/problem-details'
import { parameters } from '@/lib/web/api/province'
import { places } from '@/lib/web/places'

/** Search as JSON: the finder's filters and ranking, own language only. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParameters(parameters.search, new URL(request.url).searchParams)
  if (isParameterError(asked)) return createProblemDetails(400, asked)
  const { locale, q: words, sort, limit, offset, ...filter } = asked
  const catalog = await getCatalog()
  const { total, hits } = await searchCatalog(catalog, places, { locale, words, filter, sort, limit, offset }, catalog.now)
  if (offset > 0 && offset >= total) return createProblemDetails(404, { detail: `"offset" is past the end: ${total} results in all` })
  const results = hits.map(({ article, excerpt }) => ({
    slug: article.slug,
    locale: article.locale,
    url: toAbsoluteUrl(getReleasePath(article.locale, article.slug)),
    title: article.title,
    summary: article.summary,
    date: article.date,
    category: article.category,
    district: article.districts,
    excerpt: excerpt.map(({ text }) => text).join(''),
  }))
  return Response.json({ query: words, total, results } satisfies ApiSearchResult)
}
