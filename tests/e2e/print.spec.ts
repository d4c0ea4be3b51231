import { expect, type Page, test } from '@playwright/test'
import { LOCALES, MESSAGES, PRERENDERED_ROUTES, SOURCE_RELEASE } from './routes'

/** Paper must not need a script. */
test.use({ javaScriptEnabled: false })

const TABLE_RELEASE = '2026-11-18-mekong-water-level-bulletin'
const ONE_LINE_NOTICE = '2024-05-15-property-tax-reminder'
const WITHDRAWN = '2026-08-27-waste-collection-timetable'
const NOTICE = '#notice-sheet'

/** Chromium writes one such object for every sheet of paper. */
async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

for (const locale of LOCALES) {
  test(`a ${locale} release prints as a letter: head, text, links in words, the way to its latest text`, async ({ page }) => {
    await page.goto(`/${locale}/news/${TABLE_RELEASE}`)
    await page.emulateMedia({ media: 'print' })
    const head = page.locator('.letterhead')
    if (locale === 'km') await expect(head.getByRole('img', { name: 'ព្រះរាជាណាចក្រកម្ពុជា' })).toBeVisible()
    else await expect(head).toContainText('Kingdom of Cambodia')
    await expect(head.getByText('១៤៥/២៦')).toBeVisible()
    await expect(head.locator('time')).toBeVisible()
    await expect(head.locator('.lunar-date')).toContainText(locale === 'km' ? 'ព.ស.២៥៧០' : 'B.E. 2570')
    await expect(page.locator('h1')).toBeVisible()
    await expect(page.locator('.paper-foot')).toContainText(/\/r\/[0-9a-z]{7}/)
    await expect(page.locator('.paper-foot svg')).toBeVisible()
    for (const left of ['body > header', 'body > footer', 'nav', 'aside', 'form', 'section[aria-labelledby=related]']) {
      for (const part of await page.locator(left).all()) await expect(part, `${left} is not on paper`).toBeHidden()
    }

    const link = page.locator('.prose a[href*="/news/"]').first()
    const printed = await link.evaluate((element) => getComputedStyle(element, '::after').content)
    expect(printed).toContain(`/news/${((await link.getAttribute('href')) ?? '').split('/').at(-1)}`)
    await expect(page.locator('.prose table')).toBeVisible()
    const [table, paper] = await Promise.all([page.locator('.prose table').boundingBox(), page.locator('main').boundingBox()])
    expect(table?.width).toBeLessThanOrEqual(paper?.width ?? 0)
    for (const row of await page.locator('.prose tr').all()) await expect(row).toHaveCSS('break-inside', 'avoid')
  })

  test(`the source release, a table and a one-line notice fill as few ${locale} sheets as they need`, async ({ page }) => {
    const expected = { [SOURCE_RELEASE]: locale === 'km' ? 1 : 2, [TABLE_RELEASE]: 2, [ONE_LINE_NOTICE]: 1 }
    for (const [slug, sheets] of Object.entries(expected)) {
      await page.goto(`/${locale}/news/${slug}`)
      expect(await countSheets(page), slug).toBe(sheets)
    }
  })

  test(`every ${locale} release has a notice sheet that is one page`, async ({ page }) => {
    test.setTimeout(180_000)
    for (const route of PRERENDERED_ROUTES.filter((path) => path.startsWith(`/${locale}/news/`))) {
      await page.goto(`${route}${NOTICE}`)
      expect(await countSheets(page), route).toBe(1)
    }
  })

  test(`a reader of a ${locale} page goes to the notice sheet and back`, async ({ page }) => {
    await page.goto(`/${locale}/news/${TABLE_RELEASE}`)
    await expect(page.locator(NOTICE)).toBeHidden()
    await page.getByRole('link', { name: MESSAGES[locale].PrintLinks.notice }).click()
    await expect(page.getByRole('heading', { name: MESSAGES[locale].NoticeSheet.title })).toBeVisible()

    await page.emulateMedia({ media: 'print' })
    await expect(page.locator(NOTICE)).toBeHidden()
    await expect(page.locator('.full-text')).toBeHidden()
    for (const part of ['.letterhead', 'h1', '.lead', '.paper-foot']) await expect(page.locator(part)).toBeVisible()

    await page.emulateMedia({ media: 'screen' })
    await page.getByRole('link', { name: MESSAGES[locale].NoticeSheet.leave }).click()
    await expect(page.locator(NOTICE)).toBeHidden()
  })
}

test('a withdrawn release is not offered for the notice board, and its paper says that it is withdrawn', async ({ page }) => {
  await page.goto(`/en/news/${WITHDRAWN}`)
  await expect(page.getByRole('link', { name: MESSAGES.en.PrintLinks.notice })).toHaveCount(0)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: MESSAGES.en.WithdrawnBanner.title })).toBeVisible()
})

test.describe('with the longest title and summary that an editor may write', () => {
  test.use({ javaScriptEnabled: true })

  for (const locale of LOCALES) {
    test(`a ${locale} notice sheet is still one page`, async ({ page }) => {
      // The lengths of lib/catalog/front-matter-schema, in clusters.
      const word = locale === 'km' ? { text: 'ក្រុមស្ត្រី', clusters: 4 } : { text: 'committee ', clusters: 10 }
      const write = (clusters: number) => word.text.repeat(Math.ceil(clusters / word.clusters))
      await page.goto(`/${locale}/news/${SOURCE_RELEASE}${NOTICE}`)
      await page.locator('.article-header').evaluate((header) => header.classList.add('is-long'))
      await page.locator('h1').evaluate((title, text) => (title.textContent = text), write(180))
      await page.locator('.lead').evaluate((lead, text) => (lead.textContent = text), write(300))
      expect(await countSheets(page)).toBe(1)
    })
  }
})
