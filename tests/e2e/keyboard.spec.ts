import { expect, test } from '@playwright/test'
import { LOCALES, MESSAGES, SOURCE_RELEASE } from './routes'

for (const locale of LOCALES) {
  for (const route of [`/${locale}`, `/${locale}/news`, `/${locale}/news/${SOURCE_RELEASE}`, `/${locale}/search?q=flood`]) {
    test(`${route} can be walked with the keyboard, in the order of the page, with the focus always visible`, async ({ page }) => {
      await page.route('**/*.js', (script) => script.abort())
      await page.goto(route)
      const stops = await page.locator('a[href], button, input, select, summary, [tabindex="0"]').filter({ visible: true }).count()
      const order: number[] = []
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab')
        const focus = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement
          const { outlineStyle, outlineWidth } = getComputedStyle(element)
          const all = [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')]
          return { index: all.indexOf(element), isVisible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 }
        })
        // The parts of a date field are stops of their own within the same element.
        if (focus.index !== order.at(-1)) order.push(focus.index)
        expect(focus.isVisible, `stop ${stop} shows its focus`).toBe(true)
      }
      expect(order.length).toBeGreaterThan(10)
      expect(order).toEqual(order.toSorted((a, b) => a - b))
    })
  }

  test(`the first stop of a ${locale} page skips to its content`, async ({ page }) => {
    await page.goto(`/${locale}/news`)
    await page.keyboard.press('Tab')
    await expect(page.locator(':focus')).toHaveText(MESSAGES[locale].SkipLink.skipToMain)
    await page.keyboard.press('Enter')
    await expect(page.locator('#main')).toBeFocused()
  })
}
