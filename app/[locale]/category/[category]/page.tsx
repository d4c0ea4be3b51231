import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ListPage } from '@/components/list/list-page'
import { getCatalog } from '@/lib/catalog/open'
import { countOnlyInOther, listArticles } from '@/lib/catalog/query'
import { CATEGORIES, type Category } from '@/lib/catalog/terms'
import { localize } from '@/lib/i18n/localize'
import { getCategoryPath, getNewsPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { ARTICLES_PER_PAGE } from '@/lib/web/list-query'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

export const dynamicParams = false

export function generateStaticParams() {
  return CATEGORIES.map((category) => ({ category }))
}

export async function generateMetadata({ params }: PageProps<'/[locale]/category/[category]'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations()
  const category = (await params).category as Category
  const title = t(`Category.${category}`)
  return createMetadata({
    locale,
    title,
    description: t('CategoryPage.description', { category: title, site: site.name[locale] }),
    paths: localize((each) => getCategoryPath(each, category)),
    hasFeed: true,
  })
}

export default async function CategoryPage({ params }: PageProps<'/[locale]/category/[category]'>) {
  const locale = await getLocale()
  const t = await getTranslations()
  const category = (await params).category as Category
  const catalog = await getCatalog()
  const filter = { locale, category }
  return (
    <ListPage
      section="categories"
      title={t(`Category.${category}`)}
      path={getCategoryPath(locale, category)}
      crumbs={[{ href: getNewsPath(locale), label: t('NewsPage.title') }]}
      {...(await listArticles(catalog, filter, { limit: ARTICLES_PER_PAGE, offset: 0 }, catalog.now))}
      moreHref={getNewsPath(locale, { category })}
      otherLanguageHref={getCategoryPath(getOtherLocale(locale), category)}
      onlyInOther={await countOnlyInOther(catalog, filter, catalog.now)}
    />
  )
}
