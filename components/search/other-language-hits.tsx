import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import type { SearchHit } from '@/lib/catalog/article'
import { getOtherLocale } from '@/lib/i18n/routing'
import { formatNumber } from '@/lib/khmer/digits'
import { SearchHitList } from './search-hit-list'

export type OtherLanguageHitsProps = { total: number; hits: SearchHit[]; href: Route }

/** Hits that exist in the other language only, labelled as such. Nothing when there are none. */
export function OtherLanguageHits({ total, hits, href }: OtherLanguageHitsProps) {
  const locale = useLocale()
  const t = useTranslations('OtherLanguageHits')
  if (total === 0) return null
  return (
    <section aria-labelledby="other-language" className="mt-12">
      <h2 id="other-language" className="section-title">
        {t('title')}
      </h2>
      <SearchHitList hits={hits} headingLevel={3} />
      <p className="mt-4">
        <a className="target" href={href} hrefLang={getOtherLocale(locale)}>
          {t('all', { number: formatNumber(total, locale) })}
        </a>
      </p>
    </section>
  )
}
