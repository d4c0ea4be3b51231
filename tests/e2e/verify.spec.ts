import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { LOCALES, type Locale, MESSAGES, PRERENDERED_ROUTES, SOURCE_RELEASE } from './routes'

test.use({ javaScriptEnabled: false })

type Release = { title: string; text: string; code: string; url: string; locale: Locale }

async function readRelease(request: APIRequestContext, locale: Locale, slug = SOURCE_RELEASE): Promise<Release> {
  return (await request.get(`/api/articles/${locale}/${slug}`)).json()
}

async function check(page: Page, locale: Locale, text: string) {
  const { Verifier: _, VerifyForms: forms } = MESSAGES[locale]
  await page.goto(`/${locale}/verify`)
  await page.getByLabel(forms.text).fill(text)
  await page.getByRole('button', { name: forms.button }).first().click()
}

const result = (page: Page, locale: Locale) => page.getByRole('region', { name: MESSAGES[locale].VerifyResult.label })

/** The words of a release below its title, date and number. */
const getBody = ({ text }: Release): string => text.slice(text.indexOf('\n\n') + 2)

for (const locale of LOCALES) {
  const words = MESSAGES[locale].VerifyResult
  test(`the whole text of a release is recognized on the page in ${locale}, in either language`, async ({ page, request }) => {
    for (const textLocale of LOCALES) {
      const release = await readRelease(request, textLocale)
      await check(page, locale, `${release.title}\n${getBody(release)}`)
      await expect(result(page, locale).getByRole('heading', { name: words.whole })).toBeVisible()
      await expect(result(page, locale).getByRole('link', { name: release.title })).toHaveAttribute(
        'href',
        `/${locale}/news/${SOURCE_RELEASE}`,
      )
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
    }
  })

  test(`a paragraph is recognized as a part on the page in ${locale}`, async ({ page, request }) => {
    const paragraph = getBody(await readRelease(request, locale))
      .split('\n')
      .sort((a, b) => b.length - a.length)[0] as string
    await check(page, locale, paragraph)
    await expect(result(page, locale).getByRole('heading', { name: words.part })).toBeVisible()
    await expect(page.getByLabel(MESSAGES[locale].VerifyForms.text)).toHaveValue(paragraph)
  })

  test(`a changed year is shown beside the one that was published, on the page in ${locale}`, async ({ page, request }) => {
    const body = getBody(await readRelease(request, 'en'))
    expect(body).toContain('2023')
    await check(page, locale, body.replace('2023', '2029'))
    await expect(result(page, locale).getByRole('heading', { name: words.altered })).toBeVisible()
    await expect(page.getByRole('cell', { name: '2029' })).toBeVisible()
    await expect(page.getByRole('row', { name: '2029' }).getByRole('cell').first()).toHaveText('2023')
  })

  test(`a text of nobody's is told to be none of the province's, on the page in ${locale}`, async ({ page }) => {
    await check(page, locale, 'The province gives away a thousand motorcycles to everybody who sends this message to ten friends today.')
    await expect(result(page, locale).getByRole('heading', { name: words.none })).toBeVisible()
    await expect(result(page, locale).getByRole('link', { name: words.contact })).toHaveAttribute('href', `/${locale}/contact`)
  })

  test(`a code leads to its release, however it is typed, on the page in ${locale}`, async ({ page, request }) => {
    const { code, title } = await readRelease(request, locale)
    const typed = `${code.slice(0, 3)}-${code.slice(3)}`.toUpperCase().replaceAll('0', 'O')
    await page.goto(`/${locale}/verify`)
    await page.getByLabel(MESSAGES[locale].VerifyForms.code).fill(typed)
    await page.getByRole('button', { name: MESSAGES[locale].VerifyForms.button }).last().click()
    await expect(result(page, locale).getByRole('heading', { name: words.byCode })).toBeVisible()
    await expect(result(page, locale).getByRole('link', { name: title })).toBeVisible()
  })

  test(`a code of no release says so and answers 404, in ${locale}`, async ({ page }) => {
    for (const address of [`/${locale}/verify/zzzzzzz`, `/${locale}/verify?code=zzzzzzz`]) {
      expect((await page.goto(address))?.status()).toBe(404)
      await expect(result(page, locale).getByRole('heading', { name: words.noCode.replace('{code}', 'zzzzzzz') })).toBeVisible()
    }
  })

  test(`what cannot be checked is told at its field, in ${locale}`, async ({ page }) => {
    const forms = MESSAGES[locale].VerifyForms
    await check(page, locale, 'ជូនដំណឹង')
    await page.getByRole('alert').getByRole('link', { name: forms.textTooShort }).click()
    await expect(page.getByLabel(forms.text)).toBeFocused()
    await expect(page.getByLabel(forms.text)).toHaveAccessibleDescription(new RegExp(forms.textTooShort))
    await expect(page.getByLabel(forms.text)).toHaveValue('ជូនដំណឹង')
    await page.goto(`/${locale}/verify?code=12`)
    await expect(page.getByRole('alert').getByRole('link', { name: forms.codeWrong })).toBeVisible()
    await expect(page.getByLabel(forms.code)).toHaveValue('12')
  })
}

