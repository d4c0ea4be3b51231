import { useLocale, useTranslations } from 'next-intl'
import { ArticleDate } from '@/components/article/article-date'
import { SampleLabel } from '@/components/article/sample-label'
import type { ListedChange } from '@/lib/catalog/article'
import { getReleasePath } from '@/lib/i18n/paths'

export type ChangeEntryProps = ListedChange

/** One change: when, of which kind, what, and the article it happened to. */
export function ChangeEntry({ date, kind, note, article }: ChangeEntryProps) {
  const locale = useLocale()
  const t = useTranslations('CorrectionsPage')
  return (
    <article className="entry">
      <p className="entry-facts">
        <ArticleDate date={date} />
        <strong className={kind === 'withdrawal' ? 'text-danger' : undefined}>{t(kind)}</strong>
        {article.isSample && <SampleLabel />}
      </p>
      <div className="entry-text">
        <h2>
          <a href={getReleasePath(locale, article.slug)}>{article.title}</a>
        </h2>
        <p>{note}</p>
      </div>
    </article>
  )
}
