import { useLocale, useTranslations } from 'next-intl'
import { ArticleList } from '@/components/list/article-list'
import type { ArticleSummary } from '@/lib/catalog/article'
import { CATEGORIES } from '@/lib/catalog/terms'
import { getCategoryPath, getSearchPath } from '@/lib/i18n/paths'

export type NoResultsProps = {
  /** Names of places that are spelt nearly like what was typed. */
  nearPlaces: string[]
  latest: ArticleSummary[]
}

/** What to do when nothing was found: mend the spelling, go by subject, read the latest. */
export function NoResults({ nearPlaces, latest }: NoResultsProps) {
  const locale = useLocale()
  const t = useTranslations()
  return (
    <>
      <p className="mt-2 max-w-measure">{t('NoResults.help')}</p>
      {nearPlaces.length > 0 && (
        <>
          <h2 className="section-title mt-10">{t('NoResults.near')}</h2>
          <ul className="mt-3 flex flex-wrap gap-2">
            {nearPlaces.map((name) => (
              <li key={name}>
                <a className="chip" href={getSearchPath(locale, { q: name })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2 className="section-title mt-10">{t('HomePage.categories')}</h2>
      <ul className="mt-3 flex flex-wrap gap-2">
        {CATEGORIES.map((category) => (
          <li key={category}>
            <a className="chip" href={getCategoryPath(locale, category)}>
              {t(`Category.${category}`)}
            </a>
          </li>
        ))}
      </ul>
      <h2 className="section-title mt-10">{t('HomePage.latest')}</h2>
      <ArticleList articles={latest} headingLevel={3} hasSummaries={false} />
    </>
  )
}
