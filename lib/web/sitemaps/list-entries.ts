import type { Article } from '@/lib/catalog/article'
import type { Catalog } from '@/lib/catalog/catalog'
import { getLastChange } from '@/lib/catalog/corrections'
import { countByMonth, listPageSlugs, listReleases, type Release } from '@/lib/catalog/query'
import { CATEGORIES } from '@/lib/catalog/terms'
import { localize } from '@/lib/i18n/localize'
import {
  getArchivePath,
  getCategoryPath,
  getCorrectionsPath,
  getDistrictPath,
  getHomePath,
  getMonthPath,
  getNewsPath,
  getPagePath,
  getReleasePath,
  getSearchPath,
  getVerificationPath,
  getYearPath,
} from '@/lib/i18n/paths'
import { type Locale, routing } from '@/lib/i18n/routing'
import { getLargestJpeg } from '@/lib/pictures/recipe'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'
import { toTimestamp } from '../date-time'
import { listYears } from '../list-years'
import type { SitemapEntry } from './sitemap'

/** When anything in a list last changed. Null for an empty one. */
export function getNewestChange(articles: readonly Article[]): string | null {
  const newest = articles.map(getLastChange).sort().at(-1)
  return newest ? toTimestamp(newest, site.utcOffsetMinutes) : null
}

/** The releases of a year, or of all years, in each language they are written in. */
export async function listAllReleases(catalog: Catalog, year?: string): Promise<Release[]> {
  const lists = routing.locales.map((locale) => listReleases(catalog, { locale, month: year }, null, catalog.now))
  return (await Promise.all(lists)).flat()
}

/** The addresses of releases, each with its cover. */
export const listReleaseEntries = (releases: readonly Release[]): SitemapEntry[] =>
  releases.map(({ article, locales }) => {
    const { slug, locale, cover } = article
    const alternates = Object.fromEntries(locales.map((each) => [each, toAbsoluteUrl(getReleasePath(each, slug))]))
    const images = cover ? [toAbsoluteUrl(getLargestJpeg(cover).path)] : []
    return { url: alternates[locale] as string, lastmod: getNewestChange([article]), alternates, images }
  })

/** A page in each language, and the articles whose changes change it. */
type List = { getPath: (locale: Locale) => string; holds: (article: Article) => boolean }

/** The addresses of everything else: lists, with the newest change in each, and plain pages, of which no date is known. */
export async function listPageEntries(catalog: Catalog): Promise<SitemapEntry[]> {
  const articles = (await listAllReleases(catalog)).map(({ article }) => article)
  return (await listLists(catalog)).flatMap(({ getPath, holds }) => {
    const alternates = localize((locale) => toAbsoluteUrl(getPath(locale)))
    return routing.locales.map((locale) => {
      const lastmod = getNewestChange(articles.filter((article) => article.locale === locale && holds(article)))
      return { url: alternates[locale], lastmod, alternates, images: [] }
    })
  })
}

async function listLists(catalog: Catalog): Promise<List[]> {
  const months = (await countByMonth(catalog, routing.defaultLocale, catalog.now)).map(({ value }) => value)
  return [
    ...[getHomePath, getNewsPath, getArchivePath].map((getPath) => ({ getPath: (locale: Locale) => getPath(locale), holds: () => true })),
    { getPath: getCorrectionsPath, holds: ({ updates, withdrawn }) => updates.length > 0 || withdrawn !== null },
    { getPath: getSearchPath, holds: () => false },
    { getPath: getVerificationPath, holds: () => false },
    ...CATEGORIES.map((name): List => ({ getPath: (locale) => getCategoryPath(locale, name), holds: ({ category }) => category === name })),
    ...site.districts.map(
      ({ slug }): List => ({ getPath: (locale) => getDistrictPath(locale, slug), holds: ({ districts }) => districts.includes(slug) }),
    ),
    ...(await listYears(catalog)).map(
      (year): List => ({ getPath: (locale) => getYearPath(locale, year), holds: ({ date }) => date.startsWith(year) }),
    ),
    ...months.map((month): List => ({ getPath: (locale) => getMonthPath(locale, month), holds: ({ date }) => date.startsWith(month) })),
    ...(await listPageSlugs(catalog)).map((slug): List => ({ getPath: (locale) => getPagePath(locale, slug), holds: () => false })),
  ]
}
