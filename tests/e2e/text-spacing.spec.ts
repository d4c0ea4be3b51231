import { expect, test } from '@playwright/test'
import { LOCALES, SOURCE_RELEASE } from './routes'

const PAGES = ['', '/news', `/news/${SOURCE_RELEASE}`, '/search?q=zzzzzz', '/archive', '/contact', '/accessibility']
/** WCAG 1.4.12, all four at once. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }'

for (const locale of LOCALES) {
  for (const width of [320, 1280]) {
    test(`${locale} pages lose no text at ${width} px when a reader spaces letters, words, lines and paragraphs`, async ({ page }) => {
      await page.setViewportSize({ width, height: 640 })
      for (const route of PAGES) {
        await page.goto(`/${locale}${route}`)
        await page.addStyleTag({ content: SPACING }).catch(() =>
          page.evaluate((css) => {
            const sheet = new CSSStyleSheet()
            sheet.replaceSync(css)
            document.adoptedStyleSheets.push(sheet)
          }, SPACING),
        )
        expect(await page.locator('h1').evaluate((element) => Number.parseFloat(getComputedStyle(element).letterSpacing))).toBeGreaterThan(
          0,
        )
        const lost = await page.evaluate(() => {
          const overflow = document.documentElement.scrollWidth - document.documentElement.clientWidth
          const cut = [...document.querySelectorAll('body *')].filter((element) => {
            const { overflowX, overflowY, position } = getComputedStyle(element)
            const hides = (value: string) => value === 'hidden' || value === 'clip'
            if (position === 'absolute' || !element.textContent?.trim()) return false
            return (
              (hides(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
              (hides(overflowY) && element.scrollHeight > element.clientHeight + 1)
            )
          })
          return [...(overflow > 0 ? [`page ${overflow} px too wide`] : []), ...cut.map((element) => element.outerHTML.slice(0, 120))]
        })
        expect(lost, route).toEqual([])
      }
    })
  }
}
