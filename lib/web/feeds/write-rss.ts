import { toHtml } from 'hast-util-to-html'
import { x } from 'xastscript'
import { createHtmlData, writeXml } from '../xml'
import { FEED_FORMATS, type Feed, type FeedItem, getFeedAddress, getLastUpdate } from './feed'

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/** Writes a feed as RSS 2.0, with the full text and what RSS has no element for in the modules that readers know. */
export function writeRss({ locale, title, description, rights, url, translations, items }: Feed): string {
  const updated = getLastUpdate(items)
  return writeXml(
    x('rss', { version: '2.0', 'xml:lang': locale, ...NAMESPACES }, [
      x('channel', [
        x('title', title),
        x('link', url),
        x('description', description),
        x('language', locale),
        x('copyright', rights),
        ...(updated ? [x('lastBuildDate', toRfc822(updated))] : []),
        x('atom:link', { rel: 'self', type: FEED_FORMATS.rss.type, href: getFeedAddress(url, 'rss') }),
        ...createTranslations(translations),
        ...items.map(createItem),
      ]),
    ]),
  )
}

function createItem(item: FeedItem) {
  return x('item', [
    x('title', item.title),
    x('link', item.url),
    x('guid', { isPermaLink: 'false' }, item.id),
    x('pubDate', toRfc822(item.published)),
    x('atom:updated', item.updated),
    x('dc:creator', item.author),
    ...item.categories.map(({ label, scheme }) => x('category', { domain: scheme }, label)),
    // Readers show a description as HTML.
    x('description', toHtml({ type: 'text', value: item.summary })),
    x('content:encoded', [createHtmlData(item.html)]),
    // The first is the one that readers of a single enclosure take: a document rather than the picture.
    ...[...item.attachments, ...(item.picture ? [item.picture] : [])].map(({ url, bytes, type }) =>
      x('enclosure', { url, length: bytes, type }),
    ),
    ...createTranslations(item.translations),
  ])
}

const createTranslations = (translations: Feed['translations']) =>
  translations.map(({ locale, url }) => x('atom:link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url }))

/** RFC 822 with a year of four digits, as RSS 2.0 wants it, in the offset that the time has. */
export function toRfc822(time: string): string {
  const [, local, offset] = /^(.{19})(.*)$/.exec(time) as unknown as [string, string, string]
  return new Date(`${local}Z`).toUTCString().replace('GMT', offset.replace(':', ''))
}
