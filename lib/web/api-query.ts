import { z } from 'zod'
import { type Locale, routing } from '@/lib/i18n/routing'
import { countClusters } from '@/lib/khmer/clusters'
import type { Site } from '@/lib/site/define-site'
import { type ListRequest, parseListQuery, QUERY_MAX_CLUSTERS } from './list-query'

const LIMIT_MAX = 50
const LIMIT_DEFAULT = '20'
const OFFSET_MAX = 100_000

/** Digits only: `Number` would take 0x10 and 1e1 too. */
const wholeNumber = z.string().regex(/^\d+$/).transform(Number)

const paging = z.object({
  locale: z.enum(routing.locales),
  limit: wholeNumber.pipe(z.number().min(1).max(LIMIT_MAX)),
  offset: wholeNumber.pipe(z.number().max(OFFSET_MAX)),
})

const PAGING_RULES = `locale is km or en, limit 1 to ${LIMIT_MAX}, offset 0 to ${OFFSET_MAX}`
const FILTERS = ['category', 'type', 'district', 'from', 'to', 'sort'] as const
const FILTER_RULES =
  'category, type and district are slugs, from and to are days (yyyy-mm-dd), to is not before from, sort is relevance or date'

export type ApiSearchRequest = Pick<ListRequest, 'filter' | 'sort'> & { locale: Locale; words: string; limit: number; offset: number }

/** Reads the parameters of `/api/search`, or says in one sentence what is wrong with them. */
export function parseApiQuery(params: URLSearchParams, site: Site): ApiSearchRequest | { error: string } {
  const repeated = ['q', ...FILTERS, ...paging.keyof().options].find((name) => params.getAll(name).length > 1)
  if (repeated) return { error: `"${repeated}" is not valid: it is given more than once` }
  const entries = Object.fromEntries(params)
  const page = paging.safeParse({ ...entries, limit: entries.limit || LIMIT_DEFAULT, offset: entries.offset || '0' })
  if (!page.success) return { error: `"${String(page.error.issues[0]?.path[0])}" is not valid: ${PAGING_RULES}` }
  const list = parseListQuery({ ...entries, page: undefined }, site)
  const wrongDay = Object.keys(list?.dateErrors ?? {})[0]
  if (!list || wrongDay) {
    const wrong = FILTERS.find((name) => !parseListQuery({ [name]: entries[name] }, site)) ?? wrongDay
    return { error: `"${wrong}" is not valid: ${FILTER_RULES}` }
  }
  const words = list.query.q ?? ''
  if (countClusters(words) > QUERY_MAX_CLUSTERS) return { error: `"q" is longer than ${QUERY_MAX_CLUSTERS} characters` }
  return { ...page.data, words, filter: list.filter, sort: list.sort }
}
