import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'

/** Every feed that the build wrote, from Next's own list, and the old address of the first. */
const manifest = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../.next/prerender-manifest.json'), 'utf8'))
export const FEED_ADDRESSES = Object.keys(manifest.routes)
  .filter((route) => /\/(?:feed\.xml|atom\.xml|feed\.json)$|^\/feed$/.test(route))
  .sort()

/** The list that a feed is of, by its address: `/km/category/health/atom.xml`. */
export function readScope(address: string) {
  const [, locale = 'km', category, district, year] =
    /^\/(km|en)(?:\/category\/([^/]+)|\/district\/([^/]+)|\/archive\/(\d{4}))?\/[^/]+$/.exec(address) ?? []
  return { locale: locale as 'km' | 'en', category, district, year }
}

export type ReadItem = { id?: string; url?: string; title?: string; html?: string; published?: string; updated?: string; files: ReadFile[] }
type ReadFile = { url: string; bytes: number; type: string }

/** A feed as another program reads it, whatever its format. */
export function readFeed(address: string, text: string): { updated?: string; addresses: string[]; items: ReadItem[] } {
  if (address.endsWith('.json')) {
    const feed = parseJsonFeed(JSON.parse(text))
    return {
      addresses: [feed.home_page_url, feed.feed_url].map(String),
      items: (feed.items ?? []).map((item) => ({
        ...item,
        html: item.content_html,
        published: item.date_published,
        updated: item.date_modified,
        files: (item.attachments ?? []).map((file) => ({
          url: String(file.url),
          bytes: Number(file.size_in_bytes),
          type: String(file.mime_type),
        })),
      })),
    }
  }
  if (address.endsWith('atom.xml')) {
    const feed = parseAtomFeed(text)
    return {
      updated: feed.updated,
      addresses: (feed.links ?? []).map(({ href }) => String(href)),
      items: (feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: entry.title?.value,
        published: entry.published,
        updated: entry.updated,
        url: entry.links?.find(({ rel }) => rel === 'alternate')?.href,
        html: entry.content?.value,
        files: (entry.links ?? [])
          .filter(({ rel }) => rel === 'enclosure')
          .map((link) => ({ url: String(link.href), bytes: Number(link.length), type: String(link.type) })),
      })),
    }
  }
  const feed = parseRssFeed(text)
  return {
    updated: feed.lastBuildDate,
    addresses: [feed.link, ...(feed.atom?.links ?? []).map(({ href }) => href)].map(String),
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      url: item.link,
      title: item.title?.toString(),
      html: item.content?.encoded,
      published: item.pubDate,
      updated: item.atom?.updated,
      files: (item.enclosures ?? []).map((file) => ({ url: String(file.url), bytes: Number(file.length), type: String(file.type) })),
    })),
  }
}
