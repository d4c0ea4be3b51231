import { hasLocale } from 'next-intl'
import { getRequestConfig } from 'next-intl/server'
import { routing } from './routing'

/** Tells next-intl the language of the request: the explicit one, else the `[locale]` root parameter. */
export default getRequestConfig(async ({ locale: explicit }) => {
  const requested = explicit ?? (await (await import('next/root-params')).locale())
  const locale = hasLocale(routing.locales, requested) ? requested : routing.defaultLocale
  const messages = (await import(`../../locales/${locale}.json`)).default
  return { locale, messages }
})
