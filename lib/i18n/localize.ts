import type { Locale } from './routing'
import { routing } from './routing'

/** The same thing once for each language, for example an address. */
export function localize<Value>(make: (locale: Locale) => Value): Record<Locale, Value> {
  return Object.fromEntries(routing.locales.map((locale) => [locale, make(locale)])) as Record<Locale, Value>
}
