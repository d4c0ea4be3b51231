import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageShell } from '@/components/layout/page-shell'
import { ArticleList } from '@/components/list/article-list'
import { FilterForm } from '@/components/list/filter-form'
import { Pagination } from '@/components/list/pagination'
import { getCatalog } from '@/lib/catalog/open'
import { searchArticles } from '@/lib/catalog/query'
import { localize } from '@/lib/i18n/localize'
import { getSearchPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { countClusters } from '@/lib/khmer/clusters'
import { formatNumber } from '@/lib/khmer/digits'
import { ARTICLES_PER_PAGE, parseListQuery } from '@/lib/web/list-query'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

/** Longer than any title: what is longer was pasted by mistake. */
const QUERY_MAX_CLUSTERS = 200

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('SearchPage')
  return createMetadata({
    locale,
    title: t('title'),
    description: site.description[locale],
    paths: localize((each) => getSearchPath(each)),
    isIndexed: false,
  })
}

export default async function SearchPage({ searchParams }: PageProps<'/[locale]/search'>) {
  const locale = await getLocale()
  const t = await getTranslations('SearchPage')
  const { query, filter, page } = parseListQuery(await searchParams, site) ?? notFound()
  const words = query.q?.trim() ?? ''
  const isTooLong = countClusters(words) > QUERY_MAX_CLUSTERS
  const catalog = await getCatalog()
  const slice = { limit: ARTICLES_PER_PAGE, offset: (page - 1) * ARTICLES_PER_PAGE }
  const { articles, total } = isTooLong
    ? { articles: [], total: 0 }
    : await searchArticles(catalog, { ...filter, locale }, words, slice, catalog.now)
  const pageCount = Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE))
  if (page > pageCount) notFound()

  return (
    <PageShell otherLanguageHref={getSearchPath(getOtherLocale(locale), { ...query, page: undefined })} query={query.q}>
      <h1 className="mb-6 text-2xl text-royal">{words && !isTooLong ? t('titleFor', { query: words }) : t('title')}</h1>
      <FilterForm action={getSearchPath(locale)} query={query} />
      {isTooLong && (
        <p role="alert" className="mt-6 border-s-4 border-danger bg-danger-wash p-4">
          {t('tooLong', { number: formatNumber(QUERY_MAX_CLUSTERS, locale) })}
        </p>
      )}
      {!words && <p className="mt-6">{t('prompt')}</p>}
      {words && !isTooLong && (
        <>
          <p className="mt-6 font-semibold">{t('count', { count: total, number: formatNumber(total, locale) })}</p>
          {total > 0 ? <ArticleList articles={articles} /> : <p className="mt-2">{t('noResults')}</p>}
        </>
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        getHref={(target) => getSearchPath(locale, { ...query, page: target === 1 ? undefined : String(target) })}
      />
    </PageShell>
  )
}
