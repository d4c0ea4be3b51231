import { expect, test } from '@playwright/test'
import { listChanges } from '@/lib/catalog/changes'
import { getLastChange } from '@/lib/catalog/corrections'
import { getCatalog } from '@/lib/catalog/open'
import { listReleases } from '@/lib/catalog/query'
import type { Category } from '@/lib/catalog/terms'
import { toInstant } from '@/lib/khmer/dates'
import { checkXml } from '../fixtures/check-xml'
import { JSON_FEED } from '../fixtures/json-feed'
import { FEED_ADDRESSES, type ReadItem, readFeed, readScope } from './feeds'
import { LOCALES, MESSAGES, ROUTES } from './routes'

const LIST_ITEMS_MAX = 30
const WITHDRAWN = '2026-08-27-waste-collection-timetable'

/** Every feed of the site as it is sent. */
const feeds = new Map<string, string>()
/** The origin that the site has in its own addresses. */
let baseUrl = ''
test.beforeAll(async ({ request }) => {
  for (const address of FEED_ADDRESSES) feeds.set(address, await (await request.get(address)).text())
  baseUrl = new URL(JSON.parse(feeds.get('/km/feed.json') ?? '').feed_url).origin
})

const getSome = (ending: string) => Object.fromEntries([...feeds].filter(([address]) => address.endsWith(ending)))

