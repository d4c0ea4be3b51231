import { z } from 'zod'
import type { ArticleFilter } from '@/lib/catalog/query'
import { CATEGORIES } from '@/lib/catalog/terms'
import type { ListQuery } from '@/lib/i18n/paths'
import { parseLocalIso } from '@/lib/khmer/dates'
import type { Site } from '@/lib/site/define-site'

export const ARTICLES_PER_PAGE = 20

/** What a list's address asks for: the filter, the page from 1, and the query as it stands, to show it again. */
export type ListRequest = { query: ListQuery; filter: Omit<ArticleFilter, 'locale'>; page: number }

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
    district: z.enum(site.districts.map(({ slug }) => slug)).optional(),
    from: day.optional(),
    to: day.optional(),
    page: z
      .string()
      .regex(/^[1-9]\d{0,5}$/)
      .optional(),
  })
  const filled = Object.fromEntries(Object.entries(searchParams).filter(([, value]) => value !== ''))
  const { data } = schema.safeParse(filled)
  if (!data || (data.from && data.to && data.to < data.from)) return null
  const { category, district, from, to, page } = data
  return { query: data, filter: { category, district, from, to }, page: Number(page ?? 1) }
}
