import { useLocale, useTranslations } from 'next-intl'
import { getReleasePath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { ArticleDate } from './article-date'

export type OutdatedTranslationProps = {
  slug: string
  /** When the translation was made, Phnom Penh time. */
  basedOn: string
}

/** Tells the reader of a translation that its original has changed since, and leads there. */
export function OutdatedTranslation({ slug, basedOn }: OutdatedTranslationProps) {
  const t = useTranslations('OutdatedTranslation')
  const locale = useLocale()
  const original = getOtherLocale(locale)
  return (
    <section aria-labelledby="outdated-translation" className="mb-6 border-s-4 border-gold bg-warning-wash p-4">
      <h2 id="outdated-translation" className="text-lg text-warning">
        {t('title')}
      </h2>
      <p>
        {t.rich('text', { date: () => <ArticleDate date={basedOn} /> })}{' '}
        <a href={getReleasePath(original, slug)} hrefLang={original}>
          {t('link')}
        </a>
      </p>
    </section>
  )
}
