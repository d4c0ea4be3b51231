import { getCatalog } from '@/lib/catalog/open'
import { createSitemapIndexResponse } from '@/lib/web/sitemaps/sitemap-routes'

export const dynamic = 'force-static'

/** The index of all sitemaps: one for each year of releases, one for everything else. */
export const GET = async (): Promise<Response> => createSitemapIndexResponse(await getCatalog())