test('there is a feed of each format for every list in both languages', () => {
  const lists = ROUTES.filter((route) => /^\/(?:km|en)(?:\/corrections|\/category\/[^/]+|\/district\/[^/]+|\/archive\/\d{4})?$/.test(route))
  const expected = lists.flatMap((list) => ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${list}/${file}`))
  expect(FEED_ADDRESSES).toEqual([...expected, '/feed'].sort())
})

test('every feed is valid: RSS 2.0, Atom and JSON Feed', async () => {
  expect(await checkXml({ ...getSome('feed.xml'), ...getSome('/feed') }, 'rss')).toEqual([])
  expect(await checkXml(getSome('atom.xml'), 'atom')).toEqual([])
  for (const [address, text] of Object.entries(getSome('feed.json'))) {
    expect(JSON_FEED.safeParse(JSON.parse(text)).error?.issues, address).toBeUndefined()
  }
})

test('every feed holds the releases of its list, with when they appeared and last changed', async () => {
  const catalog = await getCatalog()
  for (const [address, text] of feeds) {
    if (address.includes('/corrections/')) continue
    const { locale, category, district, year } = readScope(address)
    const filter = { locale, category: category as Category, district, month: year }
    const expected = await listReleases(catalog, filter, year ? null : LIST_ITEMS_MAX, catalog.now)
    const { items, updated } = readFeed(address, text)
    const simplify = (item: ReadItem) => [item.url, Date.parse(item.published ?? ''), Date.parse(item.updated ?? '')]
    expect(items.map(simplify), address).toEqual(
      expected.map(({ article }) => [
        `${baseUrl}/${locale}/news/${article.slug}`,
        toInstant(article.publishAt ?? article.date),
        toInstant(getLastChange(article)),
      ]),
    )
    if (updated && items.length > 0) {
      expect(Date.parse(updated), address).toBe(Math.max(...items.map((item) => Date.parse(item.updated ?? ''))))
    }
  }
})

test('a release has one id in every feed of every format, and no two releases share one', () => {
  const idsByUrl = new Map<string, Set<string>>()
  for (const [address, text] of feeds) {
    if (address.includes('/corrections/')) continue
    for (const { id = '', url = '' } of readFeed(address, text).items) idsByUrl.set(url, (idsByUrl.get(url) ?? new Set()).add(id))
  }
  const ids = [...idsByUrl.values()].map((set) => [...set])
  expect(ids.filter((each) => each.length !== 1)).toEqual([])
  expect(new Set(ids.flat()).size).toBe(idsByUrl.size)
  for (const [id] of ids) expect(id).toMatch(/^tag:[\w.-]+,\d{4}:[a-z0-9]+\/(?:km|en)$/)
})

test('every address in every feed is there, and files are as long as they say', async ({ request }) => {
  test.setTimeout(180_000)
  const addresses = new Map<string, string>()
  const files = new Map<string, { bytes: number; type: string }>()
  for (const [address, text] of feeds) {
    const feed = readFeed(address, text)
    for (const item of feed.items) for (const file of item.files) files.set(file.url, file)
    const inTexts = feed.items.flatMap(({ html = '' }) => [...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, found]) => found as string))
    for (const found of [...feed.addresses, ...inTexts, ...feed.items.map((item) => String(item.url))]) addresses.set(found, address)
  }
  const bad: string[] = []
  for (const [found, from] of addresses) {
    if (/^(?:mailto|tel):/.test(found)) continue
    if (!URL.canParse(found)) bad.push(`${from} → ${found}: not absolute`)
    else if (new URL(found).origin === baseUrl) {
      const status = (await request.get(found.slice(baseUrl.length).replace(/#.*/, ''))).status()
      if (status !== 200) bad.push(`${from} → ${found}: ${status}`)
    }
  }
  for (const [found, { bytes, type }] of files) {
    const answer = await request.get(found.slice(baseUrl.length))
    if ((await answer.body()).byteLength !== bytes) bad.push(`${found}: not ${bytes} bytes`)
    if (!answer.headers()['content-type']?.startsWith(type)) bad.push(`${found}: not ${type}`)
  }
  expect(bad).toEqual([])
  expect(addresses.size).toBeGreaterThan(100)
  expect(files.size).toBeGreaterThan(0)
})

for (const locale of LOCALES) {
  test(`a withdrawn ${locale} release stays in its feed and says first that it is, and why`, async ({ request }) => {
    const article = await (await request.get(`/${locale}/news/${WITHDRAWN}`)).text()
    const item = readFeed('/feed.xml', feeds.get(`/${locale}/archive/2026/feed.xml`) ?? '').items.find(({ url }) =>
      url?.endsWith(WITHDRAWN),
    )
    expect(item?.title).toContain(locale === 'km' ? '[ដកចេញ]' : '[Withdrawn]')
    const [, first, reason] = /^<p><strong>(.*?)<\/strong><\/p><p>(.*?)<\/p>/.exec(item?.html ?? '') ?? []
    expect(first).toBe(MESSAGES[locale].WithdrawnBanner.title)
    expect(article).toContain(reason)
  })

  test(`every page in ${locale} that lists releases names its feeds in its head and under the list`, async ({ request }) => {
    for (const route of ROUTES.filter((each) => each.startsWith(`/${locale}`) && !each.includes('/search'))) {
      const html = await (await request.get(route)).text()
      const inHead = [...html.matchAll(/<link rel="alternate" type="[^"]*" href="([^"]*)"/g)].map(([, href]) => href?.replace(baseUrl, ''))
      const pathname = route.split('?')[0]
      expect(inHead, route).toEqual(expect.arrayContaining(['feed.xml', 'atom.xml', 'feed.json'].map((file) => `/${locale}/${file}`)))
      if (/\/(?:category|district)\/|\/archive\/\d{4}$/.test(route)) expect(inHead, route).toContain(`${pathname}/feed.xml`)
      for (const href of inHead) expect(FEED_ADDRESSES).toContain(href)
      if (/\/(?:category|district|archive|news)(?:\/(?!.*-)|$)|^\/\w\w$/.test(pathname ?? '')) {
        expect(html, route).toContain(MESSAGES[locale].FeedLinks.label)
      }
    }
  })
}

test('the address of the old feed answers with the Khmer RSS, with and without a slash', async ({ request }) => {
  for (const address of ['/feed', '/feed/']) {
    const answer = await request.get(address, { maxRedirects: 0 })
    expect(answer.status()).toBe(200)
    expect(answer.headers()['content-type']).toBe('application/rss+xml; charset=utf-8')
    expect(await answer.text()).toBe(feeds.get('/km/feed.xml'))
  }
})

test('feeds name their type, and who has them is told that nothing is new', async ({ request }) => {
  for (const [address, type] of [
    ['/en/feed.xml', 'application/rss+xml'],
    ['/en/atom.xml', 'application/atom+xml'],
    ['/en/feed.json', 'application/feed+json'],
    ['/feed/', 'application/rss+xml'],
  ] as const) {
    const { etag, ...headers } = (await request.get(address)).headers()
    expect(headers['content-type']).toBe(`${type}; charset=utf-8`)
    expect((await request.get(address, { headers: { 'if-none-match': String(etag) } })).status()).toBe(304)
    expect((await request.get(address, { headers: { 'if-none-match': '"other"' } })).status()).toBe(200)
  }
})

test('no feed has the invisible spaces that lines are broken at', () => {
  for (const [address, text] of feeds) expect(text.includes('\u200B'), address).toBe(false)
})

test('the feeds of corrections hold every change, each once, with what was changed', async () => {
  const catalog = await getCatalog()
  for (const locale of LOCALES) {
    const { changes } = await listChanges(catalog, locale, { limit: 100, offset: 0 }, catalog.now)
    expect(changes.length).toBeGreaterThan(1)
    for (const file of ['feed.xml', 'atom.xml', 'feed.json']) {
      const address = `/${locale}/corrections/${file}`
      const { items } = readFeed(address, feeds.get(address) as string)
      expect(new Set(items.map(({ id }) => id)).size, address).toBe(items.length)
      expect(items.map(({ url, published }) => [url, Date.parse(published ?? '')])).toEqual(
        changes.map(({ article, date }) => [`${baseUrl}/${locale}/news/${article.slug}`, toInstant(date)]),
      )
      for (const [index, { html }] of items.entries()) expect(html).toContain(changes[index]?.note.slice(0, 20))
    }
  }
})
