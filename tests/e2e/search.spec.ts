import { AxeBuilder } from '@axe-core/playwright'
import { type APIRequestContext, expect, type Page, test } from '@playwright/test'
import { formatNumber } from '../../lib/khmer/digits'
import { getOther, LOCALES, type Locale, MESSAGES } from './routes'

/** Words that several releases of a language have, and a word that only a release of the other language has. */
const WORDS = { km: 'ទឹក', en: 'flood' }
const ONLY_IN_OTHER = {
  km: { words: 'investor', slug: '2025-10-14-investor-information-day' },
  en: { words: 'ចរាចរណ៍', slug: '2026-04-08-khmer-new-year-road-safety' },
}

type ApiResult = { slug: string; url: string; date: string; category: string } & Record<string, unknown>
type ApiAnswer = { query: string; total: number; results: ApiResult[] }

async function ask(request: APIRequestContext, params: Record<string, string | number>): Promise<ApiAnswer> {
  const response = await request.get('/api/search', { params })
  expect(response.status()).toBe(200)
  return response.json()
}

const getSearchUrl = (locale: Locale, params: Record<string, string> = {}): string => `/${locale}/search?${new URLSearchParams(params)}`
/** Addresses of the hits in the language of the page, in their order. */
const listHits = (page: Page): Promise<string[]> =>
  page.locator('main > ol h2 a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
const toHrefs = (locale: Locale, { results }: ApiAnswer): string[] => results.map(({ slug }) => `/${locale}/news/${slug}`)
/** Unfolds the filters where they are folded away so that the list comes first. */
async function openFilters(page: Page): Promise<void> {
  const folded = page.locator('main details:not([open]):has(select[name=category]) > summary')
  if ((await folded.count()) > 0) await folded.click()
}

/** The number that stands in brackets, in the digits of either language. */
const readCount = (text: string): number =>
  Number((/\(([\d០-៩]+)\)/.exec(text)?.[1] ?? '').replace(/[០-៩]/g, (digit) => String(digit.charCodeAt(0) - 0x17e0)))

test.describe('the finder without scripts', () => {
  test.use({ javaScriptEnabled: false })

  for (const locale of LOCALES) {
    const texts = MESSAGES[locale]

    test(`an empty query shows the ${locale} finder: what to do, every filter, and the latest releases`, async ({ page, request }) => {
      const { total, results } = await ask(request, { locale })
      for (const url of [`/${locale}/search`, `/${locale}/search?q=&category=&district=&from=&to=`]) {
        const response = await page.goto(url)
        expect(response?.status()).toBe(200)
        await expect(page.locator('h1')).toHaveText(texts.SearchPage.title)
        await expect(page.getByRole('status')).toContainText(texts.SearchStatus.prompt)
        await expect(page.getByRole('status')).toContainText(formatNumber(total, locale))
        await expect(page.getByRole('searchbox')).toHaveValue('')
        await openFilters(page)
        for (const name of ['category', 'type', 'district', 'from', 'to']) {
          await expect(page.locator(`main form [name=${name}]`)).toBeVisible()
        }
        await expect(page.locator('main mark')).toHaveCount(0)
        await expect(page.getByText(texts.SortLinks.label)).toHaveCount(0)
      }
      expect(await listHits(page)).toEqual(toHrefs(locale, { query: '', total, results }))
    })

    test(`a ${locale} search tells how many releases it found and marks the words in them`, async ({ page, request }) => {
      const answer = await ask(request, { locale, q: WORDS[locale] })
      expect(answer.total).toBeGreaterThan(3)
      await page.goto(`/${locale}`)
      await page.getByRole('searchbox').fill(WORDS[locale])
      await page.getByRole('button', { name: texts.SearchForm.button }).click()
      await expect(page).toHaveURL(getSearchUrl(locale, { q: WORDS[locale] }))
      await expect(page.locator('h1')).toHaveText(texts.SearchPage.titleFor.replace('{query}', WORDS[locale]))
      await expect(page.getByRole('searchbox')).toHaveValue(WORDS[locale])
      await expect(page.getByRole('status')).toContainText(formatNumber(answer.total, locale))
      expect(await listHits(page)).toEqual(toHrefs(locale, answer))
      await expect(page.locator('main > ol > li').first().locator('mark').first()).toBeVisible()
      for (const mark of await page.locator('main > ol mark').allTextContents()) {
        // U+200B, zero-width space: nobody sees it.
        expect(mark.replaceAll('\u200B', '').toLowerCase()).toContain(WORDS[locale])
      }
    })

    test(`each choice of the ${locale} filters tells how many releases it leaves, and leaves as many`, async ({ page }) => {
      await page.goto(getSearchUrl(locale, { q: WORDS[locale] }))
      const options = await page
        .locator('select[name=category] option:not([value=""])')
        .evaluateAll((elements) =>
          elements.map((element) => ({ value: element.getAttribute('value') ?? '', text: element.textContent ?? '' })),
        )
      const choices = options.map(({ value, text }) => ({ value, count: readCount(text) }))
      const choice = choices.find(({ count }) => count > 1)
      expect(
        choices.some(({ count }) => count === 0),
        'some choice leaves nothing',
      ).toBe(true)
      await openFilters(page)
      await page.locator('select[name=category]').selectOption(choice?.value ?? '')
      await page.getByRole('button', { name: texts.FilterForm.apply }).click()

      const url = new URL(page.url())
      expect(url.searchParams.get('q')).toBe(WORDS[locale])
      expect(url.searchParams.get('category')).toBe(choice?.value)
      await expect(page.locator('select[name=category]')).toHaveValue(choice?.value ?? '')
      expect(await listHits(page)).toHaveLength(choice?.count ?? 0)
      await page.getByRole('link', { name: texts.FilterForm.clear }).click()
      await expect(page).toHaveURL(getSearchUrl(locale, { q: WORDS[locale] }))
    })

    test(`the ${locale} results can be narrowed by links that tell how many releases are behind them`, async ({ page }) => {
      await page.goto(getSearchUrl(locale, { q: WORDS[locale] }))
      const narrow = page.getByRole('navigation', { name: texts.FacetLinks.label })
      for (const name of ['category', 'type', 'district'] as const) {
        await page.goto(getSearchUrl(locale, { q: WORDS[locale] }))
        const link = narrow.getByRole('list', { name: texts.FacetLinks[name] }).getByRole('link').first()
        const count = readCount(await link.innerText())
        expect(count).toBeGreaterThan(0)
        await link.click()
        await expect(page).toHaveURL(new RegExp(`[?&]${name}=`))
        expect(new URL(page.url()).searchParams.get('q')).toBe(WORDS[locale])
        expect(await listHits(page), name).toHaveLength(count)
        await expect(narrow.getByRole('list', { name: texts.FacetLinks[name] })).toHaveCount(0)
      }
    })

    test(`the order of the ${locale} results is a link: by date, and back to relevance`, async ({ page }) => {
      const readDates = () =>
        page.locator('main > ol time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''))
      await page.goto(getSearchUrl(locale, { q: WORDS[locale] }))
      const byRelevance = await listHits(page)
      await page.getByRole('link', { name: texts.SortLinks.date, exact: true }).click()
      await expect(page).toHaveURL(getSearchUrl(locale, { q: WORDS[locale], sort: 'date' }))
      const dates = await readDates()
      expect(dates.length).toBeGreaterThan(3)
      expect(dates).toEqual(dates.toSorted().toReversed())
      expect((await listHits(page)).sort()).toEqual(byRelevance.toSorted())
      await page.getByRole('link', { name: texts.SortLinks.relevance, exact: true }).click()
      await expect(page).toHaveURL(getSearchUrl(locale, { q: WORDS[locale] }))
      expect(await listHits(page)).toEqual(byRelevance)
    })

    test(`what only the other language has is shown under the ${locale} results, in its own language`, async ({ page }) => {
      const other = getOther(locale)
      const { words, slug } = ONLY_IN_OTHER[locale]
      await page.goto(getSearchUrl(locale, { q: words }))
      const section = page.getByRole('region', { name: texts.OtherLanguageHits.title })
      const link = section.locator(`h3 a[href="/${other}/news/${slug}"]`)
      await expect(link).toBeVisible()
      await expect(link).toHaveAttribute('hreflang', other)
      for (const part of ['h3', 'h3 + p']) await expect(section.locator(part).first()).toHaveAttribute('lang', other)
      expect(await listHits(page)).not.toContain(`/${locale}/news/${slug}`)
      await section.locator(`a[href^="/${other}/search"]`).click()
      await expect(page).toHaveURL(getSearchUrl(other, { q: words }))
      expect(await listHits(page)).toContain(`/${other}/news/${slug}`)
    })

    test(`pages of ${locale} results follow each other without a gap or an overlap, and keep what was asked for`, async ({
      page,
      request,
    }) => {
      const { total } = await ask(request, { locale })
      await page.goto(`/${locale}/search?sort=date`)
      const hits = await listHits(page)
      expect(hits).toHaveLength(20)
      await page.locator('main a[rel=next]').click()
      await expect(page).toHaveURL(`/${locale}/search?sort=date&page=2`)
      hits.push(...(await listHits(page)))
      expect(hits).toHaveLength(Math.min(total, 40))
      expect(new Set(hits).size).toBe(hits.length)
      await page.locator('main a[rel=prev]').click()
      await expect(page).toHaveURL(`/${locale}/search?sort=date`)
    })
  }

  test('an address shows the same list to everybody', async ({ page, browser }) => {
    await page.goto(getSearchUrl('en', { q: 'flood', type: 'notice', from: '2025-01-01', sort: 'date' }))
    const context = await browser.newContext({ javaScriptEnabled: false })
    const stranger = await context.newPage()
    await stranger.goto(page.url())
    const hits = await listHits(stranger)
    expect(hits.length).toBeGreaterThan(0)
    expect(hits).toEqual(await listHits(page))
    await expect(stranger.locator('select[name=type]')).toHaveValue('notice')
    await expect(stranger.locator('input[name=from]')).toHaveValue('2025-01-01')
    await context.close()
  })

  test('a place is found by the spelling of everyday', async ({ page }) => {
    await page.goto(getSearchUrl('en', { q: 'Kien Svay' }))
    const hits = await listHits(page)
    expect(hits.length).toBeGreaterThan(2)
    for (const q of ['kien sway', 'KIENSVAY', 'kean svay']) {
      await page.goto(getSearchUrl('en', { q }))
      expect((await listHits(page)).sort(), q).toEqual(hits.toSorted())
    }
  })

  test('a misspelt place that nothing is found for leads to the place, to categories and to the latest releases', async ({ page }) => {
    await page.goto(getSearchUrl('en', { q: 'kiensvoy' }))
    await expect(page.getByText(MESSAGES.en.NoResults.help)).toBeVisible()
    await expect(page.locator('main > ol')).toHaveCount(0)
    await expect(page.locator('main a[href="/en/category/health"]')).toBeVisible()
    await expect(page.locator('main article')).toHaveCount(3)
    await expect(page.getByRole('heading', { name: MESSAGES.en.NoResults.near })).toBeVisible()
    await page.getByRole('link', { name: 'Kien Svay District' }).click()
    await expect(page).toHaveURL(getSearchUrl('en', { q: 'Kien Svay District' }))
    expect((await listHits(page)).length).toBeGreaterThan(0)
  })

  test('a search that nothing is found for, and no place is like, offers no place', async ({ page }) => {
    const response = await page.goto(getSearchUrl('en', { q: 'zzzzzz' }))
    expect(response?.status()).toBe(200)
    await expect(page.getByText(MESSAGES.en.NoResults.help)).toBeVisible()
    await expect(page.getByRole('heading', { name: MESSAGES.en.NoResults.near })).toHaveCount(0)
  })

  test('a looser search says so', async ({ page }) => {
    await page.goto(getSearchUrl('en', { q: 'flood zebra' }))
    await expect(page.getByRole('status')).toContainText(MESSAGES.en.SearchStatus.some)
    // U+17BC for no vowel: one cluster of the word is wrong.
    await page.goto(getSearchUrl('km', { q: 'ទឹកជំនូន់' }))
    await expect(page.getByRole('status')).toContainText(MESSAGES.km.SearchStatus.near)
    await page.goto(getSearchUrl('en', { q: 'flood' }))
    for (const text of [MESSAGES.en.SearchStatus.some, MESSAGES.en.SearchStatus.near]) await expect(page.getByText(text)).toHaveCount(0)
  })

  test('a quoted phrase and a word with a minus narrow a search', async ({ page }) => {
    await page.goto(getSearchUrl('en', { q: 'flood' }))
    const all = await listHits(page)
    for (const q of ['"safe places"', 'flood -mekong']) {
      await page.goto(getSearchUrl('en', { q }))
      const hits = await listHits(page)
      expect(hits.length).toBeGreaterThan(0)
      expect(hits.length).toBeLessThan(all.length)
      await expect(page.getByRole('searchbox')).toHaveValue(q)
    }
  })

  test('a withdrawn release is the last of the results and says so', async ({ page }) => {
    await page.goto(getSearchUrl('en', { q: 'waste collection timetable' }))
    const withdrawn = page.locator('main > ol > li', { hasText: MESSAGES.en.ArticleCard.withdrawn })
    await expect(withdrawn).toHaveCount(1)
    expect((await listHits(page)).at(-1)).toBe('/en/news/2026-08-27-waste-collection-timetable')
    await expect(page.locator('main > ol > li').last()).toContainText(MESSAGES.en.ArticleCard.withdrawn)
  })

  test('a query that is too long is kept, with the limit told', async ({ page }) => {
    const q = 'ជំនន់ '.repeat(60).trim()
    const response = await page.goto(getSearchUrl('km', { q }))
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('alert')).toContainText(MESSAGES.km.SearchStatus.tooLong.replace('{number}', formatNumber(200, 'km')))
    await expect(page.getByRole('searchbox')).toHaveValue(q)
  })

  test('markup in a query is text', async ({ page }) => {
    const q = '"><img src=x onerror=alert(1)><script>alert(1)</script>'
    await page.goto(getSearchUrl('en', { q }))
    await expect(page.locator('h1')).toHaveText(MESSAGES.en.SearchPage.titleFor.replace('{query}', q))
    await expect(page.locator('main img[src=x], main script')).toHaveCount(0)
  })
})

test.describe('the search API', () => {
  const FIELDS = ['slug', 'locale', 'url', 'title', 'summary', 'date', 'category', 'district', 'excerpt']

  for (const locale of LOCALES) {
    test(`answers a ${locale} query with what the contract names, and needs no other parameter`, async ({ request }) => {
      const response = await request.get('/api/search', { params: { locale, q: WORDS[locale] } })
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toContain('application/json')
      const answer: ApiAnswer = await response.json()
      expect(Object.keys(answer).sort()).toEqual(['query', 'results', 'total'])
      expect(answer.query).toBe(WORDS[locale])
      expect(answer.results).toHaveLength(Math.min(answer.total, 20))
      expect(answer.total).toBeGreaterThan(3)
      for (const result of answer.results) {
        expect(Object.keys(result).sort()).toEqual(FIELDS.toSorted())
        expect(result.locale).toBe(locale)
        expect(new URL(result.url).pathname).toBe(`/${locale}/news/${result.slug}`)
        expect(result.date).toMatch(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/)
        for (const field of ['title', 'summary', 'excerpt']) expect(result[field]).toEqual(expect.stringMatching(/\S/))
        expect(result.district).toEqual(expect.any(Array))
      }
    })
  }

  test('gives the same list in slices', async ({ request }) => {
    const whole = await ask(request, { locale: 'km', limit: 50 })
    const slugs: string[] = []
    for (let offset = 0; offset < whole.total; offset += 7) {
      const { total, results } = await ask(request, { locale: 'km', limit: 7, offset })
      expect(total).toBe(whole.total)
      slugs.push(...results.map(({ slug }) => slug))
    }
    expect(slugs).toEqual(whole.results.map(({ slug }) => slug))
    const past = await request.get('/api/search', { params: { locale: 'km', offset: whole.total } })
    expect(past.status()).toBe(404)
  })

  test('keeps to its filters', async ({ request }) => {
    const { total, results } = await ask(request, { locale: 'en', category: 'disaster', from: '2026-01-01', to: '2026-12-31' })
    expect(total).toBeGreaterThan(0)
    for (const { category, date } of results) {
      expect(category).toBe('disaster')
      expect(date.slice(0, 4)).toBe('2026')
    }
    const { results: inPlace } = await ask(request, { locale: 'en', district: 'kien-svay' })
    expect(inPlace.length).toBeGreaterThan(0)
    for (const { district } of inPlace) expect(district).toContain('kien-svay')
  })

  const WRONG: Record<string, string> = {
    locale: 'q=flood',
    limit: 'locale=en&limit=51',
    offset: 'locale=en&offset=-1',
    category: 'locale=en&category=sports',
    type: 'locale=en&type=letter',
    district: 'locale=en&district=nowhere',
    from: 'locale=en&from=2026-02-30',
    to: 'locale=en&from=2026-02-02&to=2026-02-01',
    sort: 'locale=en&sort=title',
    q: `locale=en&q=${'flood+'.repeat(60)}`,
  }
  for (const [name, params] of Object.entries(WRONG)) {
    test(`answers 400 and names ${name} when it is not valid`, async ({ request }) => {
      const response = await request.get(`/api/search?${params}`)
      expect(response.status()).toBe(400)
      expect(await response.json()).toMatchObject({ error: expect.stringContaining(`"${name}"`) })
    })
  }

  test('answers 400 to a request for suggestions without a language', async ({ request }) => {
    for (const params of ['', '?q=flood', '?locale=fr&q=flood']) {
      const response = await request.get(`/api/suggest${params}`)
      expect(response.status()).toBe(400)
      expect(await response.json()).toMatchObject({ error: expect.stringContaining('"locale"') })
    }
  })
})

test.describe('the description for browsers', () => {
  for (const [address, locale] of [
    ['/opensearch.xml', 'km'],
    ['/km/opensearch.xml', 'km'],
    ['/en/opensearch.xml', 'en'],
  ] as const) {
    test(`${address} leads to the ${locale} finder`, async ({ page, request }) => {
      const response = await request.get(address)
      expect(response.status()).toBe(200)
      expect(response.headers()['content-type']).toMatch(/^application\/opensearchdescription\+xml/)
      // A page of ours makes no document out of text (Trusted Types).
      await page.goto('about:blank')
      const { root, shortName, template } = await page.evaluate(
        (source) => {
          const xml = new DOMParser().parseFromString(source, 'text/xml')
          return {
            root: xml.documentElement.localName,
            shortName: xml.querySelector('ShortName')?.textContent ?? '',
            template: xml.querySelector('Url[type="text/html"]')?.getAttribute('template') ?? '',
          }
        },
        await response.text(),
      )
      expect(root).toBe('OpenSearchDescription')
      expect(shortName.length).toBeGreaterThan(0)
      expect(shortName.length).toBeLessThanOrEqual(16)
      expect(template).toContain('{searchTerms}')
      const finder = new URL(template.replace('{searchTerms}', encodeURIComponent(WORDS[locale])))
      await page.goto(finder.pathname + finder.search)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        MESSAGES[locale].SearchPage.titleFor.replace('{query}', WORDS[locale]),
      )
      expect((await listHits(page)).length).toBeGreaterThan(3)
    })
  }

  test('is announced on every page, in its language', async ({ request }) => {
    for (const locale of LOCALES) {
      const html = await (await request.get(`/${locale}`)).text()
      expect(html).toMatch(new RegExp(`<link[^>]+rel="search"[^>]+href="/${locale}/opensearch.xml"`))
    }
  })
})

