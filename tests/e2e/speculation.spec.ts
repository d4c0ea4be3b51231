import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { LOCALES, SOURCE_RELEASE } from './routes'

type Attempt = { key: { url: string; action: string } }

/** What the browser would fetch ahead on this page, and what it has fetched, as Chromium itself tells. */
async function watchPrefetches(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const candidates = new Set<string>()
  const fetched: string[] = []
  const actions = new Set<string>()
  session.on('Preload.preloadingAttemptSourcesUpdated', ({ preloadingAttemptSources }: { preloadingAttemptSources: Attempt[] }) => {
    for (const { key } of preloadingAttemptSources) {
      candidates.add(key.url)
      actions.add(key.action)
    }
  })
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    if (status === 'Ready') fetched.push(prefetchUrl)
  })
  await session.send('Preload.enable')
  return { candidates, fetched, actions }
}

const getDelivery = (page: Page): Promise<unknown> =>
  page.evaluate(() => Reflect.get(performance.getEntriesByType('navigation')[0] ?? {}, 'deliveryType'))

for (const locale of LOCALES) {
  test(`a title that a pointer rests on is fetched ahead, and opens from there, in ${locale}`, async ({ page }) => {
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    const { fetched } = await watchPrefetches(page)
    await page.goto(`/${locale}`, { waitUntil: 'networkidle' })
    expect(fetched, 'nothing is fetched before a reader shows interest').toEqual([])

    const title = page.locator('main h3 a').first()
    const url = new URL((await title.getAttribute('href')) as string, page.url()).href
    await title.hover()
    await expect(() => expect(fetched).toEqual([url])).toPass()
    await title.click()
    await expect(page).toHaveURL(url)

    expect(await getDelivery(page)).toBe('navigational-prefetch')
    expect(complaints).toEqual([])
  })
}

test('a reader who saves data fetches nothing ahead', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, extraHTTPHeaders: { 'Save-Data': 'on' } })
  const page = await context.newPage()
  const { candidates, fetched } = await watchPrefetches(page)
  await page.goto('/km', { waitUntil: 'networkidle' })
  const title = page.locator('main h3 a').first()
  await title.hover()
  await title.click()
  await expect(page).toHaveURL(/\/km\/news\//)
  expect(await getDelivery(page)).toBe('')
  expect([...candidates]).toEqual([])
  expect(fetched).toEqual([])
  await context.close()
})

test('rules are asked for under their own type, and answered empty to who saves data', async ({ request }) => {
  const answers = await Promise.all(
    [{}, { 'Save-Data': 'on' }].map((headers) => request.get('/speculation-rules.json', { headers: headers as Record<string, string> })),
  )
  for (const answer of answers) expect(answer.headers()['content-type']).toContain('application/speculationrules+json')
  const [full, saving] = await Promise.all(answers.map((answer) => answer.json()))
  expect(Object.keys(full)).toEqual(['prefetch'])
  expect(saving).toEqual({})
})

for (const route of [
  '/km',
  '/en/news',
  `/km/news/${SOURCE_RELEASE}`,
  '/en/news/2026-02-17-call-for-bids-office-equipment',
  '/en/search?q=2026',
]) {
  test(`${route} offers pages only: no file, short address, interface or further search`, async ({ page, baseURL }) => {
    const { candidates, actions } = await watchPrefetches(page)
    await page.goto(route, { waitUntil: 'networkidle' })
    await expect(() => expect(candidates.size).toBeGreaterThan(5)).toPass()
    expect([...actions]).toEqual(['Prefetch'])
    const strange = [...candidates].filter((url) => {
      const { origin, pathname, search } = new URL(url)
      return origin !== baseURL || !/^\/(?:km|en)(?:\/[^.]*)?$/.test(pathname) || (pathname.endsWith('/search') && search !== '')
    })
    expect(strange).toEqual([])
  })
}
