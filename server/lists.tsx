import { NextIntlClientProvider } from 'next-intl'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Corrections } from '@/components/corrections/corrections'
import { NewsList } from '@/components/list/news-list'
import { Finder } from '@/components/search/finder'
import { Verifier } from '@/components/verification/verifier'
import type { Catalog } from '@/lib/catalog/catalog'
import type { Locale } from '@/lib/i18n/routing'
import { getCorrections } from '@/lib/web/get-corrections'
import { getFinder } from '@/lib/web/get-finder'
import { getNewsList } from '@/lib/web/get-news-list'
import { getVerifier } from '@/lib/web/get-verifier'
import { getListAddress, LISTS, type ListName } from '@/lib/web/html-first/list-routes'
import type { SearchParams } from '@/lib/web/list-query'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import type { ShownAlerts } from './alert-board'
import { type Answer, createEtag } from './answer'
import { splitAtAlerts } from './insert-alerts'
import { createPageHeaders } from './pages'
import type { SiteFolder } from './site-folder'

/** `locales/` are alike: a test holds their keys against each other. */
const MESSAGES = { km, en } as unknown as Record<Locale, typeof en>

/** Of what a code is not, or no longer, a code of. */
const VERIFIER_STATUS: Readonly<Record<string, number>> = { 'no-code': 404, gone: 410 }

/** The content of a page for what it is asked, and its status where that is not 200; null when there is nothing to show. */
type Content = { element: ReactElement; status?: number }
const LIST_CONTENTS: Record<ListName, (catalog: Catalog, locale: Locale, params: SearchParams) => Promise<Content | null>> = {
  news: async (catalog, locale, params) => {
    const list = await getNewsList(catalog, locale, params)
    return list && { element: <NewsList {...list} /> }
  },
  search: async (catalog, locale, params) => {
    const finder = await getFinder(catalog, locale, params)
    return finder && { element: <Finder {...finder} /> }
  },
  corrections: async (catalog, locale, params) => {
    const corrections = await getCorrections(catalog, locale, params)
    return corrections && { element: <Corrections {...corrections} /> }
  },
  verify: async (catalog, locale, params) => {
    const verifier = await getVerifier(catalog, locale, params)
    return { element: <Verifier {...verifier} />, status: VERIFIER_STATUS[verifier.outcome?.kind ?? ''] ?? 200 }
  },
}

/** Unused: dates are written by lib/khmer. Without one, next-intl warns. */
const TIME_ZONE = 'UTC'

export type RenderList = (list: ListName, locale: Locale, params: SearchParams, shown: ShownAlerts) => Promise<Answer | null>

/**
 * Renders lists per request: the same components as the framework's page of that list, within the frame that the build
 * took from it. Five times as fast as through the framework (docs/adr/0012).
 */
export function createListRenderer({ readFrame }: SiteFolder, getCatalog: () => Promise<Catalog>): RenderList {
  const frames = new Map(
    Object.keys(MESSAGES).flatMap((locale) =>
      LISTS.map((list) => {
        const address = getListAddress(locale as Locale, list)
        return [address, splitAtAlerts(readFrame(address)).before] as const
      }),
    ),
  )
  return async (list, locale, params, { banners }) => {
    const content = await LIST_CONTENTS[list](await getCatalog(), locale, params)
    if (!content) return null
    const markup = renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone={TIME_ZONE}>
        {content.element}
      </NextIntlClientProvider>,
    )
    const body = Buffer.from(`${frames.get(getListAddress(locale, list))}${banners[locale]}</div>${markup}</body></html>`)
    return { status: content.status ?? 200, headers: createPageHeaders(locale, createEtag(body)), body }
  }
}
