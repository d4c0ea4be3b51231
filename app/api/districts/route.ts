import { getCatalog } from '@/lib/catalog/open'
import { countByDistrict } from '@/lib/catalog/query'
import { localize } from '@/lib/i18n/localize'
import { getDistrictPath } from '@/lib/i18n/paths'
import { toAbsoluteUrl } from '@/lib/web/absolute-url'
import { API_VERSION, type ApiDistricts } from '@/lib/web/api/article-schema'
import { countInBoth } from '@/lib/web/api/count-in-both'
import { site } from '@/site.config'

export const dynamic = 'force-static'

/** The districts of the province, with how many releases concern each. */
export async function GET(): Promise<Response> {
  const getTotal = await countInBoth(await getCatalog(), countByDistrict)
  const body: ApiDistricts = {
    version: API_VERSION,
    districts: site.districts.map(({ slug, code, fullName }) => ({
      slug,
      code,
      name: { km: fullName.km, en: fullName.en },
      url: localize((locale) => toAbsoluteUrl(getDistrictPath(locale, slug))),
      total: getTotal(slug),
    })),
  }
  return Response.json(body)
}
