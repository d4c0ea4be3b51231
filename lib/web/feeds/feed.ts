import type { Locale } from '@/lib/i18n/routing'

/** A feed in no format yet. Addresses are absolute, times are RFC 3339 with the province's offset. */
export type Feed = {
  locale: Locale
  title: string
  description: string
  author: string
  /** What others may do with the texts. */
  rights: string
  /** The page of the same list. The addresses of the feed are below it. */
  url: string
  /** The same list in other languages. */
  translations: Translation[]
  /** Newest first. */
  items: FeedItem[]
}

export type FeedItem = {
  /** Stays the same for ever (RFC 4151, a tag URI): by it, readers know an item again. */
  id: string
  url: string
  title: string
  /** Plain text. */
  summary: string
  /** The full text. */
  html: string
  published: string
  /** When what it says last changed. */
  updated: string
  author: string
  categories: FeedCategory[]
  translations: Translation[]
  picture: FeedFile | null
  attachments: FeedFile[]
}

/** `scheme` is the address that the terms of its kind share, where they have one. */
export type FeedCategory = { term: string; label: string; scheme?: string }
export type Translation = { locale: Locale; url: string }
export type FeedFile = { url: string; type: string; bytes: number; title: string }

/** The formats, with the name of the file in each and its type. */
export const FEED_FORMATS = {
  rss: { name: 'RSS', file: 'feed.xml', type: 'application/rss+xml' },
  atom: { name: 'Atom', file: 'atom.xml', type: 'application/atom+xml' },
  json: { name: 'JSON Feed', file: 'feed.json', type: 'application/feed+json' },
} as const
export type FeedFormat = keyof typeof FEED_FORMATS

/** The address of a feed, from that of the page of the same list; relative when that is. */
export const getFeedAddress = (page: string, format: FeedFormat): string => `${page}/${FEED_FORMATS[format].file}`

/** When anything in a feed last changed: never the time of a build, so that an unchanged feed is the same to the letter. */
export function getLastUpdate(items: readonly Pick<FeedItem, 'updated'>[]): string | null {
  return items.map(({ updated }) => updated).reduce<string | null>((last, each) => (last === null || each > last ? each : last), null)
}
