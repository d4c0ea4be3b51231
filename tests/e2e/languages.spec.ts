import { expect, test } from '@playwright/test'
import { getOther, LOCALES, MESSAGES, PRERENDERED_ROUTES, SOURCE_RELEASE } from './routes'

test.use({ javaScriptEnabled: false })

const CASES = [
  [undefined, '/km'],
  ['*', '/km'],
  ['fr-FR,de;q=0.8', '/km'],
  ['km-KH,en;q=0.5', '/km'],
  ['en-US,en;q=0.9', '/en'],
  ['en-GB;q=0.4,km;q=0.9', '/km'],
  ['nonsense;;;q=x', '/km'],
] as const

for (const [accepted, target] of CASES) {
  test(`the bare address leads a reader who accepts ${accepted ?? 'anything'} to ${target}`, async ({ playwright, baseURL }) => {
    const request = await playwright.request.newContext({ baseURL, extraHTTPHeaders: accepted ? { 'accept-language': accepted } : {} })
    const response = await request.get('/', { maxRedirects: 0 })
    expect(response.status()).toBe(307)
    expect(response.headers().location).toBe(target)
    expect(response.headers()['set-cookie']).toBeUndefined()
    await request.dispose()
  })
}

const ONLY = { km: '2026-04-08-khmer-new-year-road-safety', en: '2025-10-14-investor-information-day' } as const

for (const written of LOCALES) {
  const asked = getOther(written)
  const slug = ONLY[written]

  test(`a release written in ${written} only is shown at its ${asked} address with a notice, and kept from search engines`, async ({
    page,
  }) => {
    await page.goto(`/${asked}/news/${slug}`)

    await expect(page.locator('html')).toHaveAttribute('lang', asked)
    await expect(page.getByRole('heading', { name: MESSAGES[asked].MissingTranslation.title })).toBeVisible()
    await expect(page.locator('main .prose').first()).toHaveAttribute('lang', written)
    await expect(page.locator('h1')).toHaveAttribute('lang', written)
    await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
    await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', new RegExp(`/${written}/news/${slug}$`))
    await expect(page.locator('link[hreflang]')).toHaveCount(0)
  })

  test(`a release written in ${written} only announces no ${asked} version of itself`, async ({ page }) => {
    await page.goto(`/${written}/news/${slug}`)

    await expect(page.locator(`link[rel=alternate][hreflang=${asked}]`)).toHaveCount(0)
    await expect(page.locator(`link[rel=alternate][hreflang=${written}]`)).toHaveCount(1)
    await expect(page.getByRole('heading', { name: MESSAGES[written].MissingTranslation.title })).toHaveCount(0)
  })

  test(`no ${asked} list shows a release written in ${written} only; the list tells how many more there are`, async ({ page, request }) => {
    const isList = (route: string): boolean => route.startsWith(`/${asked}`) && !/\/(?:news|verify)\//.test(route)
    const lists = [...PRERENDERED_ROUTES.filter(isList), `/${asked}/news`, `/${asked}/corrections`]
    for (const list of lists) {
      expect(await (await request.get(list)).text(), list).not.toContain(slug)
    }
    await page.goto(`/${asked}/news`)
    await page.getByRole('link', { name: MESSAGES[asked].OnlyInOther.link }).click()
    await expect(page).toHaveURL(new RegExp(`/${written}/news$`))
  })
}

test('alternates are reciprocal: each language of a release names both, and Khmer for everybody else', async ({ page }) => {
  const seen: Record<string, (string | null)[]> = {}
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/news/${SOURCE_RELEASE}`)
    const links = page.locator('link[rel=alternate][hreflang]')
    seen[locale] = await links.evaluateAll((elements) =>
      elements.map((element) => `${element.getAttribute('hreflang')} ${element.getAttribute('href')}`).sort(),
    )
  }
  expect(seen.km).toHaveLength(3)
  expect(seen.km).toEqual(seen.en)
  expect(seen.km?.join('\n')).toMatch(/x-default \S+\/km\/news\//)
})
