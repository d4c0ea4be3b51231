import type { ArticleSummary } from '@/lib/catalog/article'
import type { Catalog } from '@/lib/catalog/catalog'
import { listArticles } from '@/lib/catalog/query'
import { type SearchResult, searchCatalog } from '@/lib/catalog/search/search'
import type { Locale } from '@/lib/i18n/routing'
import { countClusters } from '@/lib/khmer/clusters'
import { site } from '@/site.config'
import { ARTICLES_PER_PAGE, type ListRequest, parseListQuery, QUERY_MAX_CLUSTERS, type SearchParams } from './list-query'
import { places } from './places'

const LATEST_SHOWN = 3
const NEAR_PLACES_SHOWN = 4

/** What the finder shows: the hits, and what helps on when there are none. */
export type FinderData = Pick<ListRequest, 'query' | 'dateErrors' | 'page'> & {
  /** What was searched for; empty when nothing was typed, or too much. */
  words: string
  isTooLong: boolean
  result: SearchResult
  pageCount: number
  /** Names of places spelt nearly like what was typed, and the latest articles: both empty when something was found. */
  nearPlaces: string[]
  latest: ArticleSummary[]
}

/** What `/{locale}/search` shows for the parameters of its address. Null when they ask for what is not there: the page answers 404. */
export async function getFinder(catalog: Catalog, locale: Locale, searchParams: SearchParams): Promise<FinderData | null> {
  const request = parseListQuery(searchParams, site)
  if (!request) return null
  const { query, filter, dateErrors, sort, page } = request
  const typed = query.q?.trim() ?? ''
  const isTooLong = countClusters(typed) > QUERY_MAX_CLUSTERS
  const words = isTooLong ? '' : typed
  const slice = { limit: ARTICLES_PER_PAGE, offset: (page - 1) * ARTICLES_PER_PAGE }
  const result = await searchCatalog(catalog, places, { locale, words, filter, sort, ...slice }, catalog.now)
  const pageCount = Math.max(1, Math.ceil(result.total / ARTICLES_PER_PAGE))
  if (page > pageCount) return null
  const isEmpty = result.total === 0
  const nearPlaces = isEmpty ? places.listNear(words).slice(0, NEAR_PLACES_SHOWN) : []
  const latest = isEmpty ? await listArticles(catalog, { locale }, { limit: LATEST_SHOWN, offset: 0 }, catalog.now) : { articles: [] }
  return {
    query,
    dateErrors,
    page,
    words,
    isTooLong,
    result,
    pageCount,
    nearPlaces: nearPlaces.map(({ fullName }) => fullName[locale]),
    latest: latest.articles,
  }
}
