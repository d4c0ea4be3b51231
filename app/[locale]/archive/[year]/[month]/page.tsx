import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ListPage } from '@/components/list/list-page'
import { getCatalog } from '@/lib/catalog/open'
import { countByMonth, countOnlyInOther, listArticles } from '@/lib/catalog/query'
import { localize } from '@/lib/i18n/localize'
import { getArchivePath, getMonthPath, getNewsPath, getYearPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { formatMonth, formatYear } from '@/lib/khmer/dates'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

/** A month is one page: more than any office has published in one. */
const ARTICLES_PER_MONTH = 500

export const dynamicParams = false

export async function generateStaticParams() {
  const catalog = await getCatalog()
  const months = await countByMonth(catalog, 'km', catalog.now)
  return months.map(({ value }) => ({ year: value.slice(0, 4), month: value.slice(5) }))
}

export async function generateMetadata({ params }: PageProps<'/[locale]/archive/[year]/[month]'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('ArchivePage')
  const { year, month } = await params
  const title = t('titleOf', { period: formatMonth(year, month, locale) })
  return createMetadata({
    locale,
    title,
    description: site.description[locale],
    paths: localize((each) => getMonthPath(each, `${year}-${month}`)),
  })
}

export default async function MonthPage({ params }: PageProps<'/[locale]/archive/[year]/[month]'>) {
  const locale = await getLocale()
  const t = await getTranslations('ArchivePage')
  const { year, month } = await params
  const catalog = await getCatalog()
  const filter = { locale, month: `${year}-${month}` }
  return (
    <ListPage
      section="archive"
      title={t('titleOf', { period: formatMonth(year, month, locale) })}
      path={getMonthPath(locale, `${year}-${month}`)}
      crumbs={[
        { href: getArchivePath(locale), label: t('title') },
        { href: getYearPath(locale, year), label: formatYear(year, locale) },
      ]}
      {...(await listArticles(catalog, filter, { limit: ARTICLES_PER_MONTH, offset: 0 }, catalog.now))}
      moreHref={getNewsPath(locale, { from: `${filter.month}-01` })}
      otherLanguageHref={getMonthPath(getOtherLocale(locale), filter.month)}
      feedPage={getYearPath(locale, year)}
      onlyInOther={await countOnlyInOther(catalog, filter, catalog.now)}
    />
  )
}
