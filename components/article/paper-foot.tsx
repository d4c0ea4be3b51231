import { useTranslations } from 'next-intl'
import { QrCode } from './qr-code'

export type PaperFootProps = { /** The short address, with its scheme. */ shortUrl: string }

/** The end of a printed release: where its text of today is to be found, in words and as a QR code. */
export function PaperFoot({ shortUrl }: PaperFootProps) {
  const t = useTranslations('PaperFoot')
  return (
    <div className="paper-foot hidden print:flex">
      <QrCode address={shortUrl} />
      <p>
        {t('text')} <strong lang="en">{shortUrl.replace(/^https?:\/\//, '')}</strong>
      </p>
    </div>
  )
}
