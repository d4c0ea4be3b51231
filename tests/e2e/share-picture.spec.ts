import { type APIRequestContext, expect, test } from '@playwright/test'
import sharp from 'sharp'
import { getLocale, LOCALES, MESSAGES, PRERENDERED_ROUTES, ROUTES, SOURCE_RELEASE } from './routes'

const MAX_BYTES = 100_000

/** The tags that social networks read from a page. */
async function readTags(request: APIRequestContext, route: string): Promise<Record<string, string>> {
  const html = await (await request.get(route)).text()
  const tags = html.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)"/g)
  return Object.fromEntries(Array.from(tags, ([, name, content]) => [name, content]))
}

/** The path of a picture that a page announces with its full address. */
function getPath(address: string | undefined): string {
  const { protocol, pathname, search } = new URL(address ?? '')
  expect(protocol).toMatch(/^https?:$/)
  return pathname + search
}

for (const locale of LOCALES) {
  test(`a release in ${locale} is shared with a picture of its own`, async ({ request }) => {
    const tags = await readTags(request, `/${locale}/news/${SOURCE_RELEASE}`)
    expect(tags).toMatchObject({ 'og:image:width': '1200', 'og:image:height': '630', 'twitter:card': 'summary_large_image' })
    expect(tags['og:image:alt']).toContain(MESSAGES[locale].ReleaseType['press-release'])
    expect(tags['twitter:image']).toBe(tags['og:image'])

    const path = getPath(tags['og:image'])
    expect(path).toMatch(new RegExp(`^/${locale}/news/${SOURCE_RELEASE}/share\\.png\\?v=[0-9a-f]{8}$`))
    const response = await request.get(path)
    expect(response.status()).toBe(200)
    expect(response.headers()['content-type']).toBe('image/png')
    const png = await response.body()
    expect(await sharp(png).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(png.length).toBeLessThan(MAX_BYTES)
  })

  test(`lists and pages in ${locale} are shared with the picture of the site`, async ({ request }) => {
    for (const route of [`/${locale}`, `/${locale}/news`, `/${locale}/about`, `/${locale}/search`]) {
      const tags = await readTags(request, route)
      expect(getPath(tags['og:image'])).toMatch(new RegExp(`^/${locale}/share\\.png\\?`))
    }
  })
}

test('every page announces a picture that is there', async ({ request }) => {
  const paths = new Set<string>()
  for (const route of ROUTES) paths.add(getPath((await readTags(request, route))['og:image']))
  expect(paths.size).toBeGreaterThan(40)
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200)
})

test('a page without a translation is shared with the picture of the language that there is', async ({ request }) => {
  const pictures = await Promise.all(
    PRERENDERED_ROUTES.filter((route) => /\/news\/./.test(route)).map(async (route) => {
      const path = getPath((await readTags(request, route))['og:image'])
      return { route, isForeign: getLocale(path) !== getLocale(route), path }
    }),
  )
  const foreign = pictures.filter(({ isForeign }) => isForeign)
  expect(foreign.length).toBeGreaterThan(5)
  // Its own language has none, so that nobody shares words that are not there.
  for (const { route } of foreign) expect((await request.get(`${route}/share.png`)).status(), route).toBe(404)
})

test('what is not published has no picture', async ({ request }) => {
  for (const slug of ['2026-11-20-investment-plan-draft', '2026-11-15-provincial-honours-list', 'nothing-here']) {
    for (const locale of LOCALES) expect((await request.get(`/${locale}/news/${slug}/share.png`)).status()).toBe(404)
  }
})
