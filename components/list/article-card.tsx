import { useLocale, useTranslations } from 'next-intl'
import { ArticleDate } from '@/components/article/article-date'
import { SampleLabel } from '@/components/article/sample-label'
import type { ArticleSummary } from '@/lib/catalog/article'
import { getCategoryPath, getReleasePath } from '@/lib/i18n/paths'
import { getForeignLang } from '@/lib/i18n/routing'
import { getDay } from '@/lib/web/date-time'

export type ArticleCardProps = { article: ArticleSummary; headingLevel?: 2 | 3; hasSummary?: boolean }

/** One article in a list: what kind, when, title, summary. Reads well without a picture. */
export function ArticleCard({ article, headingLevel = 2, hasSummary = true }: ArticleCardProps) {
  const locale = useLocale()
  const t = useTranslations()
  const Heading = `h${headingLevel}` as const
  const lang = getForeignLang(article.locale, locale)
  return (
    <article className="entry">
      <p className="entry-facts">
        <ArticleDate date={getDay(article.date)} />
        <span>{t(`ReleaseType.${article.type}`)}</span>
        <a href={getCategoryPath(locale, article.category)}>{t(`Category.${article.category}`)}</a>
        {article.isSample && <SampleLabel />}
        {article.isWithdrawn && <strong className="text-danger">{t('ArticleCard.withdrawn')}</strong>}
      </p>
      <div className="entry-text">
        <Heading lang={lang}>
          <a href={getReleasePath(locale, article.slug)}>{article.title}</a>
        </Heading>
        {hasSummary && <p lang={lang}>{article.summary}</p>}
      </div>
    </article>
  )
}
