import { expect, test } from '@playwright/test'
import { LOCALES, MESSAGES, SOURCE_RELEASE } from './routes'

test.use({ javaScriptEnabled: false })

test('a citizen reads the source release in Khmer, switches to English and goes on to a related release', async ({ page }) => {
  await page.goto(`/km/news/${SOURCE_RELEASE}`)
  await expect(page.locator('h1')).toContainText('គណៈកម្មាធិការពិគ្រោះយោបល់')
  await expect(page.locator('time').first()).toHaveText('ថ្ងៃទី៣០ ខែមករា ឆ្នាំ២០២៣')
  await expect(page.locator('time').first()).toHaveAttribute('datetime', '2023-01-30')
  await expect(page.getByRole('heading', { name: 'អត្ថបទទាក់ទង' })).toBeVisible()

  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(`/en/news/${SOURCE_RELEASE}`)
  await expect(page.locator('time').first()).toHaveText('30 January 2023')

  const related = page.locator('section[aria-labelledby=related] h3 a').first()
  const title = await related.textContent()
  await related.click()
  await expect(page.locator('h1')).toHaveText(title ?? '')
})

for (const locale of LOCALES) {
  test(`the search box of the header finds the source release in ${locale} without scripts`, async ({ page }) => {
    await page.goto(`/${locale}`)
    await page.getByRole('searchbox').fill(locale === 'km' ? 'គណៈកម្មាធិការពិគ្រោះយោបល់' : 'consultative committee')
    await page.getByRole('button', { name: MESSAGES[locale].SearchForm.button }).click()
    await expect(page).toHaveURL(new RegExp(`/${locale}/search\\?q=`))
    await expect(page.locator(`main a[href="/${locale}/news/${SOURCE_RELEASE}"]`)).toBeVisible()
  })

  test(`filters of the ${locale} list are a form, and every choice is an address`, async ({ page }) => {
    await page.goto(`/${locale}/news`)
    await page.getByText(MESSAGES[locale].FilterForm.title).click()
    await page.locator('select[name=category]').selectOption('agriculture')
    await page.locator('select[name=district]').selectOption('sang')
    await page.getByRole('button', { name: MESSAGES[locale].FilterForm.apply }).click()
    await expect(page).toHaveURL(/category=agriculture&.*district=sang/)
    await expect(page.locator('main article')).toHaveCount(1)
    await expect(page.locator('select[name=category]')).toHaveValue('agriculture')
    await page.getByRole('link', { name: MESSAGES[locale].FilterForm.clear }).click()
    await expect(page).toHaveURL(`/${locale}/news`)
  })
}

test('pages of a list follow each other without a gap or an overlap', async ({ page }) => {
  const seen: string[] = []
  await page.goto('/km/news')
  for (let pages = 1; pages < 10; pages++) {
    seen.push(...(await page.locator('main article h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))))
    const next = page.locator('a[rel=next]')
    if ((await next.count()) === 0) break
    await next.click()
  }
  expect(seen.length).toBeGreaterThan(20)
  expect(new Set(seen).size).toBe(seen.length)
  const dates = seen.map((href) => href.slice('/km/news/'.length, '/km/news/2026-01-01'.length))
  expect(dates).toEqual(dates.toSorted().toReversed())
})

test('a withdrawn release says so at its own address, with the reason and what replaces it', async ({ page }) => {
  await page.goto('/en/news/2026-08-27-waste-collection-timetable')
  await expect(page.getByRole('heading', { name: MESSAGES.en.WithdrawnBanner.title })).toBeVisible()
  await page.getByRole('link', { name: MESSAGES.en.WithdrawnBanner.replacement }).click()
  await expect(page).toHaveURL('/en/news/2026-09-03-waste-collection-timetable-revised')
})

test('the change history of a corrected release is shown newest first, down to its publication', async ({ page }) => {
  await page.goto('/en/news/2026-09-15-flood-safe-places')
  const times = await page
    .locator('section[aria-labelledby=changes] time')
    .evaluateAll((elements) => elements.map((element) => element.getAttribute('datetime') ?? ''))
  expect(times.length).toBeGreaterThan(2)
  expect(times).toEqual(times.toSorted().toReversed())
})

test('columns of numbers in a table stand at its end, as the editor set them', async ({ page }) => {
  await page.goto('/km/news/2025-06-18-rice-price-information')
  const row = page.locator('main tbody tr').first().locator('td')
  await expect(row.first()).toHaveCSS('text-align', 'start')
  await expect(row.nth(2)).toHaveCSS('text-align', 'end')
})
