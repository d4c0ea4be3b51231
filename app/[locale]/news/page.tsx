import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { NewsList } from '@/components/list/news-list'
import { getCatalog } from '@/lib/catalog/open'
import { localize } from '@/lib/i18n/localize'
import { getNewsPath } from '@/lib/i18n/paths'
import { getNewsList } from '@/lib/web/get-news-list'
import { parseListQuery } from '@/lib/web/list-query'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/news'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('NewsPage')
  const request = parseListQuery(await searchParams, site)
  const isWholeList = Object.keys(request?.query ?? {}).length === 0
  return createMetadata({
    locale,
    title: t('title'),
    description: site.description[locale],
    paths: localize((each) => getNewsPath(each)),
    isIndexed: isWholeList,
  })
}

export default async function NewsPage({ searchParams }: PageProps<'/[locale]/news'>) {
  const list = await getNewsList(await getCatalog(), await getLocale(), await searchParams)
  return <NewsList {...(list ?? notFound())} />
}
