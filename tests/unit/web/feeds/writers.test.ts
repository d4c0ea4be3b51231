import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import type { Feed, FeedItem } from '@/lib/web/feeds/feed'
import { writeAtom } from '@/lib/web/feeds/write-atom'
import { writeJsonFeed } from '@/lib/web/feeds/write-json-feed'
import { toRfc822, writeRss } from '@/lib/web/feeds/write-rss'
import { checkXml } from '../../../fixtures/check-xml'
import { JSON_FEED } from '../../../fixtures/json-feed'

const ITEM: FeedItem = {
  id: 'tag:example.org,2026:4f7k2qx/km',
  url: 'https://example.org/km/news/road',
  title: 'ផ្លូវ <ថ្មី> & "ស្ពាន"',
  summary: '5 < 6 & 7',
  html: '<p>ផ្លូវ &#x26; ស្ពាន ]]></p>',
  published: '2026-02-01T08:00:00+07:00',
  updated: '2026-03-01T00:00:00+07:00',
  author: 'មន្ទីរសាធារណការ',
  categories: [{ term: 'infrastructure', label: 'ហេដ្ឋារចនាសម្ព័ន្ធ', scheme: 'https://example.org/km/category/' }],
  translations: [{ locale: 'en', url: 'https://example.org/en/news/road' }],
  picture: { url: 'https://example.org/pictures/a.jpg', type: 'image/jpeg', bytes: 2000, title: 'A road' },
  attachments: [{ url: 'https://example.org/media/plan.pdf', type: 'application/pdf', bytes: 1000, title: 'ប្លង់' }],
}

const FEED: Feed = {
  locale: 'km',
  title: 'ខេត្ត & ក្រុង',
  description: 'ព័ត៌មាន',
  author: 'រដ្ឋបាលខេត្ត',
  rights: '©',
  url: 'https://example.org/km',
  translations: [{ locale: 'en', url: 'https://example.org/en' }],
  items: [ITEM, { ...ITEM, id: 'tag:example.org,2025:aaaaaaa/km', updated: '2026-03-02T00:00:00+07:00', picture: null, attachments: [] }],
}
const EMPTY: Feed = { ...FEED, items: [] }

describe('writeRss', () => {
  it('writes what RSS 2.0 and its modules allow, also of an empty list', async () => {
    expect(await checkXml({ full: writeRss(FEED), empty: writeRss(EMPTY) }, 'rss')).toEqual([])
  })

  it('is read by another program as it was meant', () => {
    const { title, items, lastBuildDate, atom } = parseRssFeed(writeRss(FEED))
    expect(title).toBe(FEED.title)
    expect(lastBuildDate).toBe('Mon, 02 Mar 2026 00:00:00 +0700')
    expect(atom?.links?.[0]).toMatchObject({ rel: 'self', href: 'https://example.org/km/feed.xml' })
    expect(items).toHaveLength(2)
    expect(items?.[0]).toMatchObject({
      title: ITEM.title,
      link: ITEM.url,
      guid: { value: ITEM.id, isPermaLink: false },
      pubDate: 'Sun, 01 Feb 2026 08:00:00 +0700',
      description: '5 &#x3C; 6 &#x26; 7',
      content: { encoded: ITEM.html.replace(']]>', ']]&#x3E;') },
      dc: { creators: [ITEM.author] },
      categories: [{ name: 'ហេដ្ឋារចនាសម្ព័ន្ធ' }],
      enclosures: [
        { url: 'https://example.org/media/plan.pdf', length: 1000, type: 'application/pdf' },
        { url: 'https://example.org/pictures/a.jpg', length: 2000, type: 'image/jpeg' },
      ],
    })
  })

  it.each([
    ['2026-02-01T08:00:00+07:00', 'Sun, 01 Feb 2026 08:00:00 +0700'],
    ['2026-12-31T23:59:00-03:30', 'Thu, 31 Dec 2026 23:59:00 -0330'],
  ])('names %s in the time of the province', (time, written) => {
    expect(toRfc822(time)).toBe(written)
    expect(Date.parse(written)).toBe(Date.parse(time))
  })
})

describe('writeAtom', () => {
  it('writes what RFC 4287 allows, also of an empty list', async () => {
    expect(await checkXml({ full: writeAtom(FEED), empty: writeAtom(EMPTY) }, 'atom')).toEqual([])
  })

  it('is read by another program as it was meant', () => {
    const { id, updated, entries } = parseAtomFeed(writeAtom(FEED))
    expect(id).toBe(FEED.url)
    expect(updated).toBe('2026-03-02T00:00:00+07:00')
    expect(entries).toHaveLength(2)
    expect(entries?.[0]).toMatchObject({
      id: ITEM.id,
      published: ITEM.published,
      updated: ITEM.updated,
      authors: [{ name: ITEM.author }],
      categories: ITEM.categories,
    })
    expect(entries?.[0]?.links?.filter(({ rel }) => rel === 'alternate').map(({ hreflang, href }) => [hreflang, href])).toEqual([
      ['km', ITEM.url],
      ['en', 'https://example.org/en/news/road'],
    ])
    expect(entries?.[0]?.links?.filter(({ rel }) => rel === 'enclosure').map(({ length }) => length)).toEqual([1000, 2000])
  })
})

describe('writeJsonFeed', () => {
  it('writes what JSON Feed 1.1 allows, also of an empty list', () => {
    for (const feed of [FEED, EMPTY]) expect(JSON_FEED.safeParse(JSON.parse(writeJsonFeed(feed))).error?.issues).toBeUndefined()
  })

  it('is read by another program as it was meant', () => {
    const feed = parseJsonFeed(JSON.parse(writeJsonFeed(FEED)))
    expect(feed).toMatchObject({ title: FEED.title, feed_url: 'https://example.org/km/feed.json', language: 'km' })
    expect(feed.items?.[0]).toMatchObject({
      id: ITEM.id,
      url: ITEM.url,
      content_html: ITEM.html,
      date_published: ITEM.published,
      date_modified: ITEM.updated,
      tags: ['ហេដ្ឋារចនាសម្ព័ន្ធ'],
      image: ITEM.picture?.url,
      attachments: [{ url: 'https://example.org/media/plan.pdf', mime_type: 'application/pdf', size_in_bytes: 1000, title: 'ប្លង់' }],
    })
    expect(feed.items?.[1]).not.toHaveProperty('attachments')
  })
})

describe('the grammars', () => {
  it('refuse what the formats do not allow', async () => {
    const wrong = async (text: string, grammar: 'atom' | 'rss') => (await checkXml({ wrong: text }, grammar)).length > 0
    expect(await wrong(writeRss(FEED).replace('</channel>', ''), 'rss')).toBe(true)
    expect(await wrong(writeRss(FEED).replace('+0700', 'GMT+7'), 'rss')).toBe(true)
    expect(await wrong(writeAtom(FEED).replace(/<updated>.*?<\/updated>/, ''), 'atom')).toBe(true)
    expect(await wrong(writeAtom(FEED).replace(ITEM.published, '2026-02-01'), 'atom')).toBe(true)
    expect(await wrong(writeAtom(FEED).replace('<id>https://example.org/km<', '<id>km<'), 'atom')).toBe(true)
  })
})
