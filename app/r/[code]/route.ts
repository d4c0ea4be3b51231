import { getCatalog } from '@/lib/catalog/open'
import { readShortCode } from '@/lib/catalog/short-code'
import { getSlugByCode } from '@/lib/catalog/slug-by-code'
import { getReleasePath } from '@/lib/i18n/paths'
import { MOVED_CACHE } from '@/lib/web/html-first/cache-control'

/** `/r/4f7k2qx` leads to the Khmer page of a release, `/r/4f7k2qx-en` to the English one; a code of no release is no page. */
export async function GET(request: Request, { params }: RouteContext<'/r/[code]'>): Promise<Response> {
  const read = readShortCode((await params).code)
  const catalog = await getCatalog()
  const slug = read && (await getSlugByCode(catalog, read.code, catalog.now))
  if (!slug) return new Response(null, { status: 404 })
  // A slug keeps its code for ever, so caches may keep the answer; every telephone knows 301.
  const location = getReleasePath(read.locale, slug) + new URL(request.url).search
  return new Response(null, { status: 301, headers: { location, 'cache-control': MOVED_CACHE } })
}
