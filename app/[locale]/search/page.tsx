import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageShell } from '@/components/layout/page-shell'
import { DateErrorSummary } from '@/components/list/date-error-summary'
import { FilterForm } from '@/components/list/filter-form'
import { Pagination } from '@/components/list/pagination'
import { FacetLinks } from '@/components/search/facet-links'
import { NoResults } from '@/components/search/no-results'
import { OtherLanguageHits } from '@/components/search/other-language-hits'
import { SearchHitList } from '@/components/search/search-hit-list'
import { SearchStatus } from '@/components/search/search-status'
import { SortLinks } from '@/components/search/sort-links'
import { getCatalog } from '@/lib/catalog/open'
import { listArticles } from '@/lib/catalog/query'
import { searchCatalog } from '@/lib/catalog/search/search'
import { localize } from '@/lib/i18n/localize'
import { getSearchPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { countClusters } from '@/lib/khmer/clusters'
import { ARTICLES_PER_PAGE, parseListQuery, QUERY_MAX_CLUSTERS } from '@/lib/web/list-query'
import { createMetadata } from '@/lib/web/metadata'
import { places } from '@/lib/web/places'
import { site } from '@/site.config'

const LATEST_SHOWN = 3
const NEAR_PLACES_SHOWN = 4

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
  const t = await getTranslations()
  const { query, filter, dateErrors, sort, page } = parseListQuery(await searchParams, site) ?? notFound()
  const typed = query.q?.trim() ?? ''
  const isTooLong = countClusters(typed) > QUERY_MAX_CLUSTERS
  const words = isTooLong ? '' : typed
  const catalog = await getCatalog()
  const slice = { limit: ARTICLES_PER_PAGE, offset: (page - 1) * ARTICLES_PER_PAGE }
  const result = await searchCatalog(catalog, places, { locale, words, filter, sort, ...slice }, catalog.now)
  const pageCount = Math.max(1, Math.ceil(result.total / ARTICLES_PER_PAGE))
  if (page > pageCount) notFound()
  const getFacetLabel = (name: keyof typeof result.facets, value: string): string => {
    if (name === 'district') return site.districts.find(({ slug }) => slug === value)?.fullName[locale] ?? value
    return name === 'category' ? t(`Category.${value as 'health'}`) : t(`ReleaseType.${value as 'notice'}`)
  }

  return (
    <PageShell otherLanguageHref={getSearchPath(getOtherLocale(locale), { ...query, page: undefined })} query={query.q}>
      <h1 className="page-title mb-6">{words ? t('SearchPage.titleFor', { query: words }) : t('SearchPage.title')}</h1>
      <DateErrorSummary errors={dateErrors} />
      <FilterForm action={getSearchPath(locale)} query={query} dateErrors={dateErrors} isOpen={!words} facets={result.facets} />
      <SearchStatus words={words} isTooLong={isTooLong} mode={result.mode} total={result.total} />
      {result.total > 0 && (
        <>
          <FacetLinks facets={result.facets} query={query} getLabel={getFacetLabel} />
          {words && <SortLinks query={query} />}
          <SearchHitList hits={result.hits} />
        </>
      )}
      {result.total === 0 && (
        <NoResults
          nearPlaces={places
            .listNear(words)
            .slice(0, NEAR_PLACES_SHOWN)
            .map(({ fullName }) => fullName[locale])}
          latest={(await listArticles(catalog, { locale }, { limit: LATEST_SHOWN, offset: 0 }, catalog.now)).articles}
        />
      )}
      <Pagination
        page={page}
        pageCount={pageCount}
        getHref={(target) => getSearchPath(locale, { ...query, page: target === 1 ? undefined : String(target) })}
      />
      {page === 1 && <OtherLanguageHits {...result.other} href={getSearchPath(getOtherLocale(locale), { ...query, page: undefined })} />}
    </PageShell>
  )
}
