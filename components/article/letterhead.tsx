import { useLocale, useTranslations } from 'next-intl'
import { Emblem } from '@/components/layout/emblem'
import { Wordmark } from '@/components/layout/wordmark'
import type { Article } from '@/lib/catalog/article'
import { site } from '@/site.config'
import { ArticleDate } from './article-date'
import { LunarDate } from './lunar-date'

export type LetterheadProps = { article: Article }

/** The head of an official letter, on paper only: motto, who issues it under which number, date. */
export function Letterhead({ article }: LetterheadProps) {
  const locale = useLocale()
  const t = useTranslations('Letterhead')
  const department = article.issuedBy && site.departments[article.issuedBy]?.[locale]
  const name = site.name[locale]
  const isKhmer = locale === 'km'
  return (
    <div className="letterhead hidden print:block">
      <div className="letterhead-motto">
        <p>{isKhmer ? <Wordmark name="kingdom" label={site.motto.kingdom.km} lang="km" className="block" /> : site.motto.kingdom.en}</p>
        <p>{isKhmer ? <Wordmark name="words" label={site.motto.words.km} lang="km" className="block" /> : site.motto.words.en}</p>
        <div className="kbach" />
      </div>
      <div className="letterhead-facts">
        <Emblem size={64} />
        <div>
          <p className="letterhead-name">{isKhmer ? <Wordmark name="name" label={name} lang="km" className="block" /> : name}</p>
          {department && department !== name && <p>{department}</p>}
          {article.documentNumber && (
            <p>
              {t('number')} <span lang="km">{article.documentNumber}</span>
            </p>
          )}
        </div>
        <div className="letterhead-date">
          <LunarDate date={article.date} />
          <p>
            <ArticleDate date={article.date} />
          </p>
        </div>
      </div>
    </div>
  )
}
