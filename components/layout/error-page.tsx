import { useLocale, useTranslations } from 'next-intl'
import { getArchivePath, getHomePath, getNewsPath, getPagePath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import type { ErrorStatus } from '@/lib/web/error-status'
import { PageShell } from './page-shell'

export type ErrorPageProps = { status: ErrorStatus }

/** Says what went wrong, that it is not the reader's fault, and where to go on. */
export function ErrorPage({ status }: ErrorPageProps) {
  const locale = useLocale()
  const t = useTranslations('ErrorPage')
  return (
    <PageShell otherLanguageHref={getHomePath(getOtherLocale(locale))}>
      <div className="max-w-measure py-6">
        <h1 className="page-title">{t(`${status}.title`)}</h1>
        <p className="mt-6">{t(`${status}.text`)}</p>
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
      </div>
    </PageShell>
  )
}
