import { expect, test } from '@playwright/test'
import { LOCALES, ROUTES } from './routes'

const HIDDEN = ['2026-11-20-investment-plan-draft', '2026-11-15-provincial-honours-list']

test('neither a draft nor an embargoed release is named on any page', async ({ request }) => {
  for (const route of ROUTES) {
    const html = await (await request.get(route)).text()
    for (const slug of HIDDEN) expect(html.includes(slug), `${slug} on ${route}`).toBe(false)
  }
})

for (const slug of HIDDEN) {
  for (const locale of LOCALES) {
    test(`/${locale}/news/${slug} does not exist yet`, async ({ request }) => {
      expect((await request.get(`/${locale}/news/${slug}`)).status()).toBe(404)
    })
  }
}
