import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import type { Crumb } from '@/components/layout/breadcrumbs'
import { FeedLinks } from '@/components/layout/feed-links'
import { PageShell, type PageShellProps } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import type { ArticleSummary } from '@/lib/catalog/article'
import { formatNumber } from '@/lib/khmer/digits'
import { createPage } from '@/lib/web/structured-data/page'
import { ArticleList } from './article-list'
import { OnlyInOther } from './only-in-other'

export type ListPageProps = {
  title: string
  /** Its own address. */
  path: Route
  section: PageShellProps['section']
  crumbs: Crumb[]
  articles: ArticleSummary[]
  total: number
  /** Where the whole list is, with filters and further pages. */
  moreHref: Route
  otherLanguageHref: Route
  /** The page whose feeds hold this list, where it has none of its own. */
  feedPage?: Route
  onlyInOther: number
}

/** The page of one category, district or month: its newest articles and the way to the rest. */
export function ListPage({
  title,
  path,
  section,
  crumbs,
  articles,
  total,
  moreHref,
  otherLanguageHref,
  feedPage = path,
  onlyInOther,
}: ListPageProps) {
  const locale = useLocale()
  const t = useTranslations('ListPage')
  return (
    <PageShell otherLanguageHref={otherLanguageHref} section={section} crumbs={crumbs}>
      <StructuredData things={[createPage('CollectionPage', locale, title, path)]} />
      <h1 className="page-title">{title}</h1>
      <p className="mt-4 text-soft">{t('count', { count: total, number: formatNumber(total, locale) })}</p>
      <ArticleList articles={articles} />
      {total > articles.length && (
        <p className="mt-6">
          <a className="button" href={moreHref}>
            {t('more', { number: formatNumber(total, locale) })}
          </a>
        </p>
      )}
      <OnlyInOther total={onlyInOther} href={otherLanguageHref} />
      <FeedLinks page={feedPage} />
    </PageShell>
  )
}
