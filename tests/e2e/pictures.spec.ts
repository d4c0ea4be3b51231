import { readFileSync } from 'node:fs'
import path from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { LOCALES, MESSAGES, ROUTES } from './routes'

const GALLERY = '2026-05-20-silk-weaving-village-market'
const VIDEO = '2026-06-12-irrigation-canal-reopened'
const ORIGINAL = '/media/2026/2026-05-20-silk-weaving-village-market/weaving-1.jpg'
const PICTURES = 'main picture img'

const scrollThrough = (page: Page) =>
  page.evaluate(async () => {
    for (let top = 0; top < document.body.scrollHeight; top += innerHeight / 2) {
      scrollTo(0, top)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
  })

test('every picture of every page keeps its place, waits or leads, and links to files that are there', async ({ page, request }) => {
  test.setTimeout(180_000)
  const files = new Set<string>()
  let pictures = 0
  for (const route of ROUTES) {
    const html = await (await request.get(route)).text()
    expect(html, route).not.toMatch(/\/media\/[^"]*\.(jpe?g|png|webp|avif)/i)
    const found = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html')
      return [...parsed.querySelectorAll('img')].map((img) => ({
        size: [img.getAttribute('width'), img.getAttribute('height')],
        alt: img.getAttribute('alt'),
        isPicture: img.closest('picture') !== null,
        loading: img.getAttribute('loading'),
        priority: img.getAttribute('fetchpriority'),
        types: [...(img.closest('picture')?.querySelectorAll('source') ?? [])].map(({ type }) => type),
        files: [img, ...(img.closest('picture')?.querySelectorAll('source') ?? [])].flatMap((element) =>
          (element.getAttribute('srcset') ?? element.getAttribute('src') ?? '').split(', ').map((part) => part.split(' ')[0] as string),
        ),
      }))
    }, html)
    for (const img of found) {
      for (const length of img.size) expect(Number(length), route).toBeGreaterThan(0)
      expect(img.alt, route).not.toBeNull()
      if (!img.isPicture) continue
      pictures++
      expect(img.types, route).toEqual(['image/avif', 'image/webp'])
      expect([img.loading, img.priority], route).toEqual(img.priority ? [null, 'high'] : ['lazy', null])
      for (const file of img.files) files.add(file)
    }
    expect(found.filter(({ priority }) => priority === 'high').length, `${route} has one lead at most`).toBeLessThanOrEqual(1)
  }
  expect(pictures).toBeGreaterThan(20)
  expect(files.size).toBeGreaterThan(100)
  for (const file of files) {
    const response = await request.get(file)
    expect(response.status(), file).toBe(200)
    expect(response.headers()['content-type'], file).toBe(file.endsWith('.jpg') ? 'image/jpeg' : `image/${file.split('.').at(-1)}`)
    expect(response.headers()['cache-control'], file).toBe('public, max-age=31536000, immutable')
  }
})

for (const [width, density] of [
  [320, 2],
  [360, 3],
  [768, 1],
  [1280, 1],
] as const) {
  test(`says honestly how wide its pictures are at ${width} px`, async ({ browser }) => {
    const page = await browser.newPage({ viewport: { width, height: 800 }, deviceScaleFactor: density })
    let compared = 0
    for (const route of [`/km/news/${GALLERY}`, `/en/news/${VIDEO}`, '/en']) {
      await page.goto(route)
      await scrollThrough(page)
      // The width a browser takes from `sizes` is the natural width of what it chose.
      const widths = await page
        .locator(PICTURES)
        .evaluateAll((pictures) =>
          (pictures as HTMLImageElement[])
            .filter(({ complete, currentSrc }) => complete && currentSrc)
            .map((picture) => [picture.clientWidth, picture.naturalWidth]),
        )
      for (const [shown = 0, said = 0] of widths)
        expect(Math.abs(said / shown - 1), `${route}: ${said} said, ${shown} shown`).toBeLessThan(0.1)
      compared += widths.length
    }
    expect(compared).toBeGreaterThan(3)
    await page.close()
  })
}

test('nothing moves when a picture arrives', async ({ browser }) => {
  const measure = async (isHeldBack: boolean) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } })
    if (isHeldBack) await page.route('**/pictures/**', () => {})
    await page.goto(`/km/news/${GALLERY}`, { waitUntil: 'domcontentloaded' })
    await page.evaluate(() => document.fonts.ready)
    await scrollThrough(page)
    const boxes = await page.locator(PICTURES).evaluateAll((all) => all.map((one) => [one.clientWidth, one.clientHeight]))
    const height = await page.evaluate(() => document.documentElement.scrollHeight)
    await page.close()
    return { boxes, height }
  }
  const [without, whole] = [await measure(true), await measure(false)]
  expect(whole.boxes.length).toBeGreaterThan(3)
  expect(whole).toEqual(without)
})

