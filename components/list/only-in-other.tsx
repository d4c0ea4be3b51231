import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getOtherLocale } from '@/lib/i18n/routing'
import { formatNumber } from '@/lib/khmer/digits'

export type OnlyInOtherProps = { total: number; href: Route }

/** Tells that a list holds more in the other language, and leads there. Nothing when it does not. */
export function OnlyInOther({ total, href }: OnlyInOtherProps) {
  const locale = useLocale()
  const t = useTranslations('OnlyInOther')
  if (total === 0) return null
  return (
    <p className="mt-6 text-sm text-soft">
      {t('text', { count: total, number: formatNumber(total, locale) })}{' '}
      <a href={href} hrefLang={getOtherLocale(locale)}>
        {t('link')}
      </a>
    </p>
  )
}
