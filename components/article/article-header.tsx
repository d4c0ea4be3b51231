import { useLocale, useTranslations } from 'next-intl'
import type { Article } from '@/lib/catalog/article'
import { getCategoryPath } from '@/lib/i18n/paths'
import { getForeignLang } from '@/lib/i18n/routing'
import { ArticleDate } from './article-date'
import { SampleLabel } from './sample-label'

export type ArticleHeaderProps = { article: Article }

/** Type, category, title and date of an article. */
export function ArticleHeader({ article }: ArticleHeaderProps) {
  const locale = useLocale()
  const t = useTranslations()
  return (
    <header className="mb-6">
      <p className="flex flex-wrap items-center gap-x-3 text-sm font-semibold text-soft">
        <span>{t(`ReleaseType.${article.type}`)}</span>
        <span aria-hidden="true" className="text-gold">
          ◆
        </span>
        <a href={getCategoryPath(locale, article.category)}>{t(`Category.${article.category}`)}</a>
        {article.isSample && <SampleLabel />}
      </p>
      <h1 className="mt-2 text-2xl text-royal sm:text-3xl" lang={getForeignLang(article.locale, locale)}>
        {article.title}
      </h1>
      <p className="mt-3 text-soft">
        <ArticleDate date={article.date} />
      </p>
    </header>
  )
}
