import type { ArticleSummary } from '@/lib/catalog/article'
import type { Catalog } from '@/lib/catalog/catalog'
import { countOnlyInOther, listArticles } from '@/lib/catalog/query'
import type { Locale } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { ARTICLES_PER_PAGE, type ListRequest, parseListQuery, type SearchParams } from './list-query'

/** What the list of news shows: a page of articles and how many there are, in this language and only in the other one. */
export type NewsListData = Pick<ListRequest, 'query' | 'dateErrors' | 'page'> & {
  articles: ArticleSummary[]
  total: number
  pageCount: number
  onlyInOther: number
}

/** What `/{locale}/news` shows for the parameters of its address. Null when they ask for what is not there: the page answers 404. */
export async function getNewsList(catalog: Catalog, locale: Locale, searchParams: SearchParams): Promise<NewsListData | null> {
  const request = parseListQuery(searchParams, site)
  if (!request) return null
  const { query, filter, dateErrors, page } = request
  const slice = { limit: ARTICLES_PER_PAGE, offset: (page - 1) * ARTICLES_PER_PAGE }
  const { articles, total } = await listArticles(catalog, { ...filter, locale }, slice, catalog.now)
  const pageCount = Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE))
  if (page > pageCount) return null
  const onlyInOther = await countOnlyInOther(catalog, { ...filter, locale }, catalog.now)
  return { query, dateErrors, page, articles, total, pageCount, onlyInOther }
}
