import { getCatalog } from '@/lib/catalog/open'
import { countByCategory } from '@/lib/catalog/query'
import { CATEGORIES } from '@/lib/catalog/terms'
import { localize } from '@/lib/i18n/localize'
import { getCategoryPath } from '@/lib/i18n/paths'
import { getWords } from '@/lib/i18n/words'
import { toAbsoluteUrl } from '@/lib/web/absolute-url'
import { API_VERSION, type ApiCategories } from '@/lib/web/api/article-schema'
import { countInBoth } from '@/lib/web/api/count-in-both'

export const dynamic = 'force-static'

/** The categories, with how many releases each holds. */
export async function GET(): Promise<Response> {
  const getTotal = await countInBoth(await getCatalog(), countByCategory)
  const body: ApiCategories = {
    version: API_VERSION,
    categories: CATEGORIES.map((slug) => ({
      slug,
      name: localize((locale) => getWords(locale)(`Category.${slug}`)),
      url: localize((locale) => toAbsoluteUrl(getCategoryPath(locale, slug))),
      total: getTotal(slug),
    })),
  }
  return Response.json(body)
}
