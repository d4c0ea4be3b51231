import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import type { Alert, Severity } from '../../lib/catalog/alerts/alert'
import { type AlertSite, startAlertSite } from '../fixtures/alert-site'
import { getLocale, LOCALES, MESSAGES, PRERENDERED_ROUTES, ROUTES, SOURCE_RELEASE } from './routes'

// One site, whose alerts change from test to test.
test.describe.configure({ mode: 'default' })

let site: AlertSite
test.beforeAll(async () => {
  site = await startAlertSite()
})
test.afterAll(() => site.stop())

const HOUR_MS = 3_600_000

/** An alert that ran an hour ago and will run for another, unless a test says otherwise. */
function createAlert(severity: Severity, facts: Partial<Alert> = {}): Alert {
  return {
    name: severity,
    severity,
    start: '2026-02-03T06:00',
    startsAt: Date.now() - HOUR_MS,
    endsAt: Date.now() + HOUR_MS,
    title: { km: 'ទឹកទន្លេឡើងខ្ពស់', en: `River high: ${severity}` },
    text: { km: 'សូមផ្លាស់ទៅទីទួលសុវត្ថិភាព។', en: 'Move to a safe place.' },
    link: { href: `/news/${SOURCE_RELEASE}`, text: { km: 'បញ្ជីទីទួល', en: 'List of safe places' } },
    ...facts,
  }
}

const count = (html: string, words: string): number => html.split(words).length - 1
const getRegion = (page: Page, locale: 'km' | 'en') => page.getByRole('region', { name: MESSAGES[locale].AlertBanners.label })

/** What the site sends to a reader without scripts. */
async function read(route: string, headers: Record<string, string> = {}) {
  // Without this, fetch adds `no-cache` to a question with an ETag, and no server answers that with 304.
  const response = await fetch(site.url + route, { headers: { 'cache-control': 'max-age=0', ...headers }, redirect: 'manual' })
  return { status: response.status, headers: response.headers, html: await response.text() }
}

test('an alert stands once in the HTML of every page, error pages too, above the header', async () => {
  const alert = createAlert('warning')
  await site.publish([alert])
  const broken = [`/en/${'a'.repeat(9000)}`, '/nothing', '/en/nothing', '/km/news/nothing', '/km/%E1%9E', '/en/errors/500']
  for (const route of [...ROUTES, ...broken]) {
    const { html } = await read(route)
    const title = alert.title[getLocale(route)]
    expect(count(html, title), route).toBe(1)
    expect(html.indexOf(title), route).toBeLessThan(html.indexOf('<header'))
  }
})

test('a page that was built before the start shows the alert from the start, and no longer than to the end', async () => {
  expect(PRERENDERED_ROUTES).toContain('/en/about')
  const startsAt = Date.now() + 4000
  const alert = createAlert('emergency', { startsAt, endsAt: startsAt + 4000 })
  await site.publish([alert])
  const isShown = async (route: string) => (await read(route)).html.includes(alert.title.en)
  const routes = ['/en/about', '/en/news', '/en/nothing']

  for (const route of routes) expect(await isShown(route), `${route} before`).toBe(false)
  await expect.poll(() => isShown('/en/about'), { intervals: [100] }).toBe(true)
  expect(Date.now()).toBeGreaterThanOrEqual(startsAt)
  for (const route of routes) expect(await isShown(route), `${route} while it runs`).toBe(true)
  await expect.poll(() => isShown('/en/about'), { intervals: [100] }).toBe(false)
  expect(Date.now()).toBeGreaterThanOrEqual(alert.endsAt)
  for (const route of routes) expect(await isShown(route), `${route} after`).toBe(false)
})

