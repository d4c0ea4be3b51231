import { x } from 'xastscript'
import type { Release } from '@/lib/catalog/query'
import { getReleasePath } from '@/lib/i18n/paths'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'
import { toTimestamp } from '../date-time'
import { getMarkedTitle } from '../marked-title'
import { writeXml } from '../xml'

/** What news search asks for: releases of the last two days (Google, news sitemaps). */
export const NEWS_SITEMAP_MS = 2 * 24 * 60 * 60 * 1000

/** Writes a sitemap of news, which says of each release in which language it appeared, when and under which title. */
export function writeNewsSitemap(releases: readonly Release[]): string {
  const namespaces = {
    xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
    'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
  }
  return writeXml(x('urlset', namespaces, releases.map(createUrl)))
}

function createUrl({ article }: Release) {
  const { locale, slug, publishAt, date } = article
  return x('url', [
    x('loc', toAbsoluteUrl(getReleasePath(locale, slug))),
    x('news:news', [
      x('news:publication', [x('news:name', site.name[locale]), x('news:language', locale)]),
      x('news:publication_date', toTimestamp(publishAt ?? date, site.utcOffsetMinutes)),
      x('news:title', getMarkedTitle(article)),
    ]),
  ])
}
