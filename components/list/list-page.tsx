import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import type { Crumb } from '@/components/layout/breadcrumbs'
import { PageShell, type PageShellProps } from '@/components/layout/page-shell'
import type { ArticleSummary } from '@/lib/catalog/article'
import { formatNumber } from '@/lib/khmer/digits'
import { ArticleList } from './article-list'
import { OnlyInOther } from './only-in-other'

export type ListPageProps = {
  title: string
  section: PageShellProps['section']
  crumbs: Crumb[]
  articles: ArticleSummary[]
  total: number
  /** Where the whole list is, with filters and further pages. */
  moreHref: Route
  otherLanguageHref: Route
  onlyInOther: number
}

/** The page of one category, district or month: its newest articles and the way to the rest. */
export function ListPage({ title, section, crumbs, articles, total, moreHref, otherLanguageHref, onlyInOther }: ListPageProps) {
  const locale = useLocale()
  const t = useTranslations('ListPage')
  return (
    <PageShell otherLanguageHref={otherLanguageHref} section={section} crumbs={crumbs}>
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
    </PageShell>
  )
}
