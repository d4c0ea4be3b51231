import type { NextRequest } from 'next/server'
import { hasLocale } from 'next-intl'
import { getCatalog } from '@/lib/catalog/open'
import { suggest } from '@/lib/catalog/search/suggest'
import { getDistrictPath, getReleasePath } from '@/lib/i18n/paths'
import { routing } from '@/lib/i18n/routing'
import { places } from '@/lib/web/places'
import { site } from '@/site.config'

/** What the search box offers while somebody types: places and titles, each `{label, url}`. 400 with `{error}` without a language. */
export async function GET(request: NextRequest): Promise<Response> {
  const locale = request.nextUrl.searchParams.get('locale')
  if (!hasLocale(routing.locales, locale)) return Response.json({ error: '"locale" is km or en' }, { status: 400 })
  const catalog = await getCatalog()
  const found = await suggest(catalog, places, { locale, typed: request.nextUrl.searchParams.get('q') ?? '' }, catalog.now)
  return Response.json([
    ...found.districts
      .flatMap((code) => site.districts.filter((district) => district.code === code))
      .map(({ slug, fullName }) => ({ label: fullName[locale], url: getDistrictPath(locale, slug) })),
    ...found.articles.map(({ title, slug }) => ({ label: title, url: getReleasePath(locale, slug) })),
  ])
}
