import { expect, test } from '@playwright/test'
import { getCatalog } from '@/lib/catalog/open'
import { listReleases } from '@/lib/catalog/query'
import { checkXml } from '../fixtures/check-xml'
import { type ReadPage, readPage, type Thing } from './read-head'
import { getLocale, getOther, LOCALES, MESSAGES, ROUTES, SOURCE_RELEASE } from './routes'

const pages = new Map<string, ReadPage>()
let baseUrl = ''
test.beforeAll(async ({ request }) => {
  for (const route of ROUTES) pages.set(route, readPage(await (await request.get(route)).text()))
  baseUrl = new URL(pages.get('/km')?.canonical ?? '').origin
})

const toUrl = (route: string): string => baseUrl + route
const find = (page: ReadPage, type: string): Thing | undefined => page.data.find((thing) => thing['@type'] === type)
const isRelease = (route: string): boolean => /^\/\w\w\/news\/[^?/]+$/.test(route)
const isPublic = process.env.SITE_PUBLIC === '1'

/** What the province has on record of a release: these pages only lead to the release itself. */
const LEADING = /\/verify\/./
const isIndexed = (route: string, { canonical }: ReadPage): boolean => canonical === toUrl(route) && !LEADING.test(route)
/** Routes that search engines may list: pages of their own, without a question. */
const listIndexed = () => [...pages].filter(([route, page]) => isIndexed(route, page))

test('every page has a canonical address, which is its own where it says something of its own', () => {
  for (const [route, { canonical }] of pages) {
    if (!isRelease(route)) expect(canonical, route).toBe(toUrl(route.split('?', 1)[0] as string))
    else expect([toUrl(route), toUrl(route.replace(/^\/\w\w/, `/${getOther(getLocale(route))}`))], route).toContain(canonical)
  }
  expect(listIndexed().length).toBeGreaterThan(100)
})

test('languages are announced where a page exists in them, and each page answers the other', () => {
  const announced = new Set<string>()
  for (const [route, page] of pages) {
    const { languages, canonical, meta } = page
    if (!isIndexed(route, page)) {
      expect(languages, route).toEqual({})
      expect(meta.robots, route).toEqual(['noindex'])
      continue
    }
    const locale = getLocale(route)
    expect(languages[locale], route).toBe(canonical)
    expect(languages['x-default'], route).toBe(languages.km ?? canonical)
    const other = languages[getOther(locale)]
    if (!other) continue
    announced.add(route)
    expect(pages.get(other.slice(baseUrl.length))?.languages[locale], `${other} answers ${route}`).toBe(canonical)
  }
  expect(announced.size).toBeGreaterThan(50)
})

test('no page is offered to search engines unless the site is public', () => {
  for (const [route, { meta }] of listIndexed()) expect(meta.robots, route).toEqual([isPublic ? 'max-image-preview:large' : 'noindex'])
})

test('social networks are told title, text, language, address and picture of every page', () => {
  for (const [route, { meta, canonical, title, languages }] of pages) {
    const locale = getLocale(route)
    for (const name of [
      'og:title',
      'og:description',
      'og:site_name',
      'og:image:alt',
      'twitter:title',
      'twitter:image:alt',
      'description',
    ]) {
      expect(meta[name]?.[0], `${name} of ${route}`).toBeTruthy()
    }
    expect(title.startsWith(meta['og:title']?.[0] ?? '–'), route).toBe(true)
    expect(meta['og:url'], route).toEqual([canonical])
    expect(meta['og:locale'], route).toEqual([locale === 'km' ? 'km_KH' : 'en_GB'])
    expect(meta['og:locale:alternate'] ?? [], route).toEqual(languages[getOther(locale)] ? [locale === 'km' ? 'en_GB' : 'km_KH'] : [])
    expect([meta['og:image:width'], meta['og:image:height'], meta['og:image:type']], route).toEqual([['1200'], ['630'], ['image/png']])
    expect(meta['og:image']?.[0], route).toMatch(/^https?:/)
    expect(meta['twitter:card'], route).toEqual(['summary_large_image'])
    expect(meta['og:type'], route).toEqual([isRelease(route) ? 'article' : 'website'])
  }
})

test('data of every page parses and agrees with what the page says', () => {
  for (const [route, { data, canonical, h1, times, meta, languages, crumbs }] of pages) {
    const locale = getLocale(route)
    const ids = data.flatMap((thing) => (thing['@id'] ? [thing['@id']] : []))
    expect(new Set(ids).size, route).toBe(ids.length)
    const list = find({ data } as ReadPage, 'BreadcrumbList')
    if (/\/(?:category|district|news)\/./.test(route)) expect(crumbs.length, route).toBeGreaterThan(1)
    const items = (list?.itemListElement ?? []) as { position: number; name: string; item: string }[]
    expect(items, route).toMatchObject(
      crumbs.map(({ href, name }, index) => ({ '@type': 'ListItem', position: index + 1, name, item: toUrl(href) })),
    )
    if (!isRelease(route)) {
      for (const thing of data.filter((each) => each['@type'].endsWith('Page'))) {
        expect(thing, route).toMatchObject({ url: canonical, name: h1, inLanguage: locale })
      }
      if (!route.includes('/search')) expect(data.length, route).toBeGreaterThan(0)
      continue
    }
    const article = find({ data } as ReadPage, 'NewsArticle') as Thing
    const written = canonical?.slice(baseUrl.length, baseUrl.length + 3) === '/km' ? 'km' : 'en'
    expect(article, route).toMatchObject({ url: canonical, mainEntityOfPage: canonical, headline: h1, inLanguage: written })
    expect(times, route).toContain(article.datePublished)
    expect(times, route).toContain(article.dateModified)
    expect(meta['article:published_time']?.[0]?.startsWith(String(article.datePublished).slice(0, 16)), route).toBe(true)
    expect(meta['article:section'], route).toEqual([article.articleSection])
    for (const image of article.image as string[]) expect(image).toMatch(new RegExp(`^${baseUrl}/`))
    const twin = (article.workTranslation ?? article.translationOfWork) as Thing | undefined
    expect(twin?.url, route).toBe(canonical === toUrl(route) ? languages[getOther(locale)] : undefined)
    if (twin) {
      const answer = find(pages.get(String(twin.url).slice(baseUrl.length)) as ReadPage, 'NewsArticle')
      const back = article.workTranslation ? answer?.translationOfWork : answer?.workTranslation
      expect((back as Thing)?.url, `${twin.url} answers ${route}`).toBe(canonical)
    }
  }
})

