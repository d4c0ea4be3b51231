import { getCatalog } from '@/lib/catalog/open'
import { searchCatalog } from '@/lib/catalog/search/search'
import { getReleasePath } from '@/lib/i18n/paths'
import { parseApiQuery } from '@/lib/web/api-query'
import { places } from '@/lib/web/places'
import { site } from '@/site.config'

/** Search as JSON: the finder's filters and ranking, own language only. 400 with `{error}` for parameters that are not valid. */
export async function GET(request: Request): Promise<Response> {
  const query = parseApiQuery(new URL(request.url).searchParams, site)
  if ('error' in query) return Response.json(query, { status: 400 })
  const catalog = await getCatalog()
  const { total, hits } = await searchCatalog(catalog, places, query, catalog.now)
  const results = hits.map(({ article, excerpt }) => ({
    slug: article.slug,
    locale: article.locale,
    url: new URL(getReleasePath(article.locale, article.slug), site.baseUrl).href,
    title: article.title,
    summary: article.summary,
    date: article.date,
    category: article.category,
    district: article.districts,
    excerpt: excerpt.map(({ text }) => text).join(''),
  }))
  return Response.json({ query: query.words, total, results })
}
