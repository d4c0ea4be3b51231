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
export type ListRequest = {
  query: ListQuery
  filter: Omit<ArticleFilter, 'locale'>
  /** What to mend in the date fields, which are typed by hand. A field that is wrong narrows nothing. */
  dateErrors: DateErrors
  sort: 'relevance' | 'date'
  page: number
}

export type DateErrors = Partial<Record<'from' | 'to', 'notADay' | 'beforeFrom'>>

export type SearchParams = Record<string, string | string[] | undefined>

/** Is this a day of the calendar, `yyyy-mm-dd`? */
export function isDay(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false
  try {
    parseLocalIso(value)
    return true
  } catch {
    return false
  }
}

function findDateErrors({ from, to }: Pick<ListQuery, 'from' | 'to'>): DateErrors {
  const errors: DateErrors = {}
  if (from && !isDay(from)) errors.from = 'notADay'
  if (to && !isDay(to)) errors.to = 'notADay'
  else if (to && from && !errors.from && to < from) errors.to = 'beforeFrom'
  return errors
}

const schemas = new WeakMap<Site, ReturnType<typeof createSchema>>()

/** Made once for a province: making it takes longer than reading a query with it. */
function getSchema(site: Site): ReturnType<typeof createSchema> {
  const schema = schemas.get(site) ?? createSchema(site)
  schemas.set(site, schema)
  return schema
}

/** What a list may be narrowed to by a choice: in pages and in the API. */
export const createChoices = (site: Site) => ({
  category: z.enum(CATEGORIES).optional(),
  type: z.enum(RELEASE_TYPES).optional(),
  district: z.enum(site.districts.map(({ slug }) => slug)).optional(),
})

function createSchema(site: Site) {
  return z.object({
    q: z.string().optional(),
    ...createChoices(site),
    from: z.string().optional(),
    to: z.string().optional(),
    sort: z.enum(['relevance', 'date']).optional(),
    page: z
      .string()
      .regex(/^[1-9]\d{0,5}$/)
      .optional(),
  })
}

/**
 * Reads the GET parameters of a list. Empty fields of a form ask for nothing, and parameters that are not ours
 * (`fbclid` and its like) are passed over. Days that do not stand in a calendar, or a last day before the first, are
 * reported beside their fields (WCAG 3.3.1). Null for a value that no form or link of ours sends: the page answers 404.
 */
export function parseListQuery(searchParams: SearchParams, site: Site): ListRequest | null {
  const filled = Object.fromEntries(Object.entries(searchParams).filter(([, value]) => value !== ''))
  const { data } = getSchema(site).safeParse(filled)
  if (!data) return null
  const { category, type, district, page } = data
  const dateErrors = findDateErrors(data)
  const from = dateErrors.from ? undefined : data.from
  const to = dateErrors.to ? undefined : data.to
  const filter = { category, type, district, from, to }
  return { query: data, filter, dateErrors, sort: data.sort ?? 'relevance', page: Number(page ?? 1) }
}
