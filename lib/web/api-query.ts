import { z } from 'zod'
import { type Locale, routing } from '@/lib/i18n/routing'
import { countClusters } from '@/lib/khmer/clusters'
import type { Site } from '@/lib/site/define-site'
import { type ListRequest, parseListQuery, QUERY_MAX_CLUSTERS } from './list-query'

const LIMIT_MAX = 50
const LIMIT_DEFAULT = 20
const OFFSET_MAX = 100_000

const paging = z.object({
  locale: z.enum(routing.locales),
  limit: z.coerce.number().int().min(1).max(LIMIT_MAX).default(LIMIT_DEFAULT),
  offset: z.coerce.number().int().min(0).max(OFFSET_MAX).default(0),
})

const FILTERS = ['category', 'type', 'district', 'from', 'to', 'sort'] as const
const FILTER_RULES =
  'category, type and district are slugs, from and to are days (yyyy-mm-dd), to is not before from, sort is relevance or date'

export type ApiSearchRequest = Pick<ListRequest, 'filter' | 'sort'> & { locale: Locale; words: string; limit: number; offset: number }

/** Reads the parameters of `/api/search`, or says in one sentence what is wrong with them. */
export function parseApiQuery(params: URLSearchParams, site: Site): ApiSearchRequest | { error: string } {
  const entries = Object.fromEntries(params)
  const page = paging.safeParse({ ...entries, limit: entries.limit || undefined, offset: entries.offset || undefined })
  if (!page.success) {
    const field = String(page.error.issues[0]?.path[0])
    return { error: `"${field}" is not valid: locale is km or en, limit 1 to ${LIMIT_MAX}, offset 0 to ${OFFSET_MAX}` }
  }
  const list = parseListQuery({ ...entries, page: undefined }, site)
  if (!list) {
    const wrong = FILTERS.find((name) => !parseListQuery({ [name]: entries[name] }, site)) ?? 'to'
    return { error: `"${wrong}" is not valid: ${FILTER_RULES}` }
  }
  const words = list.query.q ?? ''
  if (countClusters(words) > QUERY_MAX_CLUSTERS) return { error: `"q" is longer than ${QUERY_MAX_CLUSTERS} characters` }
  return { ...page.data, words, filter: list.filter, sort: list.sort }
}
