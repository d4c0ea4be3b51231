import { useLocale, useTranslations } from 'next-intl'
import { getArchivePath, getHomePath, getNewsPath, getPagePath } from '@/lib/i18n/paths'

/** Where a reader can go on who has found nothing; the search box is in the header. */
export function WaysOn() {
  const locale = useLocale()
  const t = useTranslations('WaysOn')
  return (
    <>
      <h2 className="mt-8 text-lg">{t('help')}</h2>
      <ul className="mt-2">
        <li>
          <a className="target" href={getHomePath(locale)}>
            {t('home')}
          </a>
        </li>
        <li>
          <a className="target" href={getNewsPath(locale)}>
            {t('news')}
          </a>
        </li>
        <li>
          <a className="target" href={getArchivePath(locale)}>
            {t('archive')}
          </a>
        </li>
        <li>
          <a className="target" href={getPagePath(locale, 'contact')}>
            {t('contact')}
          </a>
        </li>
      </ul>
    </>
  )
}
