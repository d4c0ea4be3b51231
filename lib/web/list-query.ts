import { z } from 'zod'
import type { ArticleFilter } from '@/lib/catalog/query'
import { CATEGORIES, RELEASE_TYPES } from '@/lib/catalog/terms'
import type { ListQuery } from '@/lib/i18n/paths'
import { parseLocalIso } from '@/lib/khmer/dates'
import type { Site } from '@/lib/site/define-site'

export const ARTICLES_PER_PAGE = 20
/** Longer than any title: what is longer was pasted by mistake. */
export const QUERY_MAX_CLUSTERS = 200

/** What a list's address asks for: the filter, the page from 1, and the query as it stands, to show it again. */
export type ListRequest = { query: ListQuery; filter: Omit<ArticleFilter, 'locale'>; sort: 'relevance' | 'date'; page: number }

export type SearchParams = Record<string, string | string[] | undefined>

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((value) => {
    try {
      parseLocalIso(value)
      return true
    } catch {
      return false
    }
  })

/**
 * Reads the GET parameters of a list. Empty fields of a form ask for nothing, and parameters that are not ours
 * (`fbclid` and its like) are passed over. Null for a value that no form or link of ours sends: the page answers 404.
 */
export function parseListQuery(searchParams: SearchParams, site: Site): ListRequest | null {
  const schema = z.object({
    q: z.string().optional(),
    category: z.enum(CATEGORIES).optional(),
    type: z.enum(RELEASE_TYPES).optional(),
    district: z.enum(site.districts.map(({ slug }) => slug)).optional(),
    from: day.optional(),
    to: day.optional(),
    sort: z.enum(['relevance', 'date']).optional(),
    page: z
      .string()
      .regex(/^[1-9]\d{0,5}$/)
      .optional(),
  })
  const filled = Object.fromEntries(Object.entries(searchParams).filter(([, value]) => value !== ''))
  const { data } = schema.safeParse(filled)
  if (!data || (data.from && data.to && data.to < data.from)) return null
  const { category, type, district, from, to, page } = data
  return { query: data, filter: { category, type, district, from, to }, sort: data.sort ?? 'relevance', page: Number(page ?? 1) }
}