test('every release has its page of verification, to which it leads', async ({ page, request }) => {
  const { releases } = await (await request.get('/data/manifest.json')).json()
  for (const { code, locale } of releases) expect(PRERENDERED_ROUTES).toContain(`/${locale}/verify/${code}`)
  const { code, sha256, title } = releases.find(({ url }: { url: string }) => url.endsWith(`/en/news/${SOURCE_RELEASE}`))
  await page.goto(`/en/news/${SOURCE_RELEASE}`)
  await page.getByRole('link', { name: code }).click()
  await expect(page.getByRole('link', { name: title })).toBeVisible()
  await page.getByText('SHA-256').click()
  await expect(page.getByText(sha256)).toBeVisible()
})

test('a withdrawn release is told to apply no longer', async ({ page, request }) => {
  const { releases } = await (await request.get('/data/manifest.json')).json()
  const withdrawn = releases.filter(({ state }: { state: string }) => state === 'withdrawn' || state === 'replaced')
  expect(withdrawn.length).toBeGreaterThan(0)
  for (const { code, locale, state } of withdrawn as { code: string; locale: Locale; state: 'withdrawn' | 'replaced' }[]) {
    await page.goto(`/${locale}/verify/${code}`)
    await expect(page.getByText(MESSAGES[locale].ReleaseRecord[state])).toBeVisible()
  }
})

test('a posted text is kept by nobody, and one without end is not read', async ({ request }) => {
  const answer = await request.post('/km/verify', { form: { text: 'សេចក្តីជូនដំណឹងស្តីពីការបិទផ្លូវ' } })
  expect(answer.headers()['cache-control']).toBe('no-store')
  expect((await request.post('/km/verify', { form: { text: 'ក'.repeat(70_000) } })).status(), 'nine bytes a letter').toBe(413)
  expect((await request.post('/km/verify', { multipart: { text: 'ក' } })).status()).toBe(415)
  for (const address of ['/km', '/km/news', '/km/verify/zzzzzzz']) expect((await request.post(address, { form: {} })).status()).toBe(405)
})

test('markup in a text is text', async ({ page }) => {
  const text = '<script>alert(1)</script><img src=x onerror=alert(1)> </textarea> province of Kandal and its districts'
  await check(page, 'en', text)
  await expect(page.getByLabel(MESSAGES.en.VerifyForms.text)).toHaveValue(text)
})

test('every change after publication is on the page of corrections, and none twice', async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(`/${locale}/corrections`)
    const entries = await page.getByRole('article').allInnerTexts()
    expect(new Set(entries).size).toBe(entries.length)
    expect(entries.length).toBeGreaterThan(1)
    const dates = await page.locator('article time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')))
    expect(dates).toEqual([...dates].sort().toReversed())
    await expect(page.getByText(MESSAGES[locale].CorrectionsPage.withdrawal).first()).toBeVisible()
  }
})
