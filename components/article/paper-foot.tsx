import { useTranslations } from 'next-intl'
import { QrCode } from './qr-code'

export type PaperFootProps = {
  /** The short address, with its scheme. */
  shortUrl: string
  /** Where the QR code leads: the page that says whether the sheet is genuine. */
  verifyUrl: string
}

/** The end of a printed release: where a copy is checked, as a QR code, and where its text of today is to be found, in words. */
export function PaperFoot({ shortUrl, verifyUrl }: PaperFootProps) {
  const t = useTranslations('PaperFoot')
  return (
    <div className="paper-foot hidden print:flex">
      <QrCode address={verifyUrl} />
      <p>
        {t('text')} <strong lang="en">{shortUrl.replace(/^https?:\/\//, '')}</strong>
      </p>
    </div>
  )
}
