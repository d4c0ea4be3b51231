import { useTranslations } from 'next-intl'
import type { Article } from '@/lib/catalog/article'
import { ArticleDate } from './article-date'

/** In a preview: why readers do not see this article. Nothing for one that they see. */
export function PreviewNotice({ article: { hiddenAs, date, publishAt } }: { article: Article }) {
  const t = useTranslations('PreviewNotice')
  if (!hiddenAs) return null
  return (
    <p className="mb-6 border-s-4 border-gold bg-warning-wash p-4 print:hidden">
      {t.rich(hiddenAs, { date: () => <ArticleDate date={publishAt ?? date} /> })}
    </p>
  )
}
