import type { ListedChange } from '@/lib/catalog/article'
import type { Catalog } from '@/lib/catalog/catalog'
import { listChanges } from '@/lib/catalog/changes'
import type { Locale } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { ARTICLES_PER_PAGE, parseListQuery, type SearchParams } from './list-query'

/** A page of what changed after publication. */
export type CorrectionsData = { changes: ListedChange[]; total: number; page: number; pageCount: number }

/** What `/{locale}/corrections` shows for the parameters of its address. Null when they ask for what is not there: the page answers 404. */
export async function getCorrections(catalog: Catalog, locale: Locale, searchParams: SearchParams): Promise<CorrectionsData | null> {
  const request = parseListQuery({ page: searchParams.page }, site)
  if (!request) return null
  const { page } = request
  const slice = { limit: ARTICLES_PER_PAGE, offset: (page - 1) * ARTICLES_PER_PAGE }
  const { changes, total } = await listChanges(catalog, locale, slice, catalog.now)
  const pageCount = Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE))
  return page > pageCount ? null : { changes, total, page, pageCount }
}
