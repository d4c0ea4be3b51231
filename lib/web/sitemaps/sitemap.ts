import { x } from 'xastscript'
import { type Locale, routing } from '@/lib/i18n/routing'
import { writeXml } from '../xml'

/** An address that search engines shall know. Addresses are absolute; `lastmod` is when it really changed, null when nobody knows. */
export type SitemapEntry = {
  url: string
  lastmod: string | null
  /** The same page in every language it exists in, its own among them. */
  alternates: Partial<Record<Locale, string>>
  images: string[]
}

/** What search engines read of one file (sitemaps.org, protocol 0.9). */
const ADDRESSES_MAX = 50_000

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** @throws Error when there are more addresses than search engines read */
export function writeSitemap(entries: readonly SitemapEntry[]): string {
  if (entries.length > ADDRESSES_MAX) throw new Error(`A sitemap may hold ${ADDRESSES_MAX} addresses, and this one has ${entries.length}.`)
  const namespaces = {
    xmlns: NAMESPACE,
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
  }
  return writeXml(x('urlset', namespaces, entries.map(createUrl)))
}

function createUrl({ url, lastmod, alternates, images }: SitemapEntry) {
  const others = { ...alternates, 'x-default': alternates[routing.defaultLocale] ?? url }
  return x('url', [
    x('loc', url),
    ...(lastmod ? [x('lastmod', lastmod)] : []),
    ...Object.entries(others).map(([hreflang, href]) => x('xhtml:link', { rel: 'alternate', hreflang, href })),
    ...images.map((image) => x('image:image', [x('image:loc', image)])),
  ])
}

export function writeSitemapIndex(sitemaps: readonly Pick<SitemapEntry, 'url' | 'lastmod'>[]): string {
  const elements = sitemaps.map(({ url, lastmod }) => x('sitemap', [x('loc', url), ...(lastmod ? [x('lastmod', lastmod)] : [])]))
  return writeXml(x('sitemapindex', { xmlns: NAMESPACE }, elements))
}
