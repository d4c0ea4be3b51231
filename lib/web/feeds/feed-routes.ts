import { hasLocale } from 'next-intl'
import { getCatalog } from '@/lib/catalog/open'
import { CATEGORIES } from '@/lib/catalog/terms'
import { type Locale, routing } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { listYears } from '../list-years'
import { getCorrectionsFeed } from './corrections-feed'
import type { FeedFormat } from './feed'
import { createFeedResponse } from './feed-response'
import { type FeedScope, getReleaseFeed } from './release-feed'

/** The lists that have feeds, as the parameters of their routes. */
const inEachLocale = <Params extends object>(all: readonly Params[]) =>
  routing.locales.flatMap((locale) => all.map((params) => ({ locale, ...params })))
export const listHomeFeeds = () => inEachLocale([{}])
export const listCategoryFeeds = () => inEachLocale(CATEGORIES.map((category) => ({ category })))
export const listDistrictFeeds = () => inEachLocale(site.districts.map(({ slug }) => ({ district: slug })))
export async function listYearFeeds() {
  return inEachLocale((await listYears(await getCatalog())).map((year) => ({ year })))
}

/** Makes the handler of a feed's route in one format. The parameters of its address say which list it is of. */
export function createFeedRoute(format: FeedFormat) {
  return async (_request: Request, { params }: { params: Promise<{ locale: string } & FeedScope> }): Promise<Response> => {
    const { locale, ...scope } = await params
    return createFeedResponse(await getReleaseFeed(await getCatalog(), toLocale(locale), scope), format)
  }
}

/** The same for the feed of what changed after publication. */
export function createCorrectionsRoute(format: FeedFormat) {
  return async (_request: Request, { params }: { params: Promise<{ locale: string }> }): Promise<Response> =>
    createFeedResponse(await getCorrectionsFeed(await getCatalog(), toLocale((await params).locale)), format)
}

const toLocale = (name: string): Locale => (hasLocale(routing.locales, name) ? name : routing.defaultLocale)
