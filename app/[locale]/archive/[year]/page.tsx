import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FeedLinks } from '@/components/layout/feed-links'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { MonthList } from '@/components/list/month-list'
import { getCatalog } from '@/lib/catalog/open'
import { countByMonth } from '@/lib/catalog/query'
import { localize } from '@/lib/i18n/localize'
import { getArchivePath, getYearPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { formatYear } from '@/lib/khmer/dates'
import { listYears } from '@/lib/web/list-years'
import { createMetadata } from '@/lib/web/metadata'
import { createPage } from '@/lib/web/structured-data/page'
import { site } from '@/site.config'

export const dynamicParams = false

export async function generateStaticParams() {
  return (await listYears(await getCatalog())).map((year) => ({ year }))
}

export async function generateMetadata({ params }: PageProps<'/[locale]/archive/[year]'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('ArchivePage')
  const { year } = await params
  const title = t('titleOf', { period: formatYear(year, locale) })
  const paths = localize((each) => getYearPath(each, year))
  return createMetadata({ locale, title, description: site.description[locale], paths, hasFeed: true })
}

export default async function YearPage({ params }: PageProps<'/[locale]/archive/[year]'>) {
  const locale = await getLocale()
  const t = await getTranslations('ArchivePage')
  const { year } = await params
  const catalog = await getCatalog()
  const months = await countByMonth(catalog, locale, catalog.now)
  return (
    <PageShell
      section="archive"
      otherLanguageHref={getYearPath(getOtherLocale(locale), year)}
      crumbs={[{ href: getArchivePath(locale), label: t('title') }]}
    >
      <StructuredData
        things={[createPage('CollectionPage', locale, t('titleOf', { period: formatYear(year, locale) }), getYearPath(locale, year))]}
      />
      <h1 className="page-title mb-8">{t('titleOf', { period: formatYear(year, locale) })}</h1>
      <MonthList months={months.filter(({ value }) => value.startsWith(year))} />
      <FeedLinks page={getYearPath(locale, year)} />
    </PageShell>
  )
}