test('no cache holds a page longer than its alerts', async () => {
  await site.publish([])
  const before = await read('/en/about')
  await site.publish([createAlert('info', { startsAt: Date.now() + HOUR_MS, endsAt: Date.now() + 2 * HOUR_MS })])
  const waiting = await read('/en/about')
  expect(Number(/s-maxage=(\d+)/.exec(waiting.headers.get('cache-control') ?? '')?.[1])).toBeLessThanOrEqual(3600)

  await site.publish([createAlert('info')])
  const during = await read('/en/about')
  expect(Number(/s-maxage=(\d+)/.exec(during.headers.get('cache-control') ?? '')?.[1])).toBeLessThanOrEqual(3600)
  const [calm, alerted] = [before, during].map(({ headers }) => headers.get('etag') ?? '') as [string, string]
  expect(calm).not.toBe('')
  expect(alerted).not.toBe(calm)
  expect((await read('/en/about', { 'if-none-match': calm })).status).toBe(200)
  expect((await read('/en/about', { 'if-none-match': alerted })).status).toBe(304)

  await site.publish([])
  expect((await read('/en/about', { 'if-none-match': alerted })).status).toBe(200)
  expect((await read('/en/about', { 'if-none-match': calm })).status).toBe(304)
})

test('a page without alerts leaves no landmark and no heading behind', async ({ page }) => {
  await site.publish([createAlert('warning', { endsAt: Date.now() - 1000 })])
  await page.goto(`${site.url}/en/about`)
  await expect(page.locator('#alerts')).toBeEmpty()
  await expect(getRegion(page, 'en')).toHaveCount(0)
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('the alert stays on the first page, on the next one, and is gone with its end', async ({ page }) => {
      const errors: string[] = []
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      page.on('pageerror', (error) => errors.push(error.message))
      const alert = createAlert('emergency')
      await site.publish([alert])

      await page.goto(`${site.url}/en`, { waitUntil: 'networkidle' })
      await expect(getRegion(page, 'en').getByRole('heading', { level: 2, name: alert.title.en })).toBeVisible()
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
      await getRegion(page, 'en').getByRole('link').click()
      await expect(page).toHaveURL(`${site.url}/en/news/${SOURCE_RELEASE}`)
      await page.waitForLoadState('networkidle')
      await expect(getRegion(page, 'en')).toContainText(alert.text.en)

      await site.publish([{ ...alert, endsAt: Date.now() }])
      await page.goBack({ waitUntil: 'networkidle' })
      await page.reload({ waitUntil: 'networkidle' })
      await expect(page.locator('h1')).toHaveCount(1)
      await expect(page.locator('body')).not.toContainText(alert.title.en)
      expect(errors).toEqual([])
    })
  })
}

for (const locale of LOCALES) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`three alerts in ${locale} are told apart in ${colorScheme} colours, in words, and without any colour`, async ({ page }) => {
      await site.publish([createAlert('info'), createAlert('warning'), createAlert('emergency')])
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width: 320, height: 640 })
      await page.route('**/*.js', (script) => script.abort())
      await page.goto(`${site.url}/${locale}/about`)
      const words = MESSAGES[locale].AlertBanners
      const headings = getRegion(page, locale).getByRole('heading')
      await expect(headings).toContainText([words.emergency, words.warning, words.info])
      const shapes = await getRegion(page, locale)
        .locator('svg path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
      expect(new Set(shapes).size).toBe(3)

      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze()
      expect(violations.map(({ id }) => id)).toEqual([])
      const contrast = await new AxeBuilder({ page }).include('#alerts').withRules(['color-contrast-enhanced']).analyze()
      expect(contrast.violations.map(({ nodes }) => nodes.map(({ html }) => html))).toEqual([])
      expect(contrast.passes.length).toBe(1)

      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
      expect(overflow).toBeLessThanOrEqual(0)
      for (const link of await getRegion(page, locale).getByRole('link').all())
        expect((await link.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    })
  }
}

test('the first stop of the keyboard skips past the alerts', async ({ page }) => {
  await site.publish([createAlert('emergency')])
  await page.goto(`${site.url}/en/about`)
  await page.keyboard.press('Tab')
  await expect(page.locator(':focus')).toHaveText(MESSAGES.en.SkipLink.skipToMain)
  await page.keyboard.press('Tab')
  await expect(getRegion(page, 'en').getByRole('link')).toBeFocused()
})

test('an alert is not printed: it will have ended before the paper is thrown away', async ({ page }) => {
  await site.publish([createAlert('emergency')])
  await page.goto(`${site.url}/en/about`)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#alerts section')).toBeHidden()
})
