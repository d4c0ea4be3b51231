import { getCatalog } from '@/lib/catalog/open'
import { routing } from '@/lib/i18n/routing'
import { createFeedResponse } from '@/lib/web/feeds/feed-response'
import { getReleaseFeed } from '@/lib/web/feeds/release-feed'

export const dynamic = 'force-static'

/** The address at which aggregators ask the province's old site for news: the feed of the first language. */
export async function GET(): Promise<Response> {
  return createFeedResponse(await getReleaseFeed(await getCatalog(), routing.defaultLocale, {}), 'rss')
}
