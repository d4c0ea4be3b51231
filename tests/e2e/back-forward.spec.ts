import { chromium, expect, test } from '@playwright/test'
import { LOCALES, SOURCE_RELEASE } from './routes'

const PAGES = ['', '/news', `/news/${SOURCE_RELEASE}`, '/search?q=2026']

/** Playwright starts browsers without their back/forward cache; readers have it. */
test.describe('back and forward', () => {
  for (const locale of LOCALES) {
    for (const route of PAGES) {
      test(`/${locale}${route} comes back from memory as it was left`, async ({ launchOptions, baseURL }) => {
        const browser = await chromium.launch({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
        try {
          const page = await browser.newPage({ baseURL })
          await page.goto(`/${locale}${route}`, { waitUntil: 'networkidle' })
          await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { isPersisted: persisted })))
          await page.goto(`/${locale}/contact`, { waitUntil: 'networkidle' })
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
          expect(isPersisted, `not restored because of ${reasons}`).toBe(true)
        } finally {
          await browser.close()
        }
      })
    }
  }
})
