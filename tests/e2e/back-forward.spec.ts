import { type Browser, chromium, expect, test } from '@playwright/test'
import { LOCALES, SOURCE_RELEASE } from './routes'

const PAGES = ['', '/news', `/news/${SOURCE_RELEASE}`, '/search?q=2026']

/** Playwright starts browsers without their back/forward cache; readers have it. */
let browser: Browser
test.beforeAll(async ({ launchOptions }) => {
  browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
})
test.afterAll(() => browser.close())

for (const locale of LOCALES) {
  test(`${locale} pages come back from memory as they were left`, async ({ baseURL }) => {
    const page = await browser.newPage({ baseURL })
    for (const route of PAGES) {
      await page.goto(`/${locale}${route}`)
      await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isPersisted: persisted })))
      await page.goto(`/${locale}/contact`)
      // A page from memory is not loaded again: there is no `load` to wait for.
      await page.goBack({ waitUntil: 'commit' })
      await expect(page).toHaveURL(`/${locale}${route}`)
      const { isPersisted, reasons } = await page.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation')
        return {
          isPersisted: Reflect.get(window, 'isPersisted') ?? false,
          reasons: JSON.stringify(Reflect.get(navigation ?? {}, 'notRestoredReasons')),
        }
      })
      expect(isPersisted, `${route} not restored because of ${reasons}`).toBe(true)
    }
  })
}
