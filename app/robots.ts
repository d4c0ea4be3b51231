import type { MetadataRoute } from 'next'
import { getSearchPath } from '@/lib/i18n/paths'
import { routing } from '@/lib/i18n/routing'
import { isPublic } from '@/lib/web/is-public'
import { site } from '@/site.config'

/** Everything is closed until the site is declared public (docs/feeds-and-metadata.md). */
export default function robots(): MetadataRoute.Robots {
  if (!isPublic()) return { rules: { userAgent: '*', disallow: '/' } }
  return {
    rules: {
      userAgent: '*',
      disallow: ['/admin', '/api/search', '/api/suggest', ...routing.locales.map((locale) => `${getSearchPath(locale)}?`)],
    },
    sitemap: [`${site.baseUrl}/sitemap.xml`, `${site.baseUrl}/news-sitemap.xml`],
  }
}
