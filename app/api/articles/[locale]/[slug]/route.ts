import { getArticleHtml } from '@/lib/catalog/article-html'
import { getCanonicalText } from '@/lib/catalog/canonical-text'
import { getCatalog } from '@/lib/catalog/open'
import { getRelease, listArticleKeys } from '@/lib/catalog/query'
import type { Locale } from '@/lib/i18n/routing'
import { toApiArticle } from '@/lib/web/api/to-api-article'
import { site } from '@/site.config'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const catalog = await getCatalog()
  return listArticleKeys(catalog, catalog.now)
}

/** One release in one language, whole. */
export async function GET(_request: Request, { params }: RouteContext<'/api/articles/[locale]/[slug]'>): Promise<Response> {
  const { locale, slug } = await params
  const catalog = await getCatalog()
  const release = await getRelease(catalog, slug, locale as Locale, catalog.now)
  if (!release || release.isFallback) return new Response(null, { status: 404 })
  const { article, locales } = release
  const [html, canonical] = await Promise.all([getArticleHtml(article, site.baseUrl), getCanonicalText(catalog, article)])
  return Response.json(toApiArticle({ article, locales, html, canonical }))
}