test('the home page says who publishes the site and how it is searched', () => {
  for (const locale of LOCALES) {
    const page = pages.get(`/${locale}`) as ReadPage
    expect(find(page, 'GovernmentOrganization')).toMatchObject({ name: expect.any(String), telephone: expect.any(String) })
    const action = find(page, 'WebSite')?.potentialAction as { target: { urlTemplate: string } }
    expect(action.target.urlTemplate).toBe(`${baseUrl}/${locale}/search?q={search_term_string}`)
  }
})

test('a withdrawn release says so in its title, a corrected one when and what, a numbered one its number', async () => {
  const catalog = await getCatalog()
  for (const locale of LOCALES) {
    for (const { article } of await listReleases(catalog, { locale }, null, catalog.now)) {
      const page = pages.get(`/${locale}/news/${article.slug}`) as ReadPage
      const data = find(page, 'NewsArticle') as Thing
      const mark = MESSAGES[locale].MarkedTitle.withdrawn.replace('{title}', article.title)
      expect(page.title.startsWith(article.withdrawn ? mark : article.title)).toBe(true)
      expect(page.meta['og:title']?.[0]).toBe(article.withdrawn ? mark : article.title)
      expect(data.creativeWorkStatus).toBe(article.withdrawn ? 'Withdrawn' : undefined)
      expect(((data.correction ?? []) as Thing[]).map(({ text }) => text)).toEqual(article.updates.map(({ note }) => note))
      expect((data.identifier as Thing | undefined)?.value).toBe(article.documentNumber ?? undefined)
      expect(page.meta['article:tag'] ?? []).toEqual(article.tags)
    }
  }
})

test('the sitemaps are valid and name the address of every page that has one, and nothing else', async ({ request }) => {
  const get = async (address: string) => (await request.get(address)).text()
  const index = await get('/sitemap.xml')
  const list = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc]) => loc as string)
  const sitemaps: Record<string, string> = {}
  for (const loc of list(index)) sitemaps[loc.slice(baseUrl.length)] = await get(loc.slice(baseUrl.length))
  expect(await checkXml({ ...sitemaps, index, news: await get('/news-sitemap.xml') }, 'sitemap')).toEqual([])

  const named = Object.values(sitemaps).flatMap(list)
  expect(new Set(named).size).toBe(named.length)
  expect(named.sort()).toEqual(
    listIndexed()
      .map(([route]) => toUrl(route))
      .sort(),
  )

  const all = Object.values(sitemaps).join('')
  for (const [, entry] of all.matchAll(/<url>(.*?)<\/url>/g)) {
    const route = (/<loc>(.*?)<\/loc>/.exec(entry as string)?.[1] ?? '').slice(baseUrl.length)
    const languages = Object.fromEntries(
      [...(entry as string).matchAll(/hreflang="(.*?)" href="(.*?)"/g)].map(([, name, href]) => [name, href]),
    )
    expect(languages, route).toEqual(pages.get(route)?.languages)
    const modified = pages.get(route)?.meta['article:modified_time']?.[0]
    if (modified) expect(/<lastmod>(.*?)<\/lastmod>/.exec(entry as string)?.[1], route).toBe(modified)
  }
  for (const [, image] of all.matchAll(/<image:loc>(.*?)</g)) {
    expect((await request.get((image as string).slice(baseUrl.length))).status(), image).toBe(200)
  }
  const source = sitemaps['/sitemaps/2023.xml'] ?? ''
  expect(source).toContain(`<loc>${toUrl(`/km/news/${SOURCE_RELEASE}`)}</loc><lastmod>2023-01-30T00:00:00+07:00</lastmod>`)
})

test('robots are let in where the site is public, and nowhere else', async ({ request }) => {
  const answer = await request.get('/robots.txt')
  expect(answer.headers()['content-type']).toMatch(/^text\/plain/)
  const text = await answer.text()
  if (!isPublic) return expect(text.trim()).toBe('User-Agent: *\nDisallow: /')
  for (const path of ['/admin', '/api/search', '/km/search?', '/en/search?']) expect(text).toContain(`Disallow: ${path}\n`)
  expect(text).not.toMatch(/Disallow: \/\n/)
  for (const name of ['sitemap.xml', 'news-sitemap.xml']) expect(text).toContain(`Sitemap: ${baseUrl}/${name}`)
})

test('security.txt is where RFC 9116 has it, as text', async ({ request }) => {
  const response = await request.get('/.well-known/security.txt')
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8')
  expect(await response.text()).toMatch(/^Expires: \d{4}-/m)
})
