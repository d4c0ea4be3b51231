import { getCatalog } from '@/lib/catalog/open'
import { createSitemapResponse, listSitemapNames } from '@/lib/web/sitemaps/sitemap-routes'

export const dynamic = 'force-static'
export const dynamicParams = false

export async function generateStaticParams() {
  return (await listSitemapNames(await getCatalog())).map((name) => ({ name }))
}

export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[name]'>): Promise<Response> {
  return createSitemapResponse(await getCatalog(), (await params).name)
}
