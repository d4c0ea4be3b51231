import type { Catalog } from '@/lib/catalog/catalog'
import { listReleases } from '@/lib/catalog/query'
import { routing } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { listYears } from '../list-years'
import { getNewestChange, listAllReleases, listPageEntries, listReleaseEntries } from './list-entries'
import { NEWS_SITEMAP_MS, writeNewsSitemap } from './news-sitemap'
import { writeSitemap, writeSitemapIndex } from './sitemap'

const PAGES = 'pages'

const toResponse = (xml: string): Response => new Response(xml, { headers: { 'content-type': 'application/xml; charset=utf-8' } })

/** The names of all sitemaps, as they stand in addresses. */
export const listSitemapNames = async (catalog: Catalog): Promise<string[]> =>
  [PAGES, ...(await listYears(catalog))].map((name) => `${name}.xml`)

export async function createSitemapIndexResponse(catalog: Catalog): Promise<Response> {
  const articles = (await listAllReleases(catalog)).map(({ article }) => article)
  const names = await listSitemapNames(catalog)
  const sitemaps = names.map((name) => ({
    url: `${site.baseUrl}/sitemaps/${name}`,
    lastmod: getNewestChange(articles.filter(({ year }) => name === `${PAGES}.xml` || name === `${year}.xml`)),
  }))
  return toResponse(writeSitemapIndex(sitemaps))
}

/** @param name one of `listSitemapNames` */
export async function createSitemapResponse(catalog: Catalog, name: string): Promise<Response> {
  const year = name.replace('.xml', '')
  const entries = year === PAGES ? await listPageEntries(catalog) : listReleaseEntries(await listAllReleases(catalog, year))
  return toResponse(writeSitemap(entries))
}

/** What appeared in the two days before `now`, in every language. */
export async function createNewsSitemapResponse(catalog: Catalog, now: number): Promise<Response> {
  const lists = routing.locales.map((locale) => listReleases(catalog, { locale, shownSince: now - NEWS_SITEMAP_MS }, null, catalog.now))
  return toResponse(writeNewsSitemap((await Promise.all(lists)).flat()))
}
