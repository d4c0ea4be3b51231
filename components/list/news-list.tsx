import { useLocale, useTranslations } from 'next-intl'
import { FeedLinks } from '@/components/layout/feed-links'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { getHomePath, getNewsPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { formatNumber } from '@/lib/khmer/digits'
import type { NewsListData } from '@/lib/web/get-news-list'
import { createPage } from '@/lib/web/structured-data/page'
import { ArticleList } from './article-list'
import { DateErrorSummary } from './date-error-summary'
import { FilterForm } from './filter-form'
import { OnlyInOther } from './only-in-other'
import { Pagination } from './pagination'

export type NewsListProps = NewsListData

/** All releases, newest first, with filters. Rendered for each request by server/ too, hence without anything of the framework's. */
export function NewsList({ query, dateErrors, page, articles, total, pageCount, onlyInOther }: NewsListProps) {
  const locale = useLocale()
  const t = useTranslations('NewsPage')
  // The other language may have fewer pages: its list opens at the first one.
  const otherHref = getNewsPath(getOtherLocale(locale), { ...query, page: undefined })
  return (
    <PageShell section="news" otherLanguageHref={otherHref}>
      <StructuredData things={[createPage('CollectionPage', locale, t('title'), getNewsPath(locale))]} />
      <h1 className="page-title mb-6">{t('title')}</h1>
      <DateErrorSummary errors={dateErrors} />
      <FilterForm action={getNewsPath(locale)} query={query} dateErrors={dateErrors} />
      <p className="mt-6 font-semibold">{t('count', { count: total, number: formatNumber(total, locale) })}</p>
      <ArticleList articles={articles} />
      <Pagination
        page={page}
        pageCount={pageCount}
        getHref={(target) => getNewsPath(locale, { ...query, page: target === 1 ? undefined : String(target) })}
      />
      <OnlyInOther total={onlyInOther} href={otherHref} />
      <FeedLinks page={getHomePath(locale)} />
    </PageShell>
  )
}
