import { useTranslations } from 'next-intl'
import type { ReleaseRecord } from '@/lib/catalog/verification/verification'
import { DATA_ADDRESSES } from '@/lib/web/open-data/addresses'
import { isSigned } from '@/lib/web/open-data/signing-key'

export type FingerprintsProps = Pick<ReleaseRecord, 'hashes'>

/** The hashes of a release, folded away, and where the signed list of all of them is. */
export function Fingerprints({ hashes }: FingerprintsProps) {
  const t = useTranslations('Fingerprints')
  return (
    <details className="mt-4 border-t border-line pt-2">
      <summary className="target disclosure w-full font-semibold text-royal">{t('title', { algorithm: 'SHA-256' })}</summary>
      <p className="text-sm text-soft">{t('text')}</p>
      <dl className="mt-2 text-sm">
        {hashes.map(({ locale, sha256 }) => (
          <div key={locale}>
            <dt className="font-semibold">{t(locale)}</dt>
            <dd className="break-all font-mono">{sha256}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-2 flex flex-wrap gap-x-4 text-sm">
        <a className="target" href={DATA_ADDRESSES.manifest}>
          {t('list')}
        </a>
        {isSigned() ? (
          <>
            <a className="target" href={DATA_ADDRESSES.signature}>
              {t('signature')}
            </a>
            <a className="target" href={DATA_ADDRESSES.publicKey}>
              {t('key')}
            </a>
          </>
        ) : (
          <span className="self-center">{t('unsigned')}</span>
        )}
      </p>
    </details>
  )
}
