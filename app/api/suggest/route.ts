import { getCatalog } from '@/lib/catalog/open'
import { suggest } from '@/lib/catalog/search/suggest'
import { getDistrictPath, getReleasePath } from '@/lib/i18n/paths'
import type { ApiSuggestions } from '@/lib/web/api/article-schema'
import { isParameterError, readParameters } from '@/lib/web/api/parameters'
import { createProblemDetails } from '@/lib/web/api/problem-details'
import { parameters } from '@/lib/web/api/province'
import { places } from '@/lib/web/places'
import { site } from '@/site.config'

/** What the search box offers while somebody types: places and titles, each `{label, url}`. */
export async function GET(request: Request): Promise<Response> {
  const asked = readParameters(parameters.suggest, new URL(request.url).searchParams)
  if (isParameterError(asked)) return createProblemDetails(400, asked)
  const { locale, q: typed } = asked
  const catalog = await getCatalog()
  const found = await suggest(catalog, places, { locale, typed }, catalog.now)
  const suggestions: ApiSuggestions = [
    ...found.districts
      .flatMap((code) => site.districts.filter((district) => district.code === code))
      .map(({ slug, fullName }) => ({ label: fullName[locale], url: getDistrictPath(locale, slug) })),
    ...found.articles.map(({ title, slug }) => ({ label: title, url: getReleasePath(locale, slug) })),
  ]
  return Response.json(suggestions)
}
