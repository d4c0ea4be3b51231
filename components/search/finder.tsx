import { useLocale, useTranslations } from 'next-intl'
import { PageShell } from '@/components/layout/page-shell'
import { DateErrorSummary } from '@/components/list/date-error-summary'
import { FilterForm } from '@/components/list/filter-form'
import { Pagination } from '@/components/list/pagination'
import type { SearchFacets } from '@/lib/catalog/article'
import { getSearchPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import type { FinderData } from '@/lib/web/get-finder'
import { site } from '@/site.config'
import { FacetLinks } from './facet-links'
import { NoResults } from './no-results'
import { OtherLanguageHits } from './other-language-hits'
import { SearchHitList } from './search-hit-list'
import { SearchStatus } from './search-status'
import { SortLinks } from './sort-links'

export type FinderProps = FinderData

/** The finder and what it found. Rendered for each request by server/ too, hence without anything of the framework's. */
export function Finder({ query, dateErrors, page, words, isTooLong, result, pageCount, nearPlaces, latest }: FinderProps) {
  const locale = useLocale()
  const t = useTranslations()
  const { mode, total, hits, facets, other } = result
  const otherHref = getSearchPath(getOtherLocale(locale), { ...query, page: undefined })
  const getFacetLabel = (name: keyof SearchFacets, value: string): string => {
    if (name === 'district') return site.districts.find(({ slug }) => slug === value)?.fullName[locale] ?? value
    return name === 'category' ? t(`Category.${value as 'health'}`) : t(`ReleaseType.${value as 'notice'}`)
  }
  return (
    <PageShell otherLanguageHref={otherHref} query={query.q}>
      <h1 className="page-title mb-6">{words ? t('SearchPage.titleFor', { query: words }) : t('SearchPage.title')}</h1>
      <DateErrorSummary errors={dateErrors} />
      <FilterForm action={getSearchPath(locale)} query={query} dateErrors={dateErrors} isOpen={!words} facets={facets} />
      <SearchStatus words={words} isTooLong={isTooLong} mode={mode} total={total} />
      {total > 0 && (
        <>
          <FacetLinks facets={facets} query={query} getLabel={getFacetLabel} />
          {words && <SortLinks query={query} />}
          <SearchHitList hits={hits} />
        </>
      )}
      {total === 0 && <NoResults nearPlaces={nearPlaces} latest={latest} />}
      <Pagination
        page={page}
        pageCount={pageCount}
        getHref={(target) => getSearchPath(locale, { ...query, page: target === 1 ? undefined : String(target) })}
      />
      {page === 1 && <OtherLanguageHits {...other} href={otherHref} />}
    </PageShell>
  )
}
