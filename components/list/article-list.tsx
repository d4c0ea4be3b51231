import { useTranslations } from 'next-intl'
import type { ArticleSummary } from '@/lib/catalog/article'
import { ArticleCard } from './article-card'

export type ArticleListProps = { articles: ArticleSummary[]; headingLevel?: 2 | 3; hasSummaries?: boolean }

/** Articles in the order given; says so when there are none. */
export function ArticleList({ articles, headingLevel, hasSummaries }: ArticleListProps) {
  const t = useTranslations('ArticleList')
  if (articles.length === 0) return <p className="py-6 text-soft">{t('empty')}</p>
  return (
    <ul>
      {articles.map((article) => (
        <li key={article.slug}>
          <ArticleCard article={article} headingLevel={headingLevel} hasSummary={hasSummaries} />
        </li>
      ))}
    </ul>
  )
}
