import { AxeBuilder } from '@axe-core/playwright'
import { test as base, type CDPSession, expect, type Page } from '@playwright/test'
import { listFlaws } from './list-flaws'
import { collectComplaints, expectPolicyHeaders, listInline } from './page-policy'
import { readPage } from './read-page'
import { getLocale, getOther, LOCALES, ROUTES, SOURCE_RELEASE } from './routes'

type AxeResults = Awaited<ReturnType<AxeBuilder['analyze']>>

/** What can differ between the light and the dark form of one page: nothing but its colours does. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** One tab for all visits of a worker: to open one takes longer than to open a page in it. Lists are emptied by each visit. */
type Visitor = { page: Page; session: CDPSession; requests: string[]; failures: string[]; complaints: string[] }

const test = base.extend<object, { visitor: Visitor }>({
  visitor: [
    async ({ browser }, use) => {
      // A small telephone held upright.
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } })
      const requests: string[] = []
      const failures: string[] = []
      page.on('request', (request) => requests.push(request.url()))
      page.on('requestfailed', (request) => {
        const reason = request.failure()?.errorText
        // A visit that ends may cut off the icon of the tab.
        if (reason !== 'net::ERR_ABORTED') failures.push(`${reason}: ${request.url()}`)
      })
      page.on('response', (response) => response.status() >= 400 && failures.push(`${response.status()} ${response.url()}`))
      const complaints = await collectComplaints(page)
      await use({ page, session: await page.context().newCDPSession(page), requests, failures, complaints })
      await page.close()
    },
    { scope: 'worker' },
  ],
})

const listViolations = ({ violations }: AxeResults): string[] =>
  violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`)

test('there are routes to test in both languages', () => {
  expect(ROUTES.filter((route) => getLocale(route) === 'km').length).toBeGreaterThan(60)
  expect(ROUTES.filter((route) => getLocale(route) === 'en').length).toBeGreaterThan(60)
})

for (const route of ROUTES) {
  test(`${route} is whole, readable and accessible without scripts, and keeps the policy with them`, async ({ visitor, baseURL }) => {
    const { page, session, requests, failures, complaints } = visitor
    for (const list of [requests, failures, complaints]) list.length = 0
    const locale = getLocale(route)
    await page.emulateMedia({ colorScheme: 'light' })

    // This is the page as plain HTML and CSS. Scripts may run again when it is there: axe is one.
    await session.send('Emulation.setScriptExecutionDisabled', { value: true })
    const response = await page.goto(baseURL + route)
    await session.send('Emulation.setScriptExecutionDisabled', { value: false })

    expect(response?.status()).toBe(200)
    const html = (await response?.text()) as string
    expect.soft(listInline(html)).toEqual([])
    expectPolicyHeaders((await response?.allHeaders()) as Record<string, string>, route)

    const { lang, mains, headings, textLength, otherHref, overflow, preloads, emblem } = await page.evaluate(readPage, getOther(locale))
    expect(lang).toBe(locale)
    expect(mains).toBe(1)
    expect(textLength, 'readable without scripts').toBeGreaterThan(40)
    expect(headings.filter(({ level }) => level === 1)).toEqual([{ level: 1, text: expect.stringMatching(/\S/) }])
    const levels = headings.map(({ level }) => level)
    const gaps = levels.slice(1).filter((level, index) => level > (levels[index] as number) + 1)
    expect(gaps, `headings ${levels.join(' ')}`).toEqual([])
    const other = new URL(route.replace(/^\/(km|en)/, `/${getOther(locale)}`), page.url())
    expect(otherHref).toBe(other.href.replace(/%20/g, '+'))
    expect(overflow, 'nothing sticks out at 320 px').toBeLessThanOrEqual(0)

    expect(preloads, 'the emblem comes after the styles and fonts').not.toContain(emblem)

    const light = await new AxeBuilder({ page })
      // Our pages have no frames: axe need not open a second page to put the results of frames together.
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(listViolations(light)).toEqual([])
    expect(light.passes.length).toBeGreaterThan(10)
    expect(await page.evaluate(listFlaws)).toEqual([])

    await page.emulateMedia({ colorScheme: 'dark' })
    // Axe is still in the page: to put it there anew takes longer than to look at the colours.
    const dark = await page.evaluate(
      (rules): Promise<AxeResults> => Reflect.get(window, 'axe').run({ runOnly: rules, resultTypes: ['violations'] }),
      COLOUR_RULES,
    )
    expect(listViolations(dark), 'in the dark').toEqual([])
    expect(dark.passes.length, 'texts have been compared with their grounds').toBeGreaterThan(0)

    await page.reload()
    expect(
      requests.some((url) => url.endsWith('.js')),
      'scripts ran now',
    ).toBe(true)
    expect(complaints).toEqual([])
    expect(failures).toEqual([])
    expect(requests.filter((url) => !url.startsWith(baseURL as string))).toEqual([])
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
