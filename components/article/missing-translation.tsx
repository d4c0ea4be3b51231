import { useTranslations } from 'next-intl'

/** Tells the reader, in the page's language, that the text below is in the other one. */
export function MissingTranslation() {
  const t = useTranslations('MissingTranslation')
  return (
    <section aria-labelledby="missing-translation" className="mb-6 border-s-4 border-gold bg-warning-wash p-4">
      <h2 id="missing-translation" className="text-lg text-warning">
        {t('title')}
      </h2>
      <p>{t('text')}</p>
    </section>
  )
}
