import { x } from 'xastscript'
import { createHtmlData, writeXml } from '../xml'
import { FEED_FORMATS, type Feed, type FeedFile, type FeedItem, getFeedAddress, getLastUpdate } from './feed'

/** Atom wants a time also of a feed in which nothing has ever changed. */
const NEVER = '1970-01-01T00:00:00Z'

/** Writes a feed as Atom (RFC 4287). */
export function writeAtom({ locale, title, description, author, rights, url, translations, items }: Feed): string {
  return writeXml(
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
      x('id', url),
      x('title', title),
      x('subtitle', description),
      x('updated', getLastUpdate(items) ?? NEVER),
      x('author', [x('name', author)]),
      x('rights', rights),
      x('link', { rel: 'self', type: FEED_FORMATS.atom.type, href: getFeedAddress(url, 'atom') }),
      x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url }),
      ...translations.map((each) => x('link', { rel: 'alternate', type: 'text/html', hreflang: each.locale, href: each.url })),
      ...items.map((item) => createEntry(item, locale)),
    ]),
  )
}

function createEntry(item: FeedItem, locale: Feed['locale']) {
  const pages = [{ locale, url: item.url }, ...item.translations]
  return x('entry', [
    x('id', item.id),
    x('title', item.title),
    x('published', item.published),
    x('updated', item.updated),
    x('author', [x('name', item.author)]),
    ...pages.map((page) => x('link', { rel: 'alternate', type: 'text/html', hreflang: page.locale, href: page.url })),
    ...[...item.attachments, ...(item.picture ? [item.picture] : [])].map(createEnclosure),
    ...item.categories.map(({ term, label, scheme }) => x('category', { term, label, scheme })),
    x('summary', item.summary),
    x('content', { type: 'html' }, [createHtmlData(item.html)]),
  ])
}

const createEnclosure = ({ url, type, bytes, title }: FeedFile) => x('link', { rel: 'enclosure', type, length: bytes, title, href: url })
