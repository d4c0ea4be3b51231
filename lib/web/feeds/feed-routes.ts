import { hasLocale } from 'next-intl'
import { getCatalog } from '@/lib/catalog/open'
import { CATEGORIES } from '@/lib/catalog/terms'
import { routing } from '@/lib/i18n/routing'
import { site } from '@/site.config'
import { listYears } from '../list-years'
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
    const known = hasLocale(routing.locales, locale) ? locale : routing.defaultLocale
    return createFeedResponse(await getReleaseFeed(await getCatalog(), known, scope), format)
  }
}
