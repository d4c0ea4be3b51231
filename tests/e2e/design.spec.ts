import { mkdirSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, expect, type Page, test } from '@playwright/test'
import subsetFont from 'subset-font'
import { KHMER, LATIN } from '../../cli/fonts/characters'
import { LOCALES, SOURCE_RELEASE } from './routes'

const PAGES = ['', '/news', `/news/${SOURCE_RELEASE}`, '/search?q=zzzzzz', '/archive', '/about'] as const
const MODULES = path.resolve(import.meta.dirname, '../../node_modules')

const getOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

test('an English page fetches no Khmer font, and no page fetches one from elsewhere', async ({ page }) => {
  for (const route of ['/en', '/en/news', '/en/about', `/en/news/${SOURCE_RELEASE}`]) {
    const fonts: string[] = []
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()))
    await page.goto(route, { waitUntil: 'networkidle' })
    expect(
      fonts.map((url) => path.basename(url).split('.')[0]),
      route,
    ).toEqual(['kantumruy-latin'])
    page.removeAllListeners('request')
  }
})

test('fonts, drawn words and styles are light enough for a slow network', async ({ page }) => {
  const sizes: Record<string, number> = {}
  page.on('response', async (response) => {
    const name = path.basename(new URL(response.url()).pathname)
    if (name.endsWith('woff2')) sizes[name.split('.')[0] as string] = (await response.body()).length
    if (/(css|svg)$/.test(name))
      sizes[name.endsWith('css') ? 'css' : (name.split('.')[0] as string)] = brotliCompressSync(await response.body()).length
  })
  await page.goto('/km', { waitUntil: 'networkidle' })
  expect(sizes['kantumruy-khmer']).toBeLessThan(27_000)
  expect(sizes['kantumruy-latin']).toBeLessThan(13_800)
  expect(sizes.wordmarks).toBeLessThan(5000)
  expect(sizes.css).toBeLessThan(9000)
})

/** A folder with the faces that Android brings, for a browser that sees no others, as its configuration. */
async function installAndroidFonts(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  for (const [name, script] of [
    ['noto-sans-khmer', 'khmer'],
    ['roboto', 'latin'],
  ]) {
    const source = await readFile(`${MODULES}/@fontsource-variable/${name}/files/${name}-${script}-wght-normal.woff2`)
    writeFileSync(`${folder}/${name}.ttf`, await subsetFont(source, KHMER + LATIN, { targetFormat: 'truetype', preserveNameIds: [4, 6] }))
  }
  const file = path.join(folder, 'fonts.conf')
  writeFileSync(file, `<?xml version="1.0"?><fontconfig><dir>${folder}</dir><cachedir>${folder}/cache</cachedir></fontconfig>`)
  return file
}

test('nothing moves when the fonts arrive late on a telephone that has its own', async ({ baseURL, launchOptions }, testInfo) => {
  const FONTCONFIG_FILE = await installAndroidFonts(testInfo.outputPath('fonts'))
  const browser = await chromium.launch({ ...launchOptions, env: { ...process.env, FONTCONFIG_FILE } as Record<string, string> })
  const measureShift = async (route: string): Promise<{ shift: number; loaded: string[] }> => {
    const page = await browser.newPage({ baseURL, viewport: { width: 360, height: 740 } })
    let release = () => {}
    const isPainted = new Promise<void>((resolve) => (release = resolve))
    await page.route('**/*.woff2', async (font) => {
      await isPainted
      await font.continue()
    })
    await page.addInitScript(() => {
      Object.assign(window, { shift: 0 })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) Object.assign(window, { shift: Reflect.get(window, 'shift') + Reflect.get(entry, 'value') })
      }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(route, { waitUntil: 'commit' })
    // Text stands there in a face of the telephone when the fonts arrive.
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
    release()
    await page.waitForLoadState('networkidle')
    await page.evaluate(() => document.fonts.ready)
    await page.waitForTimeout(200)
    const result = await page.evaluate(() => ({
      shift: Number(Reflect.get(window, 'shift')),
      loaded: [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family),
    }))
    await page.close()
    return result
  }
  for (const locale of LOCALES) {
    const routes = PAGES.map((route) => `/${locale}${route}`)
    for (const [index, { shift, loaded }] of (await Promise.all(routes.map(measureShift))).entries()) {
      expect(loaded, 'a face of the telephone stood in, then ours came').toEqual(
        expect.arrayContaining(['Kantumruy on Roboto', 'Kantumruy Pro', ...(locale === 'km' ? ['Kantumruy on Noto Sans Khmer'] : [])]),
      )
      expect(shift, routes[index]).toBeLessThanOrEqual(0.01)
    }
  }
  await browser.close()
})

for (const locale of LOCALES) {
  test(`${locale} pages reflow at 400 % of 1280 px and with letters at 200 %`, async ({ page }) => {
    for (const route of PAGES) {
      await page.setViewportSize({ width: 320, height: 256 })
      await page.goto(`/${locale}${route}`)
      expect(await getOverflow(page), `${route} at 400 %`).toBeLessThanOrEqual(0)
      await page.setViewportSize({ width: 640, height: 512 })
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await getOverflow(page), `${route} with large letters`).toBeLessThanOrEqual(0)
    }
  })

  test(`${locale} pages are accessible in the dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const route of PAGES) {
      await page.goto(`/${locale}${route}`)
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze()
      expect(violations.map(({ id, nodes }) => `${route} ${id}: ${nodes[0]?.html.slice(0, 150)}`)).toEqual([])
    }
  })

  test(`a ${locale} page in forced colours shows its name, its buttons and its focus`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto(`/${locale}`)
    const button = page.locator('header button')
    expect(await button.evaluate((element) => getComputedStyle(element).borderTopWidth)).toBe('1px')
    const name = page.locator(`header a[href="/${locale}"] svg`).first()
    const [fill, link] = await name.evaluate((element) => [
      getComputedStyle(element).fill,
      getComputedStyle(element.closest('a') as Element).color,
    ])
    expect(fill, 'drawn in the colour that the reader chose for links').toBe(link)
    await button.focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).not.toBe('none')
  })
}

test('Khmer is neither spaced, slanted nor stretched, and its lines are high enough for its marks', async ({ page }) => {
  for (const route of PAGES) {
    await page.goto(`/km${route}`)
    const wrong = await page.locator('body :lang(km)').evaluateAll((elements) =>
      elements
        .filter((element) => {
          const { fontSize, fontStyle, letterSpacing, lineHeight, textAlign } = getComputedStyle(element)
          const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && /[\u1780-\u17FF]/.test(node.textContent ?? ''))
          const ratio = Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)
          const least = element.closest('h1, h2, h3, select, button, input') ? 1.45 : 1.7
          return hasText && (letterSpacing !== 'normal' || fontStyle !== 'normal' || textAlign === 'justify' || ratio < least)
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 120)),
    )
    expect(wrong, route).toEqual([])
  }
})
