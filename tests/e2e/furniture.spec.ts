import { expect, test } from '@playwright/test'
import { LOCALES, MESSAGES, SOURCE_RELEASE } from './routes'

const CORRECTED = '2026-09-15-flood-safe-places'

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    test(`a ${locale} release is shared by plain links that name its own address`, async ({ page }) => {
      await page.goto(`/${locale}/news/${SOURCE_RELEASE}`)
      const share = page.getByRole('region', { name: MESSAGES[locale].ShareLinks.title })
      const address = new RegExp(`${encodeURIComponent(`/${locale}/news/${SOURCE_RELEASE}`)}(&|$)`)
      for (const name of ['Facebook', 'Telegram']) {
        await expect(share.getByRole('link', { name: `${MESSAGES[locale].ShareLinks.on} ${name}` })).toHaveAttribute('href', address)
      }
      await expect(share.getByRole('button')).toHaveCount(0)
      await expect(page.getByText(MESSAGES[locale].PrintLinks.hint).last()).toBeVisible()
    })

    test(`the short address of a ${locale} release leads to it, however it is typed`, async ({ page, request }) => {
      await page.goto(`/${locale}/news/${SOURCE_RELEASE}`)
      const shortUrl = await page.locator('[data-share-address]').getAttribute('data-share-address')
      const path = new URL(shortUrl ?? '').pathname
      for (const typed of [path, path.replace(/[^/]+$/, (code) => code.toUpperCase())]) {
        const answer = await request.get(typed, { maxRedirects: 0 })
        expect(answer.status()).toBe(301)
        expect(answer.headers().location).toBe(`/${locale}/news/${SOURCE_RELEASE}`)
      }
    })

    test(`the press finds whom to ring and to write to on Telegram in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/news/${CORRECTED}`)
      const contact = page.getByRole('region', { name: MESSAGES[locale].PressContact.title })
      await expect(contact.locator('a[href^="tel:"]')).toHaveCount(1)
      await expect(contact.locator('a[href^="https://t.me/"]')).toHaveCount(1)
    })

    test(`a corrected ${locale} release says when under its title and leads to all changes`, async ({ page }) => {
      await page.goto(`/${locale}/news/${CORRECTED}`)
      const last = await page.locator('section[aria-labelledby=changes] time').first().getAttribute('datetime')
      await expect(page.locator('.article-header time').nth(1)).toHaveAttribute('datetime', last ?? '')
      await page.getByRole('link', { name: MESSAGES[locale].DateLine.allChanges }).click()
      await expect(page.locator('#changes')).toBeInViewport()
    })

    test(`from any ${locale} release a reader steps to the one before and back`, async ({ page }) => {
      await page.goto(`/${locale}/news/${CORRECTED}`)
      const title = await page.locator('h1').textContent()
      await page.locator('a[rel=prev]').click()
      await expect(page.locator('h1')).not.toHaveText(title ?? '')
      await page.locator('a[rel=next]').click()
      await expect(page.locator('h1')).toHaveText(title ?? '')
    })
  }

  test('a code of no release gets the page for what is not there', async ({ page }) => {
    for (const path of ['/r/zzzzzzz', '/r/zzz', '/r/zzzzzzz-en']) {
      expect((await page.goto(path))?.status()).toBe(404)
      await expect(page.locator('h1')).toHaveText(MESSAGES.km.ErrorPage[404].title)
    }
  })

  test('a summary stands under the title only where an editor wrote one', async ({ page }) => {
    await page.goto(`/en/news/${SOURCE_RELEASE}`)
    await expect(page.locator('.lead')).toBeVisible()
    await page.goto(`/km/news/${SOURCE_RELEASE}`)
    await expect(page.locator('.lead')).toBeHidden()
  })

  test('Messenger, which only an app can open, is offered on telephones only', async ({ page, browser }) => {
    await page.goto(`/en/news/${SOURCE_RELEASE}`)
    await expect(page.locator('a[href^="fb-messenger:"]')).toBeHidden()
    const phone = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 700 } })
    const onPhone = await phone.newPage()
    await onPhone.goto(page.url())
    await expect(onPhone.locator('a[href^="fb-messenger:"]')).toBeVisible()
    await phone.close()
  })
})

test.describe('with scripts', () => {
  test('the short address is copied, and a screen reader hears it', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto(`/en/news/${SOURCE_RELEASE}`)
    await page.getByRole('button', { name: MESSAGES.en.ShareLinks.copy }).click()
    await expect(page.getByRole('status').filter({ hasText: MESSAGES.en.ShareLinks.copied })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await page.locator('[data-share-address]').getAttribute('data-share-address'))
  })

  test('the print button prints, in place of the hint', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.setAttribute('data-printed', '')
    })
    await page.goto(`/km/news/${SOURCE_RELEASE}`)
    await page.getByRole('button', { name: MESSAGES.km.PrintLinks.print }).click()
    await expect(page.locator('html[data-printed]')).toHaveCount(1)
    await expect(page.locator('[data-print-hint]:visible')).toHaveCount(0)
  })

  test('a telephone hands title and address to its other apps', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(navigator, {
        canShare: () => true,
        share: async (data: ShareData) => document.documentElement.setAttribute('data-shared', JSON.stringify(data)),
      })
    })
    await page.goto(`/km/news/${SOURCE_RELEASE}`)
    await page.getByRole('button', { name: MESSAGES.km.ShareLinks.app }).click()
    const shared = JSON.parse((await page.locator('html').getAttribute('data-shared')) ?? '{}') as ShareData
    expect(shared.url).toMatch(new RegExp(`/km/news/${SOURCE_RELEASE}$`))
    expect(shared.title).toBe(await page.locator('h1').textContent())
  })
})
