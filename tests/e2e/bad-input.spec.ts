import { request as rawRequest } from 'node:http'
import { expect, test } from '@playwright/test'
import { LOCALES, MESSAGES } from './routes'

test.use({ javaScriptEnabled: false })

const NOT_FOUND = [
  '/km/news/no-such-release',
  '/en/news/no-such-release',
  '/km/news/%E1%9E',
  '/en/news/%E1%9E',
  '/en/%',
  '/fr',
  '/fr/news',
  '/KM/news',
  '/km/no-such-page',
  '/en/category/sports',
  '/en/district/nowhere',
  '/en/archive/1999',
  '/en/archive/2026/13',
  '/km/news?page=0',
  '/km/news?page=-1',
  '/en/news?page=999999',
  '/en/news?page=two',
  '/en/news?page=1&page=2',
  '/en/news?category=sports',
  '/en/news?district=nowhere',
  '/en/search?q=flood&page=500',
  '/km/a/b/c/d/e',
  '/favicon.ico.php',
  '/wp-login.php',
  '/km/errors/404',
]

test('every address without a page answers with a localized 404 page', async ({ page }) => {
  for (const url of NOT_FOUND) {
    const locale = url.startsWith('/en') ? 'en' : 'km'
    const response = await page.goto(url)
    expect.soft(response?.status(), url).toBe(404)
    await expect.soft(page.locator('html'), url).toHaveAttribute('lang', locale)
    await expect.soft(page.locator('h1'), url).toHaveText(MESSAGES[locale].ErrorPage[404].title)
    await expect.soft(page.getByRole('link', { name: MESSAGES[locale].WaysOn.home }), url).toBeVisible()
    await expect.soft(page.locator('meta[name=robots]').first(), url).toHaveAttribute('content', /noindex/)
  }
})

const WRONG_DAYS = [
  { days: 'from=2026-02-30', field: 'from', error: 'notADay' },
  { days: 'to=yesterday', field: 'to', error: 'notADay' },
  { days: 'from=2026-03-01&to=2026-02-01', field: 'to', error: 'beforeFrom' },
] as const
for (const locale of LOCALES) {
  for (const path of ['news', 'search']) {
    test(`/${locale}/${path} says of wrong days, above and in the form, what to mend`, async ({ page }) => {
      for (const { days, field, error } of WRONG_DAYS) {
        const response = await page.goto(`/${locale}/${path}?category=health&${days}`)
        expect(response?.status(), days).toBe(200)
        const texts: Record<string, string> = MESSAGES[locale].DateErrors[field]
        const input = page.locator(`input[name=${field}]`)
        await expect(input, days).toBeVisible()
        await expect(input, days).toHaveAttribute('aria-invalid', 'true')
        await expect(input, days).toHaveAccessibleDescription(texts[error] as string)
        await expect(page.locator('select[name=category]'), 'what was chosen stays').toHaveValue('health')
        for (const [name, typed] of new URLSearchParams(days)) await expect(page.locator(`input[name=${name}]`)).toHaveValue(typed)
        await page.getByRole('alert').getByRole('link', { name: texts[error] }).click()
        await expect(input, days).toBeFocused()
      }
    })
  }
}

for (const length of [10_000, 90_000]) {
  test(`a query of ${length} characters answers with a localized 400 page`, async ({ baseURL }) => {
    // Browsers and their request tools refuse such an address; a program does not.
    const { status, body } = await new Promise<{ status: number; body: string }>((resolve, reject) => {
      const request = rawRequest(`${baseURL}/en/search?q=${'a'.repeat(length)}`, (response) => {
        let text = ''
        response
          .setEncoding('utf8')
          .on('data', (chunk) => (text += chunk))
          .on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
      })
      request.on('error', reject).end()
    })
    expect(status).toBe(400)
    expect(body).toContain('lang="en"')
    expect(body).toContain(MESSAGES.en.ErrorPage[400].title)
  })
}

test('a query longer than any title is kept in the box, with a message that says the limit', async ({ page }) => {
  const response = await page.goto(`/en/search?q=${'flood+'.repeat(60)}`)
  expect(response?.status()).toBe(200)
  await page.getByRole('alert').getByRole('link').click()
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(page.getByRole('searchbox')).toHaveValue(/flood flood/)
})

test('signs of a query language are an ordinary search', async ({ page }) => {
  for (const query of ['"', '* OR NEAR(a b)', "'; DROP TABLE article; --", '{', '(((', 'AND', '\u200B', 'ក្', '%00']) {
    const response = await page.goto(`/km/search?q=${query === '%00' ? query : encodeURIComponent(query)}`)
    expect.soft(response?.status(), query).toBe(200)
    await expect.soft(page.locator('h1'), query).toHaveCount(1)
  }
})

test('parameters of other sites, such as fbclid, are passed over', async ({ page }) => {
  const response = await page.goto('/km/news?fbclid=IwAR0abc&utm_source=telegram')
  expect(response?.status()).toBe(200)
})
