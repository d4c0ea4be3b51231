import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { LOCALES, MESSAGES } from './routes'

/** What content/redirects.yaml and the sample releases say. */
const MOVED = [
  ['/detail/900001', '/km/news/2025-03-04-bridge-load-limit'],
  ['/detail/900002/?fbclid=1', '/en/news/2025-10-14-investor-information-day?fbclid=1'],
  ['/contact', '/km/contact'],
] as const
const GONE = '/detail/900000'

for (const [from, to] of MOVED) {
  test(`${from} leads at once to a page that is there`, async ({ request }) => {
    for (const method of ['get', 'head'] as const) {
      const response = await request[method](from, { maxRedirects: 0 })
      expect([response.status(), response.headers().location]).toEqual([301, to])
    }
    expect((await request.get(to, { maxRedirects: 0 })).status()).toBe(200)
  })
}

test('an address that is gone says why in both languages, and where to go on', async ({ page }) => {
  const response = await page.goto(GONE)
  expect(response?.status()).toBe(410)
  for (const locale of LOCALES) {
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.locator('h1')).toHaveText(MESSAGES[locale].GonePage.title)
    await expect(page.locator('h1 + p')).toContainText(locale === 'km' ? 'អត្ថបទគំរូ' : 'Sample')
    await expect(page.locator('meta[name=robots]').first()).toHaveAttribute('content', /noindex/)
    await expect(page.locator('#site-search')).toBeVisible()
    await expect(page.getByRole('link', { name: MESSAGES[locale].WaysOn.news })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
    await page.locator('header a[hreflang]').click()
  }
})

test('the page of what is gone stands nowhere as a page that is there', async ({ request, page }) => {
  await page.goto(GONE)
  const href = (await page.locator('header a[hreflang]').getAttribute('href')) as string
  expect((await request.get(href)).status()).toBe(410)
})
