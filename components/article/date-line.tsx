import { useTranslations } from 'next-intl'
import type { Article } from '@/lib/catalog/article'
import { ArticleDate } from './article-date'
import { CHANGES_ID } from './change-history'
import { LunarDate } from './lunar-date'

export type DateLineProps = { article: Article }

/** When an article was published and, where it was changed since, when last, with the way to all changes. */
export function DateLine({ article }: DateLineProps) {
  const t = useTranslations('DateLine')
  const lastChange = article.updates[0]?.date
  return (
    <div className="mt-3 text-soft print:hidden">
      <p>
        <ArticleDate date={article.date} />
      </p>
      <LunarDate date={article.date} />
      {lastChange && (
        <p className="flex flex-wrap items-center gap-x-3 text-sm">
          <span>{t.rich('changed', { date: () => <ArticleDate date={lastChange} /> })}</span>
          <a href={`#${CHANGES_ID}`} className="target">
            {t('allChanges')}
          </a>
        </p>
      )}
    </div>
  )
}
