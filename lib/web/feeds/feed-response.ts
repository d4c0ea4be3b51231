import { FEED_FORMATS, type Feed, type FeedFormat } from './feed'
import { writeAtom } from './write-atom'
import { writeJsonFeed } from './write-json-feed'
import { writeRss } from './write-rss'

const WRITERS: Record<FeedFormat, (feed: Feed) => string> = { rss: writeRss, atom: writeAtom, json: writeJsonFeed }

/** A feed as a route handler answers with it. */
export function createFeedResponse(feed: Feed, format: FeedFormat): Response {
  return new Response(WRITERS[format](feed), { headers: { 'content-type': `${FEED_FORMATS[format].type}; charset=utf-8` } })
}
