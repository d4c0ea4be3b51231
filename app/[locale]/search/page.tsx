import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Finder } from '@/components/search/finder'
import { getCatalog } from '@/lib/catalog/open'
import { localize } from '@/lib/i18n/localize'
import { getSearchPath } from '@/lib/i18n/paths'
import { getFinder } from '@/lib/web/get-finder'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/search'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('SearchPage')
  return createMetadata({
    locale,
    title: t('title'),
    description: site.description[locale],
    paths: localize((each) => getSearchPath(each)),
    // What was found is no page of its own; where to look for it is.
    isIndexed: Object.keys(await searchParams).length === 0,
  })
}

export default async function SearchPage({ searchParams }: PageProps<'/[locale]/search'>) {
  const finder = await getFinder(await getCatalog(), await getLocale(), await searchParams)
  return <Finder {...(finder ?? notFound())} />
}
