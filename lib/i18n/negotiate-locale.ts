import Negotiator from 'negotiator'
import { type Locale, routing } from './routing'

/** The language of a reader who comes to `/`, by what the browser says (RFC 9110, 12.5.4); Khmer when it names neither. */
export function negotiateLocale(acceptLanguage: string | null | undefined): Locale {
  const headers = { 'accept-language': acceptLanguage ?? '' }
  return (new Negotiator({ headers }).language([...routing.locales]) as Locale | undefined) ?? routing.defaultLocale
}