test('originals, which tell where they were taken, cannot be opened by any spelling of their address', async ({ request }) => {
  for (const address of [
    ORIGINAL,
    ORIGINAL.replace('.jpg', '%2Ejpg'),
    ORIGINAL.replace('/media', '/%6Dedia'),
    ORIGINAL.replace('weaving', './weaving'),
  ]) {
    expect((await request.get(address)).status(), address).toBe(404)
  }
  expect(readFileSync(path.resolve(import.meta.dirname, `../../public${ORIGINAL}`)).length).toBeGreaterThan(0)
})

test.describe('a gallery without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('is a list of links that open the large pictures', async ({ page }) => {
    await page.goto(`/en/news/${GALLERY}`)
    const links = page.locator('[data-gallery] a')
    await links.first().click()
    await expect(page).toHaveURL(/\/pictures\/.*\.jpg$/)
    await page.goBack()
    await expect(links).not.toHaveCount(0)
    await expect(page.locator('[data-gallery] dialog')).toBeHidden()
  })
})

for (const locale of LOCALES) {
  test(`the ${locale} gallery opens a viewer that is walked by keyboard, says where it is, and gives the focus back`, async ({ page }) => {
    await page.goto(`/${locale}/news/${GALLERY}`, { waitUntil: 'networkidle' })
    const links = page.locator('[data-gallery] a')
    const count = await links.count()
    const positions = await links.evaluateAll((all) => all.map((link) => (link as HTMLElement).dataset.position ?? ''))
    const dialog = page.getByRole('dialog')
    const status = dialog.locator('[aria-live=polite]')

    await links.first().focus()
    await page.keyboard.press('Enter')
    await expect(dialog).toBeVisible()
    await expect(status).toContainText(positions[0] as string)
    await expect(dialog.getByRole('button', { name: MESSAGES[locale].Gallery.previous })).toHaveAttribute('aria-disabled', 'true')
    const { violations, passes } = await new AxeBuilder({ page }).include('dialog').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(5)

    await page.keyboard.press('ArrowRight')
    await expect(status).toContainText(positions[1] as string)
    await expect(status).toContainText((await links.nth(1).locator('img').getAttribute('alt')) as string)
    await page.keyboard.press('End')
    await expect(status).toContainText(positions[count - 1] as string)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    await expect(status).toContainText(positions[count - 2] as string)
    await dialog.getByRole('button', { name: MESSAGES[locale].Gallery.next }).click()
    await expect(status).toContainText(positions[count - 1] as string)

    await page.keyboard.press('Escape')
    await expect(dialog).toBeHidden()
    await expect(links.nth(count - 1)).toBeFocused()

    await page.keyboard.press('Enter')
    await expect(status).toContainText(positions[count - 1] as string)
    await dialog.getByRole('button', { name: MESSAGES[locale].Gallery.close }).click()
    await expect(dialog).toBeHidden()
    await expect(links.nth(count - 1)).toBeFocused()
  })
}

test('a gallery of forty pictures loads what is looked at, not all of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  // Each picture of the page ten times over, at addresses of their own; Next's own scripts would put the old list back.
  await page.route('**/_next/**/*.js', (route) => route.abort())
  await page.route(`**/en/news/${GALLERY}`, async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    const [list = ''] = /(?<=<ul[^>]*snap-x[^>]*>).*?(?=<\/ul>)/s.exec(html) ?? []
    const copies = Array.from({ length: 10 }, (_, copy) => list.replaceAll(/\.(avif|webp|jpg)\b/g, `.$1?${copy}`))
    await route.fulfill({ response, body: html.replace(list, copies.join('')) })
  })
  const asked: string[] = []
  page.on('request', (request) => request.url().includes('/pictures/') && asked.push(request.url()))
  await page.goto(`/en/news/${GALLERY}`, { waitUntil: 'networkidle' })
  const links = page.locator('[data-gallery] a')
  expect(await links.count()).toBeGreaterThanOrEqual(40)
  await links.first().scrollIntoViewIfNeeded()
  await page.waitForTimeout(500)
  expect(asked.length, 'cover and strip').toBeLessThanOrEqual(8)
  await links.nth(1).click()
  await page.waitForTimeout(500)
  expect(asked.length, 'and the viewer').toBeLessThanOrEqual(20)
})
