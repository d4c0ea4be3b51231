import { expect, type Page, test } from '@playwright/test'
import { LOCALES, MESSAGES, SOURCE_RELEASE } from './routes'

const GALLERY = '2026-05-20-silk-weaving-village-market'
const ROUTES = ['', `/news/${SOURCE_RELEASE}`, `/news/${GALLERY}`, '/search?q=flood', '/news', '/contact']

/**
 * The ring around the element that has the focus: its width, how it stands out from the ground around it (WCAG 1.4.11, contrast
 * formula of WCAG 2.2) and whether an ancestor cuts it off.
 */
function readFocus() {
  const element = document.activeElement as HTMLElement
  // Colours of any notation become bytes on a canvas.
  const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true }) as CanvasRenderingContext2D
  const toBytes = (colour: string) => {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    return [...pen.getImageData(0, 0, 1, 1).data]
  }
  const getLuminance = (bytes: number[]) => {
    const [r, g, b] = bytes.map((byte) => (byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4))
    return 0.2126 * (r as number) + 0.7152 * (g as number) + 0.0722 * (b as number)
  }
  const { outlineStyle, outlineWidth, outlineOffset, outlineColor } = getComputedStyle(element)
  let ground: Element | null = Number.parseFloat(outlineOffset) < 0 ? element : element.parentElement
  while (ground && toBytes(getComputedStyle(ground).backgroundColor)[3] !== 255) ground = ground.parentElement
  const [a, b] = [outlineColor, ground ? getComputedStyle(ground).backgroundColor : 'Canvas'].map((colour) => getLuminance(toBytes(colour)))
  const [light, dark] = [Math.max(a as number, b as number), Math.min(a as number, b as number)]

  const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
  const { top, right, bottom, left } = element.getBoundingClientRect()
  const reach = width + Number.parseFloat(outlineOffset)
  const hiddenSides = new Set<string>()
  for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
    if (getComputedStyle(box).overflowX === 'visible') continue
    const frame = box.getBoundingClientRect()
    if (top - reach < frame.top - 0.5) hiddenSides.add('top')
    if (bottom + reach > frame.bottom + 0.5) hiddenSides.add('bottom')
    if (left - reach < frame.left - 0.5) hiddenSides.add('left')
    if (right + reach > frame.right + 0.5) hiddenSides.add('right')
  }
  // One side may run out of a frame that scrolls: three are left to see.
  const isCut = hiddenSides.size > 1
  const isInView = bottom > 0 && top < innerHeight
  const index = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].indexOf(element)
  return {
    index,
    width,
    contrast: (light + 0.05) / (dark + 0.05),
    isCut,
    isInView,
    html: element.outerHTML.slice(0, 140),
    tag: element.tagName,
  }
}

async function walk(page: Page) {
  const stops = await page
    .locator('a[href], button, input:not([type=hidden]), select, summary, [tabindex="0"]')
    .filter({ visible: true })
    .count()
  const weak: string[] = []
  const order: number[] = []
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab')
    const { index, width, contrast, isCut, isInView, html, tag } = await page.evaluate(readFocus)
    // The parts of a date field are stops of their own within the same element.
    if (tag !== 'BODY' && index !== order.at(-1)) order.push(index)
    if (tag !== 'BODY' && (width < 2 || contrast < 3 || isCut || !isInView)) {
      weak.push(`${width} px, ${contrast.toFixed(1)}:1${isCut ? ', cut off' : ''}${isInView ? '' : ', out of view'}: ${html}`)
    }
  }
  expect(order.length).toBeGreaterThan(10)
  expect(order, 'in the order of the page').toEqual(order.toSorted((a, b) => a - b))
  expect(weak).toEqual([])
}

for (const locale of LOCALES) {
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    test(`the keyboard goes through ${locale} pages in their order, and the focus stands out at every stop, ${Object.values(media)}`, async ({
      page,
    }) => {
      await page.route('**/*.{js,avif,webp,jpg}', (file) => file.abort())
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      for (const route of ROUTES) {
        await test.step(`/${locale}${route}`, async () => {
          await page.goto(`/${locale}${route}`)
          await walk(page)
        })
      }
    })
  }

  test(`the first stop of a ${locale} page skips to its content`, async ({ page }) => {
    await page.goto(`/${locale}/news`)
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText(MESSAGES[locale].SkipLink.skipToMain)
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
  })

  test(`the ${locale} viewer of a gallery keeps the focus inside while it is open`, async ({ page }) => {
    await page.goto(`/${locale}/news/${GALLERY}`, { waitUntil: 'networkidle' })
    await page.locator('[data-gallery] a').first().press('Enter')
    const dialog = page.getByRole('dialog')
    await expect(dialog).toBeVisible()
    await expect(dialog.getByRole('button', { name: MESSAGES[locale].Gallery.close })).toBeFocused()
    for (let stop = 0; stop < 8; stop++) {
      await page.keyboard.press('Tab')
      const { width, contrast, tag } = await page.evaluate(readFocus)
      // After the last stop the browser's own buttons have their turn: then nothing of the page has it.
      if (tag === 'BODY') continue
      expect(await page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
      expect(width).toBeGreaterThanOrEqual(2)
      expect(contrast).toBeGreaterThanOrEqual(3)
    }
  })
}
