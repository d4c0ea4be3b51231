import { z } from 'zod'
import { CATEGORIES, RELEASE_TYPES } from '@/lib/catalog/terms'
import { routing } from '@/lib/i18n/routing'

/** A number that grows only when a client must change; new fields do not change it. */
export const API_VERSION = 1

/** The answers of the API by name, for its description. */
export const apiSchemas = z.registry<{ id: string }>()

const locale = z.enum(routing.locales)
const localized = z.strictObject({ km: z.string(), en: z.string() })
const timestamp = z.iso.datetime({ offset: true })
const localTime = z.string().describe('As on the paper, in local time: a day, or a day and a minute')
const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What of a release is told in lists. */
export const apiSummarySchema = z
  .strictObject({
    code: z.string().describe('Names the release for ever, in both languages: /r/<code>'),
    slug: z.string(),
    locale,
    url: z.url().describe('The page'),
    api: z.url().describe('The whole release as JSON'),
    title: z.string(),
    summary: z.string(),
    date: localTime,
    published: timestamp,
    updated: timestamp.describe('When what it says last changed: corrected, withdrawn or first published'),
    type: z.enum(RELEASE_TYPES),
    category: z.enum(CATEGORIES),
    districts: z.array(z.string()).describe('Slugs; none means the whole province'),
    state: z.enum(['in-force', 'corrected', 'withdrawn', 'replaced']),
    sample: z.boolean().describe('True for a text that only shows how the site works'),
  })
  .register(apiSchemas, { id: 'ReleaseSummary' })

/** A release in one language, whole. */
export const apiArticleSchema = apiSummarySchema
  .extend({
    version: z.literal(API_VERSION),
    verify: z.url().describe('The page that says whether a copy is genuine'),
    translations: z.array(z.strictObject({ locale, url: z.url(), api: z.url() })).describe('The same release in other languages'),
    issuedBy: z.strictObject({ slug: z.string(), name: localized }).nullable(),
    documentNumber: z.string().nullable(),
    place: z.string().nullable(),
    tags: z.array(z.string()),
    picture: z
      .strictObject({
        url: z.url(),
        width: z.int(),
        height: z.int(),
        alt: z.string(),
        caption: z.string().nullable(),
        credit: z.string().nullable(),
      })
      .nullable(),
    attachments: z.array(
      z.strictObject({
        url: z.url(),
        title: z.string(),
        locale: locale.nullable(),
        type: z.string().describe('As in PDF'),
        bytes: z.int(),
        sha256,
      }),
    ),
    corrections: z.array(z.strictObject({ date: localTime, note: z.string() })).describe('Newest first'),
    withdrawn: z.strictObject({ date: localTime, reason: z.string(), replacedBy: z.string().nullable() }).nullable(),
    html: z.string().describe('The body, with absolute addresses'),
    text: z.string().describe('The canonical text: title, date, document number, an empty line, the words of the body'),
    sha256: sha256.describe('SHA-256 of text in UTF-8'),
  })
  .register(apiSchemas, { id: 'Release' })

export const apiArticleListSchema = z
  .strictObject({
    version: z.literal(API_VERSION),
    total: z.int().describe('How many releases the filters let through'),
    articles: z.array(apiSummarySchema).describe('Newest first'),
    next: z.url().nullable().describe('Where the list goes on'),
  })
  .register(apiSchemas, { id: 'ReleaseList' })

export const apiSearchSchema = z
  .strictObject({
    query: z.string(),
    total: z.int(),
    results: z.array(
      z.strictObject({
        slug: z.string(),
        locale,
        url: z.url(),
        title: z.string(),
        summary: z.string(),
        date: localTime,
        category: z.enum(CATEGORIES),
        district: z.array(z.string()),
        excerpt: z.string().describe('A part of the text with what was searched for'),
      }),
    ),
  })
  .register(apiSchemas, { id: 'SearchResult' })
export const apiSuggestionsSchema = z
  .array(z.strictObject({ label: z.string(), url: z.string() }))
  .register(apiSchemas, { id: 'Suggestions' })

export const apiProblemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string().describe('What to mend'),
    error: z.string().describe('The same as detail'),
    known: z.array(z.string()).optional().describe('The parameters there are, when one was given that is not'),
  })
  .register(apiSchemas, { id: 'Problem' })

const place = z.strictObject({ slug: z.string(), name: localized, url: localized, total: z.strictObject({ km: z.int(), en: z.int() }) })
export const apiCategoriesSchema = z
  .strictObject({ version: z.literal(API_VERSION), categories: z.array(place) })
  .register(apiSchemas, { id: 'Categories' })
export const apiDistrictsSchema = z
  .strictObject({
    version: z.literal(API_VERSION),
    districts: z.array(place.extend({ code: z.string().describe('Of the national gazetteer') })),
  })
  .register(apiSchemas, { id: 'Districts' })

export type ApiSummary = z.infer<typeof apiSummarySchema>
export type ApiArticle = z.infer<typeof apiArticleSchema>
export type ApiArticleList = z.infer<typeof apiArticleListSchema>
export type ApiProblem = z.infer<typeof apiProblemSchema>
export type ApiSearchResult = z.infer<typeof apiSearchSchema>
export type ApiSuggestions = z.infer<typeof apiSuggestionsSchema>
export type ApiCategories = z.infer<typeof apiCategoriesSchema>
export type ApiDistricts = z.infer<typeof apiDistrictsSchema>
