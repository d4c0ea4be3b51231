import { useTranslations } from 'next-intl'
import { ArticleList } from '@/components/list/article-list'
import type { ArticleSummary } from '@/lib/catalog/article'

export type RelatedArticlesProps = { articles: ArticleSummary[] }

/** Related articles (អត្ថបទទាក់ទង). Nothing when none is near enough: the place is never filled up. */
export function RelatedArticles({ articles }: RelatedArticlesProps) {
  const t = useTranslations('RelatedArticles')
  if (articles.length === 0) return null
  return (
    <section aria-labelledby="related" className="mt-12 print:hidden">
      <div className="kbach mb-4" />
      <h2 id="related" className="text-xl text-royal">
        {t('title')}
      </h2>
      <ArticleList articles={articles} headingLevel={3} hasSummaries={false} />
    </section>
  )
}
