import type { Alert } from '@/lib/catalog/alerts/alert'
import { localizeHref } from '@/lib/i18n/localize-href'
import type { Locale } from '@/lib/i18n/routing'
import { formatDateTime } from '@/lib/khmer/dates'
import { toDateTimeAttribute } from '@/lib/web/date-time'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { site } from '@/site.config'
import { AlertIcon } from './alert-icon'

export type AlertBannersProps = {
  /** Those that run, gravest first. */
  alerts: readonly Alert[]
  locale: Locale
}

const LOOKS = {
  info: 'border-royal bg-royal-wash text-ink',
  warning: 'border-gold bg-warning-wash text-ink',
  emergency: 'border-white bg-emergency text-white',
} as const

/**
 * The alerts above every page. One region with a name, and a heading for each alert: found by landmark and by heading, and
 * no live region, which would speak on every page (docs/adr/0009). Search engines leave it out of their excerpts.
 * It takes its words itself because server/ renders it, outside of a page.
 */
export function AlertBanners({ alerts, locale }: AlertBannersProps) {
  const t = { km, en }[locale].AlertBanners
  if (alerts.length === 0) return null
  return (
    <section aria-label={t.label} data-nosnippet="" className="print:hidden">
      {alerts.map(({ name, severity, title, text, start, link }) => (
        <div key={name} className={`border-b-4 ${LOOKS[severity]}`}>
          <div className="mx-auto flex max-w-6xl gap-3 px-4 py-3 sm:px-6">
            <AlertIcon severity={severity} />
            <div className="max-w-3xl">
              <h2 className="text-lg">
                <span className="block text-sm font-semibold">{t[severity]}</span> {title[locale]}
              </h2>
              <p>{text[locale]}</p>
              {link && (
                <p>
                  <a href={localizeHref(link.href, locale)} className="target font-semibold text-inherit focus-visible:outline-current">
                    {link.text[locale]}
                  </a>
                </p>
              )}
              <p className="mt-1 text-sm">
                {t.issued} <time dateTime={toDateTimeAttribute(start, site.utcOffsetMinutes)}>{formatDateTime(start, locale)}</time>
              </p>
            </div>
          </div>
        </div>
      ))}
    </section>
  )
}
