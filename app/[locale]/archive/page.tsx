import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FeedLinks } from '@/components/layout/feed-links'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { MonthList } from '@/components/list/month-list'
import { getCatalog } from '@/lib/catalog/open'
import { countByMonth } from '@/lib/catalog/query'
import { localize } from '@/lib/i18n/localize'
import { getArchivePath, getHomePath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { createMetadata } from '@/lib/web/metadata'
import { createPage } from '@/lib/web/structured-data/page'
import { site } from '@/site.config'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('ArchivePage')
  return createMetadata({ locale, title: t('title'), description: site.description[locale], paths: localize(getArchivePath) })
}

export default async function ArchivePage() {
  const locale = await getLocale()
  const t = await getTranslations('ArchivePage')
  const catalog = await getCatalog()
  return (
    <PageShell section="archive" otherLanguageHref={getArchivePath(getOtherLocale(locale))}>
      <StructuredData things={[createPage('CollectionPage', locale, t('title'), getArchivePath(locale))]} />
      <h1 className="page-title mb-8">{t('title')}</h1>
      <MonthList months={await countByMonth(catalog, locale, catalog.now)} />
      <FeedLinks page={getHomePath(locale)} />
    </PageShell>
  )
}
