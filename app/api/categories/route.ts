import { getCatalog } from '@/lib/catalog/open'
import { countByCategory } from '@/lib/catalog/query'
import { CATEGORIES } from '@/lib/catalog/terms'
import { localize } from '@/lib/i18n/localize'
import { getCategoryPath } from '@/lib/i18n/paths'
import { API_VERSION, type ApiCategories } from '@/lib/web/api/article-schema'
import { countInBoth } from '@/lib/web/api/count-in-both'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { site } from '@/site.config'

export const dynamic = 'force-static'

/** The categories, with how many releases each holds. */
export async function GET(): Promise<Response> {
  const getTotal = await countInBoth(await getCatalog(), countByCategory)
  const body: ApiCategories = {
    version: API_VERSION,
    categories: CATEGORIES.map((slug) => ({
      slug,
      name: { km: km.Category[slug], en: en.Category[slug] },
      url: localize((locale) => new URL(getCategoryPath(locale, slug), site.baseUrl).href),
      total: getTotal(slug),
    })),
  }
  return Response.json(body)
}
