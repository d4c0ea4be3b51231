import { type Locale, routing } from '@/lib/i18n/routing'

/** Pages whose address may hold a question: the server renders their answers itself, per request (docs/adr/0012). */
export const LISTS = ['news', 'search', 'corrections', 'verify'] as const
export type ListName = (typeof LISTS)[number]

/** The address of a list without any question. Its page is prerendered like every other. */
export const getListAddress = (locale: Locale, list: ListName): string => `/${locale}/${list}`

export const LIST_ADDRESSES: readonly string[] = routing.locales.flatMap((locale) => LISTS.map((list) => getListAddress(locale, list)))

/** Routes of `app/` that are rendered per request and that the server answers without the framework. */
export const SERVER_ROUTES: readonly string[] = [
  ...LISTS.map((list) => `/[locale]/${list}`),
  '/api/articles',
  '/api/search',
  '/api/suggest',
  '/news-sitemap.xml',
  '/r/[code]',
]
