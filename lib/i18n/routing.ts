import { defineRouting } from 'next-intl/routing'

/**
 * The languages of the site, Khmer first. Every address carries its language (`/km/…`, `/en/…`).
 * No cookie is set and no `Link: hreflang` header is sent: shared caches may keep every page, and
 * alternates are announced only for translations that exist (lib/web/metadata.ts).
 */
export const routing = defineRouting({
  locales: ['km', 'en'],
  defaultLocale: 'km',
  localePrefix: 'always',
  localeCookie: false,
  alternateLinks: false,
})

export type Locale = (typeof routing.locales)[number]

/** The language that a language link leads to. */
export function getOtherLocale(locale: Locale): Locale {
  return locale === 'km' ? 'en' : 'km'
}

/** The `lang` attribute for text in another language than the page's, or undefined where none is needed (WCAG 3.1.2). */
export function getForeignLang(textLocale: Locale, pageLocale: Locale): Locale | undefined {
  return textLocale === pageLocale ? undefined : textLocale
}
