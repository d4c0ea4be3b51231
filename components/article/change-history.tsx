import { useLocale, useTranslations } from 'next-intl'
import type { Article } from '@/lib/catalog/article'
import { getForeignLang } from '@/lib/i18n/routing'
import { ArticleDate } from './article-date'

/** Where the change history is on its page. */
export const CHANGES_ID = 'changes'

export type ChangeHistoryProps = { article: Article }

/** What changed after publication, newest first, down to the day of publication. Nothing for an unchanged article. */
export function ChangeHistory({ article }: ChangeHistoryProps) {
  const lang = getForeignLang(article.locale, useLocale())
  const t = useTranslations('ChangeHistory')
  if (article.updates.length === 0) return null
  return (
    <section aria-labelledby={CHANGES_ID} className="mt-10">
      <h2 id={CHANGES_ID} className="text-xl text-royal">
        {t('title')}
      </h2>
      <ol className="mt-3 grid gap-3">
        {article.updates.map(({ date, note }) => (
          <li key={`${date} ${note}`}>
            <strong>
              <ArticleDate date={date} />
            </strong>
            <p lang={lang}>{note}</p>
          </li>
        ))}
        <li>
          <strong>
            <ArticleDate date={article.date} />
          </strong>
          <p>{t('firstPublished')}</p>
        </li>
      </ol>
    </section>
  )
}
