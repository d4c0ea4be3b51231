import { expect, test } from '@playwright/test'
import { collectComplaints, expectPolicyHeaders, listInline } from './page-policy'
import { LOCALES } from './routes'

/** Pages that only an address without a page, or a wrong one, leads to. What readers are led to: every-route.spec.ts. */
const ERROR_ROUTES = LOCALES.flatMap((locale) => [`/${locale}/no-such-page`, `/${locale}/news/no-such-release`, `/${locale}/news?page=x`])

for (const route of ERROR_ROUTES) {
  test(`the error page at ${route} keeps the policy too`, async ({ page, baseURL }) => {
    const complaints = await collectComplaints(page)
    const response = await page.goto(route)
    expect(response?.status()).toBe(404)
    expect.soft(listInline((await response?.text()) as string)).toEqual([])
    expectPolicyHeaders((await response?.allHeaders()) as Record<string, string>, route)
    // The browser notes the status, which is meant.
    expect(complaints.filter((complaint) => !complaint.endsWith(`(${baseURL}${route})`))).toEqual([])
  })
}

test('the browser is ready to refuse: a script that is put into a page does not run', async ({ page }) => {
  await page.goto('/km')
  const outcome = await page.evaluate(async () => {
    const refused = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective }) => resolve(violatedDirective), { once: true })
    })
    try {
      document.body.innerHTML = '<img src="x" onerror="document.title = 1">'
    } catch (error) {
      return `${(error as Error).name}, ${await refused}`
    }
    return 'accepted'
  })
  expect(outcome).toBe('TypeError, require-trusted-types-for')
})
