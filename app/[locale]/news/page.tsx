import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { PageShell } from '@/components/layout/page-shell'
import { ArticleList } from '@/components/list/article-list'
import { DateErrorSummary } from '@/components/list/date-error-summary'
import { FilterForm } from '@/components/list/filter-form'
import { OnlyInOther } from '@/components/list/only-in-other'
import { Pagination } from '@/components/list/pagination'
import { getCatalog } from '@/lib/catalog/open'
import { countOnlyInOther, listArticles } from '@/lib/catalog/query'
import { localize } from '@/lib/i18n/localize'
import { getNewsPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { formatNumber } from '@/lib/khmer/digits'
import { ARTICLES_PER_PAGE, parseListQuery } from '@/lib/web/list-query'
import { createMetadata } from '@/lib/web/metadata'
import { site } from '@/site.config'

export async function generateMetadata({ searchParams }: PageProps<'/[locale]/news'>): Promise<Metadata> {
  const locale = await getLocale()
  const t = await getTranslations('NewsPage')
  const request = parseListQuery(await searchParams, site)
  const isWholeList = Object.keys(request?.query ?? {}).length === 0
  return createMetadata({
    locale,
    title: t('title'),
    description: site.description[locale],
    paths: localize((each) => getNewsPath(each)),
    isIndexed: isWholeList,
  })
}

export default async function NewsPage({ searchParams }: PageProps<'/[locale]/news'>) {
  const locale = await getLocale()
  const t = await getTranslations()
  const request = parseListQuery(await searchParams, site) ?? notFound()
  const { query, filter, dateErrors, page } = request
  const catalog = await getCatalog()
  const slice = { limit: ARTICLES_PER_PAGE, offset: (page - 1) * ARTICLES_PER_PAGE }
  const { articles, total } = await listArticles(catalog, { ...filter, locale }, slice, catalog.now)
  const pageCount = Math.max(1, Math.ceil(total / ARTICLES_PER_PAGE))
  if (page > pageCount) notFound()
  const other = getOtherLocale(locale)
  const onlyInOther = await countOnlyInOther(catalog, { ...filter, locale }, catalog.now)
  // The other language may have fewer pages: its list opens at the first one.
  const otherHref = getNewsPath(other, { ...query, page: undefined })

  return (
    <PageShell section="news" otherLanguageHref={otherHref}>
      <h1 className="page-title mb-6">{t('NewsPage.title')}</h1>
      <DateErrorSummary errors={dateErrors} />
      <FilterForm action={getNewsPath(locale)} query={query} dateErrors={dateErrors} />
      <p className="mt-6 font-semibold">{t('NewsPage.count', { count: total, number: formatNumber(total, locale) })}</p>
      <ArticleList articles={articles} />
      <Pagination
        page={page}
        pageCount={pageCount}
        getHref={(target) => getNewsPath(locale, { ...query, page: target === 1 ? undefined : String(target) })}
      />
      <OnlyInOther total={onlyInOther} href={otherHref} />
    </PageShell>
  )
}
