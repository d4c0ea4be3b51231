import { getCatalog } from '@/lib/catalog/open'
import { createNewsSitemapResponse } from '@/lib/web/sitemaps/sitemap-routes'

/** Per request: two days pass while a build stands. */
export const dynamic = 'force-dynamic'

export const GET = async (): Promise<Response> => createNewsSitemapResponse(await getCatalog(), Date.now())
