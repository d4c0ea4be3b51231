import { notFound } from 'next/navigation'
import { hasLocale } from 'next-intl'
import { getCatalog } from '@/lib/catalog/open'
import { getRelease, listArticleKeys } from '@/lib/catalog/query'
import { routing } from '@/lib/i18n/routing'
import { createPictureResponse } from '@/lib/web/share-picture/picture-response'
import { createArticleCard } from '@/lib/web/share-picture/share-card'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  const catalog = await getCatalog()
  return listArticleKeys(catalog, catalog.now)
}

/** The share picture of an article. A language that the release is not written in has none: its page announces the other's. */
export async function GET(_request: Request, { params }: RouteContext<'/[locale]/news/[slug]/share.png'>): Promise<Response> {
  const { locale, slug } = await params
  const catalog = await getCatalog()
  const release = hasLocale(routing.locales, locale) ? await getRelease(catalog, slug, locale, catalog.now) : null
  if (!release || release.isFallback) notFound()
  return createPictureResponse(createArticleCard(release.article))
}
