import type { Catalog } from '@/lib/catalog/catalog'
import { listReleases } from '@/lib/catalog/query'
import type { Category } from '@/lib/catalog/terms'
import { getCategoryPath, getDistrictPath, getHomePath, getYearPath } from '@/lib/i18n/paths'
import { getOtherLocale, type Locale } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { formatYear } from '@/lib/khmer/dates'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'
import type { Feed } from './feed'
import { createReleaseItem } from './release-item'

/** A list holds its newest items, a year all of its own. */
const ITEMS_MAX = 30

/** Which list a feed is of: all releases of a language, or those of a category, a district or a year. */
export type FeedScope = { category?: string; district?: string; year?: string }

/** The feed of a list of releases. For builds only. */
export async function getReleaseFeed(catalog: Catalog, locale: Locale, scope: FeedScope): Promise<Feed> {
  const filter = { locale, category: scope.category as Category | undefined, district: scope.district, month: scope.year }
  const releases = await listReleases(catalog, filter, scope.year ? null : ITEMS_MAX, catalog.now)
  const toUrl = (each: Locale): string => toAbsoluteUrl(getListPath(each, scope))
  const other = getOtherLocale(locale)
  const { title, description } = describeList(locale, scope)
  return {
    locale,
    title: title ? `${title} – ${site.name[locale]}` : site.name[locale],
    description,
    author: site.name[locale],
    rights: getWords(locale)('SiteFooter.reuse', { site: site.name[locale] }),
    url: toUrl(locale),
    translations: [{ locale: other, url: toUrl(other) }],
    items: await Promise.all(releases.map(createReleaseItem)),
  }
}

function getListPath(locale: Locale, { category, district, year }: FeedScope): string {
  if (category) return getCategoryPath(locale, category)
  if (district) return getDistrictPath(locale, district)
  return year ? getYearPath(locale, year) : getHomePath(locale)
}

function describeList(locale: Locale, { category, district, year }: FeedScope): { title: string | null; description: string } {
  const t = getWords(locale)
  const name = site.name[locale]
  if (category) {
    const title = t(`Category.${category as Category}`)
    return { title, description: t('CategoryPage.description', { category: title, site: name }) }
  }
  const title = site.districts.find(({ slug }) => slug === district)?.fullName[locale]
  if (title) return { title, description: t('DistrictPage.description', { district: title, site: name }) }
  const period = year && t('ArchivePage.titleOf', { period: formatYear(year, locale) })
  return { title: period || null, description: site.description[locale] }
}
