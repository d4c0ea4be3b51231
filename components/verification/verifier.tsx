import { useLocale, useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/layout/error-summary'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { getCodeQueryPath, getVerificationPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import type { VerifierData } from '@/lib/web/get-verifier'
import { createPage } from '@/lib/web/structured-data/page'
import { site } from '@/site.config'
import { VerifyForms } from './verify-forms'
import { VerifyResult } from './verify-result'

export type VerifierProps = VerifierData

/** Checks a copy by its code or its words. Rendered for each request by server/ too, hence without anything of the framework's. */
export function Verifier({ code, text, error, outcome }: VerifierProps) {
  const locale = useLocale()
  const t = useTranslations()
  return (
    <PageShell otherLanguageHref={getCodeQueryPath(getOtherLocale(locale), code)}>
      <h1 className="page-title">{t('Verifier.title')}</h1>
      <p className="mt-4 mb-6 max-w-2xl text-lg">{t('Verifier.lead', { site: site.name[locale] })}</p>
      <ErrorSummary errors={error ? [{ field: `verify-${error.field}`, text: t(`VerifyForms.${error.message}`) }] : []} />
      {outcome && <VerifyResult outcome={outcome} code={code} />}
      <StructuredData things={[createPage('WebPage', locale, t('Verifier.title'), getVerificationPath(locale))]} />
      <VerifyForms code={code} text={text} error={error} />
    </PageShell>
  )
}
