import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ListPage } from '@/components/list/list-page'
import { getCatalog } from '@/lib/catalog/open'
import { countOnlyInOther, listArticles } from '@/lib/catalog/query'
import { localize } from '@/lib/i18n/localize'
import { getDistrictPath, getNewsPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { ARTICLES_PER_PAGE } from '@/lib/web/list-query'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

export const dynamicParams = false

export function generateStaticParams() {
  return site.districts.map(({ slug }) => ({ district: slug }))
}

async function getPageDistrict(params: PageProps<'/[locale]/district/[district]'>['params']) {
  const { district: slug } = await params
  return site.districts.find((district) => district.slug === slug) ?? notFound()
}

export async function generateMetadata({ params }: PageProps<'/[locale]/district/[district]'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('DistrictPage')
  const { slug, fullName } = await getPageDistrict(params)
  const title = fullName[locale]
  return createMetadata({
    locale,
    title,
    description: t('description', { district: title, site: site.name[locale] }),
    paths: localize((each) => getDistrictPath(each, slug)),
    hasFeed: true,
  })
}

export default async function DistrictPage({ params }: PageProps<'/[locale]/district/[district]'>) {
  const locale = await getLocale()
  const t = await getTranslations()
  const { slug, fullName } = await getPageDistrict(params)
  const catalog = await getCatalog()
  const filter = { locale, district: slug }
  return (
    <ListPage
      section="districts"
      title={fullName[locale]}
      path={getDistrictPath(locale, slug)}
      crumbs={[{ href: getNewsPath(locale), label: t('NewsPage.title') }]}
      {...(await listArticles(catalog, filter, { limit: ARTICLES_PER_PAGE, offset: 0 }, catalog.now))}
      moreHref={getNewsPath(locale, { district: slug })}
      otherLanguageHref={getDistrictPath(getOtherLocale(locale), slug)}
      onlyInOther={await countOnlyInOther(catalog, filter, catalog.now)}
    />
  )
}
