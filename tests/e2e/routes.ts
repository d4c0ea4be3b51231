import { readFileSync } from 'node:fs'
import path from 'node:path'
import en from '../../locales/en.json' with { type: 'json' }
import km from '../../locales/km.json' with { type: 'json' }

export const MESSAGES = { km, en }
export const LOCALES = ['km', 'en'] as const
export type Locale = (typeof LOCALES)[number]

export const getLocale = (route: string): Locale => (route.startsWith('/en') ? 'en' : 'km')
export const getOther = (locale: Locale): Locale => (locale === 'km' ? 'en' : 'km')

/** Lists that are made for each request: a whole list, a filtered one, an empty one, the finder in its states. */
const DYNAMIC_ROUTES = LOCALES.flatMap((locale) => [
  `/${locale}/news`,
  `/${locale}/news?category=health`,
  `/${locale}/news?district=ta-khmau&from=2026-01-01&to=2026-12-31`,
  `/${locale}/news?category=health&district=leuk-daek`,
  `/${locale}/search`,
  `/${locale}/search?q=${locale === 'km' ? encodeURIComponent('ខេត្តកណ្តាល') : 'province'}`,
  `/${locale}/search?q=zzzzzz`,
  `/${locale}/corrections`,
  `/${locale}/verify`,
  `/${locale}/verify?code=12`,
])

/** Every page that the build wrote, from Next's own list, so that a new route is tested without anybody adding it here. */
const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../.next/prerender-manifest.json'), 'utf8')) as {
  routes: Record<string, unknown>
}
export const PRERENDERED_ROUTES = Object.keys(manifest.routes).filter(
  (route) => /^\/(km|en)(\/|$)/.test(route) && !/\/(?:errors|gone)\//.test(route) && !/\.(?:xml|png|json)$/.test(route),
)
export const ROUTES = [...PRERENDERED_ROUTES, ...DYNAMIC_ROUTES].sort()

export const SOURCE_RELEASE = '2023-01-30-women-and-children-consultative-committee'
