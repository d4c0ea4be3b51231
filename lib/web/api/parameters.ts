import { z } from 'zod'
import { RELEASE_TYPES } from '@/lib/catalog/terms'
import { routing } from '@/lib/i18n/routing'
import { countClusters } from '@/lib/khmer/clusters'
import type { Site } from '@/lib/site/define-site'
import { createChoices, isDay, QUERY_MAX_CLUSTERS } from '../list-query'
import { type Cursor, readCursor } from './cursor'

const LIMIT_MAX = 50
const LIMIT_DEFAULT = 20
const OFFSET_MAX = 100_000

/** Digits only: `Number` would take 0x10 and 1e1 too. */
const wholeNumber = z.string().regex(/^\d+$/).transform(Number)

/** Each description is the rule as the answer to a wrong value gives it. */
const locale = z.enum(routing.locales).describe('km or en')
const limit = wholeNumber
  .pipe(z.number().int().min(1).max(LIMIT_MAX))
  .default(LIMIT_DEFAULT)
  .describe(`a whole number from 1 to ${LIMIT_MAX}`)
const offset = wholeNumber.pipe(z.number().int().min(0).max(OFFSET_MAX)).default(0).describe(`a whole number from 0 to ${OFFSET_MAX}`)
const words = z
  .string()
  .refine((value) => countClusters(value) <= QUERY_MAX_CLUSTERS)
  .default('')
  .describe(`words to search for, at most ${QUERY_MAX_CLUSTERS} characters`)
const cursor = z
  .string()
  .refine((value) => readCursor(value) !== null)
  .transform((value) => readCursor(value) as Cursor)
  .optional()
  .describe('as it stands in the address that an earlier answer gave as next')

const day = z.string().refine(isDay).optional()

function createFilters(site: Site) {
  const { category, type, district } = createChoices(site)
  return {
    category: category.describe('a slug of /api/categories'),
    type: type.describe(RELEASE_TYPES.join(', ')),
    district: district.describe('a slug of /api/districts'),
    from: day.describe('a day, yyyy-mm-dd: releases of this day and later'),
    to: day.describe('a day, yyyy-mm-dd, not before from: releases of this day and earlier'),
  }
}

const isInOrder = ({ from, to }: { from?: string; to?: string }) => !from || !to || from <= to
const ORDER = { path: ['to'] }

/** The parameters of the API, by endpoint: what is read, and what the description of the API says. */
export const createParameters = (site: Site) => ({
  articles: z.strictObject({ locale, ...createFilters(site), limit, cursor }).refine(isInOrder, ORDER),
  search: z
    .strictObject({
      locale,
      q: words,
      ...createFilters(site),
      sort: z.enum(['relevance', 'date']).default('relevance').describe('relevance or date'),
      limit,
      offset,
    })
    .refine(isInOrder, ORDER),
  suggest: z.strictObject({ locale, q: z.string().default('').describe('what was typed so far') }),
})

export type ParameterError = { detail: string; known?: string[] }

/**
 * Reads the parameters of an address, or says in one sentence what is wrong with the first that is. A parameter that is
 * empty counts as not given, as forms send them.
 */
export function readParameters<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  params: URLSearchParams,
): z.output<z.ZodObject<Shape>> | ParameterError {
  const known = Object.keys(schema.shape)
  for (const name of new Set(params.keys())) {
    if (!known.includes(name)) return { detail: `"${name}" is not a parameter of this address`, known }
    if (params.getAll(name).length > 1) return { detail: `"${name}" is given more than once` }
  }
  const result = schema.safeParse(Object.fromEntries([...params].filter(([, value]) => value !== '')))
  if (result.success) return result.data
  const name = String(result.error.issues[0]?.path[0])
  return { detail: `"${name}" is not valid: ${(schema.shape[name] as z.ZodType | undefined)?.description}` }
}

export const isParameterError = (read: object): read is ParameterError => 'detail' in read
