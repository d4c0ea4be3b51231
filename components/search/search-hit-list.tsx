import { useLocale, useTranslations } from 'next-intl'
import { ArticleDate } from '@/components/article/article-date'
import { SampleLabel } from '@/components/article/sample-label'
import type { SearchHit } from '@/lib/catalog/article'
import { getReleasePath } from '@/lib/i18n/paths'
import { getForeignLang } from '@/lib/i18n/routing'
import { getDay } from '@/lib/web/date-time'
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
          <li key={article.slug} className="entry">
            <p className="entry-facts">
              <ArticleDate date={getDay(article.date)} />
              <span>{t(`ReleaseType.${article.type}`)}</span>
              <span>{t(`Category.${article.category}`)}</span>
              {article.isSample && <SampleLabel />}
              {article.isWithdrawn && <strong className="text-danger">{t('ArticleCard.withdrawn')}</strong>}
            </p>
            <div className="entry-text">
              <Heading lang={lang}>
                <a href={getReleasePath(article.locale, article.slug)} hrefLang={lang}>
                  <MarkedText pieces={title} />
                </a>
              </Heading>
              <p lang={lang}>
                <MarkedText pieces={excerpt} />
              </p>
            </div>
          </li>
        )
      })}
    </ol>
  )
}
