import { useTranslations } from 'next-intl'

/** The first stop of the keyboard on every page: past alerts, header and navigation (WCAG 2.4.1). */
export function SkipLink() {
  const t = useTranslations('SkipLink')
  return (
    <a href="#main" className="button skip-link">
      {t('skipToMain')}
    </a>
  )
}
