import { useLocale, useTranslations } from 'next-intl'
import { getHomePath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import type { ErrorStatus } from '@/lib/web/error-status'
import { PageShell } from './page-shell'
import { WaysOn } from './ways-on'

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
        <WaysOn />
      </div>
    </PageShell>
  )
}
