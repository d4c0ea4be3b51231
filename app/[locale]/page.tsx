import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { FeedLinks } from '@/components/layout/feed-links'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { ArticleList } from '@/components/list/article-list'
import { CountLinks } from '@/components/list/count-links'
import { LeadArticle } from '@/components/list/lead-article'
import { OnlyInOther } from '@/components/list/only-in-other'
import { getCatalog } from '@/lib/catalog/open'
import { countByCategory, countByDistrict, countOnlyInOther, listArticles } from '@/lib/catalog/query'
import { CATEGORIES } from '@/lib/catalog/terms'
import { localize } from '@/lib/i18n/localize'
import { getCategoryPath, getDistrictPath, getHomePath, getNewsPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { createMetadata } from '@/lib/web/metadata'
import { createOrganization } from '@/lib/web/structured-data/organization'
import { createWebSite } from '@/lib/web/structured-data/website'
import { site } from '@/site.config'

const ARTICLES_ON_HOME = 10

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('HomePage')
  return createMetadata({ locale, title: t('title'), description: site.description[locale], paths: localize(getHomePath) })
}

export default async function HomePage() {
  const locale = await getLocale()
  const t = await getTranslations()
  const catalog = await getCatalog()
  const [latest, categories, districts, onlyInOther] = await Promise.all([
    listArticles(catalog, { locale }, { limit: ARTICLES_ON_HOME, offset: 0 }, catalog.now),
    countByCategory(catalog, locale, catalog.now),
    countByDistrict(catalog, locale, catalog.now),
    countOnlyInOther(catalog, { locale }, catalog.now),
  ])
  const getTotal = (counts: typeof categories, value: string) => counts.find((count) => count.value === value)?.total ?? 0
  const [lead, ...others] = latest.articles
  const other = getOtherLocale(locale)

  return (
    <PageShell section="home" otherLanguageHref={getHomePath(other)}>
      <StructuredData things={[createWebSite(locale), createOrganization(locale)]} />
      <h1 className="sr-only">{t('HomePage.title')}</h1>
      {lead && <LeadArticle article={lead} />}
      <div className="mt-12 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-14 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <section aria-labelledby="latest">
          <h2 id="latest" className="section-title">
            {t('HomePage.latest')}
          </h2>
          <ArticleList articles={others} headingLevel={3} />
          <p className="mt-6">
            <a className="button" href={getNewsPath(locale)}>
              {t('HomePage.allNews')}
            </a>
          </p>
          <OnlyInOther total={onlyInOther} href={getNewsPath(other)} />
          <FeedLinks page={getHomePath(locale)} />
        </section>
        <div className="grid content-start gap-14">
          <section aria-labelledby="categories">
            <h2 id="categories" className="section-title mb-2">
              {t('HomePage.categories')}
            </h2>
            <CountLinks
              links={CATEGORIES.map((category) => ({
                href: getCategoryPath(locale, category),
                label: t(`Category.${category}`),
                total: getTotal(categories, category),
              }))}
            />
          </section>
          <section aria-labelledby="districts">
            <h2 id="districts" className="section-title mb-2">
              {t('HomePage.districts')}
            </h2>
            <CountLinks
              links={site.districts.map(({ slug, fullName }) => ({
                href: getDistrictPath(locale, slug),
                label: fullName[locale],
                total: getTotal(districts, slug),
              }))}
            />
          </section>
        </div>
      </div>
    </PageShell>
  )
}
