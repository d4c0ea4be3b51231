import { hasLocale } from 'next-intl'
import { getCatalog } from '@/lib/catalog/open'
import { suggest } from '@/lib/catalog/search/suggest'
import { getDistrictPath, getReleasePath } from '@/lib/i18n/paths'
import { routing } from '@/lib/i18n/routing'
import { places } from '@/lib/web/places'
import { site } from '@/site.config'

/** What the search box offers while somebody types: places and titles, each `{label, url}`. 400 with `{error}` without a language. */
export async function GET(request: Request): Promise<Response> {
  const locale = new URL(request.url).searchParams.get('locale')
  if (!hasLocale(routing.locales, locale)) return Response.json({ error: '"locale" is km or en' }, { status: 400 })
  const catalog = await getCatalog()
  const found = await suggest(catalog, places, { locale, typed: new URL(request.url).searchParams.get('q') ?? '' }, catalog.now)
  return Response.json([
    ...found.districts
      .flatMap((code) => site.districts.filter((district) => district.code === code))
      .map(({ slug, fullName }) => ({ label: fullName[locale], url: getDistrictPath(locale, slug) })),
    ...found.articles.map(({ title, slug }) => ({ label: title, url: getReleasePath(locale, slug) })),
  ])
}