test.describe('suggestions with scripts', () => {
  const getBox = (page: Page) => page.locator('#site-search')
  const getOptions = (page: Page) => page.locator('#suggestions [role=option]')

  /** Opens a page and types; the script has the box ready before. */
  async function type(page: Page, words: string, url = '/en'): Promise<void> {
    await page.goto(url)
    await expect(getBox(page)).toHaveAttribute('role', 'combobox')
    await getBox(page).pressSequentially(words)
  }

  /** Answers every request for suggestions with these. */
  const answerWith = (page: Page, suggestions: { label: string; url: string }[]) =>
    page.route('**/api/suggest?*', (route) => route.fulfill({ json: suggestions }))
  const THREE = [
    { label: 'One', url: '/en/about' },
    { label: 'Two', url: '/en/contact' },
    { label: 'Three', url: '/en/privacy' },
  ]

  for (const locale of LOCALES) {
    test(`titles and places that go on from what was typed are offered in ${locale}, as a combobox with a list box`, async ({ page }) => {
      await type(page, locale === 'en' ? 'flood' : 'ទឹក', `/${locale}`)
      const box = page.getByRole('combobox', { name: MESSAGES[locale].SearchForm.label })
      await expect(box).toHaveAttribute('aria-expanded', 'true')
      await expect(box).toHaveAttribute('aria-autocomplete', 'list')
      await expect(box).toHaveAttribute('aria-controls', 'suggestions')
      await expect(page.getByRole('listbox', { name: MESSAGES[locale].SearchForm.suggestions })).toBeVisible()
      expect(await getOptions(page).count()).toBeGreaterThan(1)
      for (const text of await getOptions(page).allTextContents()) {
        expect(text.replaceAll('\u200B', '').toLowerCase()).toContain(locale === 'en' ? 'flood' : 'ទឹក')
      }
    })
  }

  test('nothing is offered before anything is typed, nor after it is deleted', async ({ page }) => {
    await type(page, 'flood')
    await expect(getBox(page)).toHaveAttribute('aria-expanded', 'true')
    await getBox(page).fill('')
    await expect(getBox(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(page.locator('#suggestions')).toBeHidden()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('#suggestions')).toBeHidden()
  })

  test('arrow keys go through the options and back to the box; Escape closes the list and keeps what was typed', async ({ page }) => {
    await answerWith(page, THREE)
    await type(page, 'abc')
    await expect(getOptions(page)).toHaveCount(3)
    const steps: [key: string, active: number | null][] = [
      ['ArrowDown', 0],
      ['ArrowDown', 1],
      ['ArrowUp', 0],
      ['ArrowUp', null],
      ['ArrowUp', 2],
      ['ArrowDown', null],
      ['ArrowDown', 0],
    ]
    await expect(getBox(page)).not.toHaveAttribute('aria-activedescendant')
    for (const [key, active] of steps) {
      await page.keyboard.press(key)
      if (active === null) await expect(getBox(page)).not.toHaveAttribute('aria-activedescendant')
      else await expect(getBox(page)).toHaveAttribute('aria-activedescendant', `suggestion-${active}`)
      const selected = await getOptions(page).evaluateAll((options) =>
        options.map((option) => option.getAttribute('aria-selected') === 'true'),
      )
      expect(selected).toEqual([0, 1, 2].map((index) => index === active))
    }
    await expect(getBox(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(page.locator('#suggestions')).toBeHidden()
    await expect(getBox(page)).toHaveAttribute('aria-expanded', 'false')
    await expect(getBox(page)).not.toHaveAttribute('aria-activedescendant')
    await expect(getBox(page)).toHaveValue('abc')
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('#suggestions')).toBeVisible()
  })

  test('Enter opens the chosen option, and without one it searches', async ({ page }) => {
    await answerWith(page, THREE)
    await type(page, 'abc')
    await expect(getOptions(page)).toHaveCount(3)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en/contact')

    await type(page, 'flood')
    await expect(getOptions(page)).toHaveCount(3)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en/search?q=flood')
  })

  test('a click on a place leads to the place', async ({ page }) => {
    await type(page, 'kien')
    // A slow finger: the list must not close between going down and coming up.
    await page.getByRole('option', { name: 'Kien Svay District', exact: true }).click({ delay: 300 })
    await expect(page).toHaveURL('/en/district/kien-svay')
  })

  test('a label is text, whatever is in it', async ({ page }) => {
    const label = '<img src=x onerror="window.isHacked = true"><b>Bold</b> &amp; <script>window.isHacked = true</script>'
    await answerWith(page, [{ label, url: '/en/about' }])
    await type(page, 'abc')
    await expect(getOptions(page)).toHaveText([label])
    await expect(page.locator('#suggestions :is(img, b, script)')).toHaveCount(0)
    expect(await page.evaluate(() => 'isHacked' in window)).toBe(false)
  })

  test('when suggestions fail nothing is shown, nothing breaks, and the search goes on', async ({ page }) => {
    const errors: string[] = []
    page.on('pageerror', (error) => errors.push(error.message))
    for (const fail of ['abort', 'status', 'text'] as const) {
      await page.unrouteAll()
      await page.route('**/api/suggest?*', (route) => {
        if (fail === 'abort') return route.abort()
        return fail === 'status' ? route.fulfill({ status: 500, json: THREE }) : route.fulfill({ body: '<html>' })
      })
      const asked = page.waitForRequest('**/api/suggest?*')
      await type(page, 'flood')
      await asked
      // Long enough for an answer to be shown, were there one.
      await page.waitForTimeout(300)
      await expect(page.locator('#suggestions')).toBeHidden()
      await expect(getBox(page)).toHaveAttribute('aria-expanded', 'false')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL('/en/search?q=flood')
    }
    // Playwright leaves a page in the middle of its transition, which Chromium tells as an error; no reader can.
    expect(errors.filter((error) => !/ViewTransition|Transition was skipped/.test(error))).toEqual([])
  })

  for (const key of ['Escape', 'Tab']) {
    test(`an answer that comes after ${key} opens nothing`, async ({ page }) => {
      await page.route('**/api/suggest?*', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 500))
        await route.fulfill({ json: THREE })
      })
      const answered = page.waitForResponse('**/api/suggest?*')
      const asked = page.waitForRequest('**/api/suggest?*')
      await type(page, 'abc')
      await asked
      await page.keyboard.press(key)
      await answered
      await page.waitForTimeout(200)
      await expect(page.locator('#suggestions')).toBeHidden()
      await expect(getBox(page)).toHaveAttribute('aria-expanded', 'false')
    })
  }

  test('the page is accessible with the list open and an option chosen', async ({ page }) => {
    await type(page, 'flood')
    await expect(getBox(page)).toHaveAttribute('aria-expanded', 'true')
    await page.keyboard.press('ArrowDown')
    await expect(getBox(page)).toHaveAttribute('aria-activedescendant', 'suggestion-0')
    const { violations, passes } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 150)).join(' | ')}`)).toEqual([])
    expect(passes.length).toBeGreaterThan(10)
  })

  test('the list fits a small telephone', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await type(page, 'flood')
    await expect(page.locator('#suggestions')).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0)
  })
})
