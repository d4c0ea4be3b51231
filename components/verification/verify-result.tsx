import { useLocale, useTranslations } from 'next-intl'
import { getPagePath, getReleasePath } from '@/lib/i18n/paths'
import type { VerifyOutcome } from '@/lib/web/get-verifier'
import { site } from '@/site.config'
import { DifferenceTable } from './difference-table'
import { ReleaseRecord } from './release-record'

export type VerifyResultProps = { outcome: VerifyOutcome; code: string }

const LOOKS = {
  good: { sign: '✓', looks: 'border-royal bg-royal-wash' },
  bad: { sign: '✗', looks: 'border-danger bg-danger-wash' },
  careful: { sign: '!', looks: 'border-gold bg-warning-wash' },
} as const

/** What came out: in words first, then what differs, then the official record. */
export function VerifyResult({ outcome, code }: VerifyResultProps) {
  const locale = useLocale()
  const t = useTranslations('VerifyResult')
  const { message, mood } = toMessage(outcome)
  const { sign, looks } = LOOKS[mood]
  const isUnknown = outcome.kind === 'no-code' || outcome.kind === 'no-text'
  return (
    <section aria-label={t('label')} className="mb-10">
      <div role="status" className={`max-w-2xl border-s-4 p-4 ${looks}`}>
        <h2 className="text-xl">
          <span aria-hidden="true">{sign} </span>
          {t(message, { code })}
        </h2>
        <p className="mt-2">{t(`${message}Text`, { site: site.name[locale] })}</p>
        {isUnknown && (
          <p>
            <a className="target" href={getPagePath(locale, 'contact')}>
              {t('contact')}
            </a>
          </p>
        )}
      </div>
      {outcome.kind === 'text' && outcome.comparison.kind === 'altered' && (
        <DifferenceTable differences={outcome.comparison.differences} lang={outcome.record.article.locale} />
      )}
      {outcome.kind === 'gone' && (
        <p className="mt-4">
          <a className="target" href={getReleasePath(locale, outcome.slug)}>
            {t('goneWhy')}
          </a>
        </p>
      )}
      {'record' in outcome && <ReleaseRecord {...outcome.record} />}
    </section>
  )
}

function toMessage(outcome: VerifyOutcome) {
  switch (outcome.kind) {
    case 'code':
      return { message: 'byCode', mood: 'careful' } as const
    case 'gone':
      return { message: 'gone', mood: 'careful' } as const
    case 'no-code':
      return { message: 'noCode', mood: 'bad' } as const
    case 'no-text':
      return { message: 'none', mood: 'bad' } as const
    case 'text':
      return { message: outcome.comparison.kind, mood: outcome.comparison.kind === 'altered' ? 'bad' : 'good' } as const
  }
}
