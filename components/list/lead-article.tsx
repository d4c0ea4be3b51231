import { useLocale, useTranslations } from 'next-intl'
import { ArticleDate } from '@/components/article/article-date'
import { SampleLabel } from '@/components/article/sample-label'
import { Picture } from '@/components/picture/picture'
import { LEAD_SIZES } from '@/components/picture/sizes'
import type { ArticleSummary } from '@/lib/catalog/article'
import { getReleasePath } from '@/lib/i18n/paths'
import { getDay } from '@/lib/web/date-time'

export type LeadArticleProps = { article: ArticleSummary }

/** The newest article, larger than the rest, with its picture when it has one. */
export function LeadArticle({ article }: LeadArticleProps) {
  const t = useTranslations()
  const { cover } = article
  return (
    <article className="grid gap-x-10 gap-y-5 border border-t-4 border-line border-t-gold bg-sheet p-4 sm:p-8 md:grid-cols-[3fr_2fr] md:items-center md:[&:not(:has(img))]:grid-cols-1">
      <div>
        <p className="entry-facts flex-row!">
          <ArticleDate date={getDay(article.date)} />
          <span>{t(`ReleaseType.${article.type}`)}</span>
          {article.isSample && <SampleLabel />}
        </p>
        <h2 className="mt-2 text-2xl sm:text-3xl">
          <a href={getReleasePath(useLocale(), article.slug)} className="no-underline hover:underline">
            {article.title}
          </a>
        </h2>
        <p className="mt-4 max-w-measure">{article.summary}</p>
      </div>
      {cover && (
        <div className="max-md:order-first">
          <Picture picture={cover} alt={cover.alt} sizes={LEAD_SIZES} isLead className="h-auto w-full rounded-card" />
        </div>
      )}
    </article>
  )
}
