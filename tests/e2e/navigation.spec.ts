import { expect, test } from '@playwright/test'
import { LOCALES, MESSAGES, SOURCE_RELEASE } from './routes'

const PLACES = [
  { path: '/news', section: 'news', current: 'page' },
  { path: `/news/${SOURCE_RELEASE}`, section: 'news', current: 'true' },
  { path: '/category/health', section: 'categories', current: 'true' },
  { path: '/archive', section: 'archive', current: 'page' },
  { path: '/contact', section: 'contact', current: 'page' },
] as const

for (const locale of LOCALES) {
  const texts = MESSAGES[locale].MainNavigation

  test(`the ${locale} navigation tells the section of a page, and none where there is none`, async ({ page }) => {
    const current = page.getByRole('navigation', { name: texts.label }).locator('[aria-current]')
    for (const { path, section, current: value } of PLACES) {
      await page.goto(`/${locale}${path}`)
      await expect(current, path).toHaveText(texts[section])
      await expect(current, path).toHaveAttribute('aria-current', value)
    }
    await page.goto(`/${locale}/search`)
    await expect(current).toHaveCount(0)
  })

  test(`a narrow telephone shows the ${locale} sections in one row`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`/${locale}`)
    const links = page.getByRole('navigation', { name: texts.label }).getByRole('link')
    const tops = await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top))
    expect(tops.length).toBeGreaterThan(1)
    expect(new Set(tops).size).toBe(1)
  })
}

test('a Khmer title that is a link stands as close as one that is none', async ({ page }) => {
  await page.goto('/km/news')
  const title = page.locator('.entry-text h2').first()
  const getLine = (element: Element) => getComputedStyle(element).lineHeight
  expect(await title.getByRole('link').evaluate(getLine)).toBe(await title.evaluate(getLine))
})
