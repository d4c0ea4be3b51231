import { useLocale, useTranslations } from 'next-intl'
import { ArticleDate } from '@/components/article/article-date'
import { SampleLabel } from '@/components/article/sample-label'
import type { SearchHit } from '@/lib/catalog/article'
import { getReleasePath } from '@/lib/i18n/paths'
import { getForeignLang } from '@/lib/i18n/routing'
import { MarkedText } from './marked-text'

export type SearchHitListProps = { hits: SearchHit[]; headingLevel?: 2 | 3 }

/** Hits of a search, best first, each with the part of its text that was found. */
export function SearchHitList({ hits, headingLevel = 2 }: SearchHitListProps) {
  const locale = useLocale()
  const t = useTranslations()
  const Heading = `h${headingLevel}` as const
  return (
    <ol>
      {hits.map(({ article, title, excerpt }) => {
        const lang = getForeignLang(article.locale, locale)
        return (
          <li key={article.slug} className="border-b border-line py-5">
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-soft">
              <ArticleDate date={article.date} />
              <span>{t(`ReleaseType.${article.type}`)}</span>
              <span>{t(`Category.${article.category}`)}</span>
              {article.isSample && <SampleLabel />}
              {article.isWithdrawn && <strong className="text-danger">{t('ArticleCard.withdrawn')}</strong>}
            </p>
            <Heading className="mt-1 text-lg" lang={lang}>
              <a href={getReleasePath(article.locale, article.slug)} hrefLang={lang} className="no-underline hover:underline">
                <MarkedText pieces={title} />
              </a>
            </Heading>
            <p className="mt-1 text-soft" lang={lang}>
              <MarkedText pieces={excerpt} />
            </p>
          </li>
        )
      })}
    </ol>
  )
}
