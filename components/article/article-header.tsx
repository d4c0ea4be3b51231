import { useLocale, useTranslations } from 'next-intl'
import type { Article } from '@/lib/catalog/article'
import { getForeignLang } from '@/lib/i18n/routing'
import { countClusters } from '@/lib/khmer/clusters'
import { DateLine } from './date-line'
import { SampleLabel } from './sample-label'

/** As many clusters of title and summary go on a notice sheet in the larger of its two sizes. */
const NOTICE_LARGE_CLUSTERS = 260

export type ArticleHeaderProps = { article: Article }

/** Type, title, lead and dates of an article; its category is the last of the breadcrumbs above. A summary cut from the body is no lead: it stands on the notice sheet only. */
export function ArticleHeader({ article }: ArticleHeaderProps) {
  const locale = useLocale()
  const t = useTranslations()
  const lang = getForeignLang(article.locale, locale)
  const isLong = countClusters(article.title) + countClusters(article.summary) > NOTICE_LARGE_CLUSTERS
  return (
    <header className={isLong ? 'article-header is-long mb-6' : 'article-header mb-6'}>
      <p className="flex flex-wrap items-center gap-x-3 text-sm font-semibold text-soft">
        <span>{t(`ReleaseType.${article.type}`)}</span>
        {article.isSample && <SampleLabel />}
      </p>
      <h1 className="mt-2 text-2xl text-royal sm:text-3xl" lang={lang}>
        {article.title}
      </h1>
      <p className={article.lead ? 'lead mt-3 text-lg' : 'lead hidden'} lang={lang}>
        {article.summary}
      </p>
      <DateLine article={article} />
    </header>
  )
}
