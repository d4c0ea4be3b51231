import path from 'node:path'
import { type Browser, expect, type Page, type Request, test } from '@playwright/test'
import { LOCALES, type Locale, SOURCE_RELEASE } from './routes'

/** Bodies as they cross the network, compressed, in thousands of bytes. */
const LIMITS = { framework: 0, script: 3, css: 9, font: 44, other: 1 }
const LIMIT_WITHOUT_PICTURES = { km: 66, en: 42 }
const LIMIT_OF_SECOND_PAGE = 12
/**
 * A new connection is sent ten segments before the first answer of the reader (RFC 6928): 14.6, of which headers take 1.1. Pages that
 * stay below this together with their styles are painted a round trip sooner.
 */
const LIMIT_OF_FIRST_PAINTING = 13.5

const GALLERY_RELEASE = '2026-05-20-silk-weaving-village-market'

/** A page of every kind, with what its HTML may weigh; a long one does not come with the first segments. Their English ones hold no text in Khmer. */
const KINDS: { name: string; route: string; html: number; isLong?: true }[] = [
  { name: 'release', route: `/news/${SOURCE_RELEASE}`, html: 10 },
  { name: 'gallery', route: `/news/${GALLERY_RELEASE}`, html: 14, isLong: true },
  { name: 'home', route: '', html: 14 },
  { name: 'all news', route: '/news', html: 14 },
  { name: 'filtered', route: '/news?category=health', html: 14 },
  { name: 'category', route: '/category/health', html: 14 },
  { name: 'archive', route: '/archive', html: 14 },
  { name: 'finder', route: '/search?q=flood', html: 14 },
  { name: 'finder, empty', route: '/search', html: 14 },
  { name: 'plain page', route: '/about', html: 14 },
  { name: '404', route: '/news/no-such-release', html: 14 },
]

const PARTS = ['html', 'css', 'font', 'script', 'framework', 'other', 'picture'] as const
type Part = (typeof PARTS)[number]
type Weight = Record<Part, number>

function getPart(request: Request): Part {
  const { pathname } = new URL(request.url())
  const type = request.resourceType()
  if (type === 'document') return 'html'
  if (type === 'stylesheet') return 'css'
  if (type === 'script') return pathname.startsWith('/scripts/') ? 'script' : 'framework'
  // The words of the masthead are sent as paths in place of a font.
  if (type === 'font' || path.basename(pathname).startsWith('wordmarks')) return 'font'
  return type === 'image' || /\.(?:svg|png|ico)$/.test(pathname) ? 'picture' : 'other'
}

/** Opens a page and weighs what came over the network for it; what the browser had already weighs nothing. */
async function weigh(page: Page, url: string): Promise<{ weight: Weight; requests: Request[] }> {
  const requests: Request[] = []
  const collect = (request: Request): number => requests.push(request)
  page.on('requestfinished', collect)
  await page.goto(url, { waitUntil: 'networkidle' })
  page.off('requestfinished', collect)
  const weight = Object.fromEntries(PARTS.map((part) => [part, 0])) as Weight
  for (const request of requests) {
    const { responseBodySize } = await request.sizes()
    // Out of a cache the size is negative: nothing came, and the headers are taken off.
    weight[getPart(request)] += Math.max(0, responseBodySize) / 1000
  }
  return { weight, requests }
}

const sumWithoutPictures = (weight: Weight): number => PARTS.reduce((sum, part) => sum + (part === 'picture' ? 0 : weight[part]), 0)

/** A visit of somebody who has not been here before. */
async function visit<Result>(browser: Browser, look: (page: Page) => Promise<Result>): Promise<Result> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  try {
    return await look(await context.newPage())
  } finally {
    await context.close()
  }
}

// In one worker, so that all rows come into one table.
test.describe.configure({ mode: 'default' })

const rows: string[] = []

function addRow(locale: Locale, name: string, visitName: string, weight: Weight): void {
  const figures = PARTS.map((part) => weight[part].toFixed(1))
  rows.push(`| ${locale} | ${name} | ${visitName} | ${figures.join(' | ')} | ${sumWithoutPictures(weight).toFixed(1)} |`)
}

test.afterAll(() => {
  const heads = ['', 'page', 'visit', ...PARTS, 'without pictures']
  console.log([heads, heads.map(() => '---')].map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
  console.log(rows.join('\n'))
})

for (const { name, route, html, isLong } of KINDS) {
  test(`${name} is as light as promised, for the first reader, the next, and one who has been here; it asks nobody else`, async ({
    browser,
    baseURL,
  }) => {
    const weighAll = async (locale: Locale) => {
      const url = `${baseURL}/${locale}${route}`
      // The server makes some of these pages when somebody first asks for them.
      const first = await visit(browser, (page) => weigh(page, url))
      const [second, later] = await Promise.all([
        visit(browser, (page) => weigh(page, url)),
        visit(browser, async (page) => {
          await page.goto(`${baseURL}/${locale}/contact`, { waitUntil: 'networkidle' })
          return weigh(page, url)
        }),
      ])
      return { locale, first, second, later }
    }
    // Side by side: each visit ends with half a second in which nothing comes.
    for (const { locale, first, second, later } of await Promise.all(LOCALES.map(weighAll))) {
      for (const [hit, { weight, requests }] of Object.entries({ first, second })) {
        addRow(locale, name, hit, weight)

        expect(requests.filter((request) => new URL(request.url()).origin !== baseURL)).toEqual([])
        expect(weight.html, `HTML in ${locale}`).toBeGreaterThan(0)
        expect.soft(weight.html, `HTML in ${locale}`).toBeLessThanOrEqual(html)
        if (!isLong) expect.soft(weight.html + weight.css, `HTML and styles in ${locale}`).toBeLessThanOrEqual(LIMIT_OF_FIRST_PAINTING)
        for (const [part, limit] of Object.entries(LIMITS))
          expect.soft(weight[part as Part], `${part} in ${locale}`).toBeLessThanOrEqual(limit)
        expect
          .soft(sumWithoutPictures(weight), `everything without pictures in ${locale}`)
          .toBeLessThanOrEqual(LIMIT_WITHOUT_PICTURES[locale])
        const khmerFaces = requests.filter((request) => /khmer.*\.woff2$/.test(request.url()))
        expect.soft(khmerFaces, `Khmer faces in ${locale}`).toHaveLength(locale === 'km' ? 1 : 0)
      }
      addRow(locale, name, 'later', later.weight)
      expect(sumWithoutPictures(later.weight), `as the second page of a visit in ${locale}`).toBeLessThanOrEqual(LIMIT_OF_SECOND_PAGE)
    }
  })
}
