import type { Route } from 'next'
import { type Locale, routing } from './routing'

/** Filters of a list as they stand in its address; empty ones are left out. */
export type ListQuery = Partial<Record<'q' | 'category' | 'type' | 'district' | 'from' | 'to' | 'sort' | 'page', string>>

function withQuery(path: Route, query: Partial<Record<string, string>>): Route {
  const filled = Object.entries(query).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return filled.length > 0 ? toRoute(`${path}?${new URLSearchParams(filled)}`) : path
}

/** Lets the compiler hold an address against the folders of `app/` (Next's typed routes): a route that is not there is an error. */
function toRoute<Path extends string>(path: Route<Path>): Route {
  return path as Route
}

/*
 * The addresses of the site, in one place. Slugs are ASCII and the same in both languages, so an address needs no
 * encoding, and the other language's address differs in its first segment only.
 */
export const getHomePath = (locale: Locale): Route => toRoute(`/${locale}`)
export const getNewsPath = (locale: Locale, query: ListQuery = {}): Route => withQuery(toRoute(`/${locale}/news`), query)
export const getSearchPath = (locale: Locale, query: ListQuery = {}): Route => withQuery(toRoute(`/${locale}/search`), query)
export const getReleasePath = (locale: Locale, slug: string): Route => toRoute(`/${locale}/news/${slug}`)
export const getArticlePicturePath = (locale: Locale, slug: string): Route => toRoute(`/${locale}/news/${slug}/share.png`)
export const getSitePicturePath = (locale: Locale): Route => toRoute(`/${locale}/share.png`)
/** The address of a release for paper and messages. Without a suffix it is in the first language of the site. */
export const getShortPath = (locale: Locale, code: string): Route =>
  toRoute(`/r/${code}${locale === routing.defaultLocale ? '' : `-${locale}`}`)
/** Without a code, the page that takes one. */
export const getVerificationPath = (locale: Locale, code?: string): Route =>
  code ? toRoute(`/${locale}/verify/${code}`) : toRoute(`/${locale}/verify`)
/** The page that takes a code, with what was typed. */
export const getCodeQueryPath = (locale: Locale, code: string): Route => withQuery(getVerificationPath(locale), { code })
export const getCorrectionsPath = (locale: Locale, query: ListQuery = {}): Route => withQuery(toRoute(`/${locale}/corrections`), query)
export const getReleaseApiPath = (locale: Locale, slug: string): Route => toRoute(`/api/articles/${locale}/${slug}`)
export const getCategoryPath = (locale: Locale, category: string): Route => toRoute(`/${locale}/category/${category}`)
export const getDistrictPath = (locale: Locale, district: string): Route => toRoute(`/${locale}/district/${district}`)
export const getArchivePath = (locale: Locale): Route => toRoute(`/${locale}/archive`)
export const getYearPath = (locale: Locale, year: string): Route => toRoute(`/${locale}/archive/${year}`)
/** `month` is `yyyy-mm`. */
export const getMonthPath = (locale: Locale, month: string): Route => toRoute(`/${locale}/archive/${month.slice(0, 4)}/${month.slice(5)}`)
export const getPagePath = (locale: Locale, page: string): Route => toRoute(`/${locale}/${page}`)
/** The page that says why an address of before is gone. It is sent in place of the address, never under its own. */
export const getGonePath = (locale: Locale, name: string): Route => toRoute(`/${locale}/gone/${name}`)
/** The address of a release on the site before this one. */
export const getLegacyPath = (legacyId: number): string => `/detail/${legacyId}`
