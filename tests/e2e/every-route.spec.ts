import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '@playwright/test'
import { listFlaws } from './list-flaws'
import { getLocale, getOther, LOCALES, ROUTES, SOURCE_RELEASE } from './routes'

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>

/** A small telephone held upright. */
test.use({ viewport: { width: 320, height: 640 } })

/** What can differ between the light and the dark form of one page: nothing but its colours does. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

test('there are routes to test in both languages', () => {
  expect(ROUTES.filter((route) => getLocale(route) === 'km').length).toBeGreaterThan(60)
  expect(ROUTES.filter((route) => getLocale(route) === 'en').length).toBeGreaterThan(60)
})

for (const route of ROUTES) {
  test(`${route} is whole, readable and accessible`, async ({ page, baseURL }) => {
    const errors: string[] = []
    page.on('requestfailed', (request) => request.resourceType() !== 'script' && errors.push(`failed: ${request.url()}`))
    page.on('response', (response) => response.status() >= 400 && errors.push(`${response.status()} ${response.url()}`))
    const foreign: string[] = []
    page.on('request', (request) => !request.url().startsWith(baseURL as string) && foreign.push(request.url()))
    const locale = getLocale(route)

    // Scripts stay out: this is the page as plain HTML and CSS. (With JavaScript disabled altogether axe could not run.)
    await page.route('**/*.js', (script) => script.abort())

    const response = await page.goto(route)

    expect(response?.status()).toBe(200)
    await expect(page.locator('html')).toHaveAttribute('lang', locale)
    await expect(page.locator('h1')).toHaveCount(1)
    await expect(page.locator('h1')).not.toBeEmpty()
    await expect(page.locator('main')).toHaveCount(1)
    expect((await page.locator('main').innerText()).length, 'readable without scripts').toBeGreaterThan(40)

    const levels = await page.locator('h1, h2, h3, h4, h5, h6').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])))
    const gaps = levels.slice(1).filter((level, index) => level > (levels[index] as number) + 1)
    expect(gaps, `headings ${levels.join(' ')}`).toEqual([])

    const other = page.locator(`header a[hreflang="${getOther(locale)}"]`)
    const expected = new URL(route.replace(/^\/(km|en)/, `/${getOther(locale)}`), page.url())
    expect(new URL((await other.getAttribute('href')) ?? '', page.url()).href).toBe(expected.href.replace(/%20/g, '+'))

    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    expect(overflow, 'nothing sticks out at 320 px').toBeLessThanOrEqual(0)

    const { violations, passes } = await new AxeBuilder({ page })
      // Our pages have no frames: axe need not open a second page to put the results of frames together.
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
    expect(await page.evaluate(listFlaws)).toEqual([])

    await page.emulateMedia({ colorScheme: 'dark' })
    // Axe is still in the page: to put it there anew takes longer than to look at the colours.
    const dark = await page.evaluate((rules): Promise<AxeResults> => Reflect.get(window, 'axe').run({ runOnly: rules }), COLOUR_RULES)
    expect(dark.violations.map(({ id, nodes }) => `${id} in the dark: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`)).toEqual(
      [],
    )
    expect(dark.passes.length, 'texts have been compared with their grounds').toBeGreaterThan(0)

    expect(errors).toEqual([])
    expect(foreign).toEqual([])
  })
}

for (const locale of LOCALES) {
  for (const route of [
    `/${locale}`,
    `/${locale}/news`,
    `/${locale}/news/${SOURCE_RELEASE}`,
    `/${locale}/search?q=km`,
    `/${locale}/about`,
  ]) {
    test(`${route} writes no error to the console when scripts run`, async ({ page }) => {
      const errors: string[] = []
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
      page.on('pageerror', (error) => errors.push(error.message))
      await page.goto(route, { waitUntil: 'networkidle' })
      expect(errors).toEqual([])
    })
  }
}
