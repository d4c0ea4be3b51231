import { createHash } from 'node:crypto'
import { type APIRequestContext, expect, test } from '@playwright/test'
import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { LOCALES, PRERENDERED_ROUTES } from './routes'

type Json = Record<string, unknown>
type Release = {
  slug: string
  locale: string
  title: string
  text: string
  html: string
  sha256: string
  url: string
  translations: Json[]
}

const listReleaseRoutes = (locale: string) => PRERENDERED_ROUTES.filter((route) => route.startsWith(`/${locale}/news/`))

/** Reads an answer and holds it against the description of the API. */
async function createReader(request: APIRequestContext) {
  const description = await (await request.get('/api/openapi.json')).json()
  const ajv = new Ajv2020({ strict: false })
  addFormats.default(ajv)
  ajv.addSchema(description, 'api')
  return async (address: string, status = 200): Promise<Json> => {
    const response = await request.get(address)
    expect(response.status(), address).toBe(status)
    const path = new URL(address, 'http://site').pathname.replace(/^\/api\/articles\/(km|en)\/.+/, '/api/articles/{locale}/{slug}')
    const [type, { schema }] = Object.entries(description.paths[path].get.responses[status].content)[0] as [
      string,
      { schema: { $ref: string } },
    ]
    expect(response.headers()['content-type']).toBe(type)
    const body = await response.json()
    const isValid = ajv.validate(`api${schema.$ref}`, body)
    expect(isValid, `${address} ${ajv.errorsText()}`).toBe(true)
    return body
  }
}

/** `next` is an absolute address of the public site. */
const toAddress = (url: string): string => url.replace(/^https?:\/\/[^/]+/, '')

test('the description of the API is valid OpenAPI 3.1', async ({ request }) => {
  const response = await request.get('/api/openapi.json')
  expect(response.headers()['content-type']).toContain('application/openapi+json')
  const { valid, errors } = await new Validator().validate(await response.json())
  expect(errors).toBeUndefined()
  expect(valid).toBe(true)
})

for (const locale of LOCALES) {
  test(`the list in ${locale} gives every release once, page by page, newest first`, async ({ request }) => {
    const read = await createReader(request)
    const slugs: string[] = []
    const dates: string[] = []
    let total = -1
    for (let address: string | null = `/api/articles?locale=${locale}&limit=7`; address; ) {
      const { articles, next, ...page } = (await read(address)) as {
        articles: { slug: string; date: string }[]
        next: string | null
        total: number
      }
      total = page.total
      slugs.push(...articles.map(({ slug }) => slug))
      dates.push(...articles.map(({ date }) => date))
      address = next && toAddress(next)
    }
    expect(slugs).toHaveLength(total)
    expect(new Set(slugs).size).toBe(total)
    expect(dates).toEqual([...dates].sort().toReversed())
    for (const slug of slugs) expect(listReleaseRoutes(locale)).toContain(`/${locale}/news/${slug}`)
  })

  test(`every release in ${locale} is there whole, with the hash of its text and its translation`, async ({ request }) => {
    const read = await createReader(request)
    const { articles, total } = (await read(`/api/articles?locale=${locale}&limit=50`)) as { articles: { api: string }[]; total: number }
    expect(articles).toHaveLength(total)
    for (const { api } of articles) {
      const release = (await read(toAddress(api))) as Release
      expect(createHash('sha256').update(release.text).digest('hex')).toBe(release.sha256)
      expect(release.text.startsWith(`${release.title}\n`)).toBe(true)
      expect(release.html).not.toMatch(/(?:href|src)="(?!https?:|mailto:|tel:)/)
      for (const { api: other } of release.translations as { api: string }[]) {
        const translation = (await read(toAddress(other))) as Release
        expect(translation.translations).toEqual([{ locale, url: release.url, api }])
      }
      const page = await request.get(toAddress(release.url))
      expect(page.status(), release.url).toBe(200)
    }
  })
}

test('filters are those of the finder, and an empty list is an answer', async ({ request }) => {
  const read = await createReader(request)
  const { categories } = (await read('/api/categories')) as { categories: { slug: string; total: { km: number } }[] }
  for (const { slug, total } of categories) expect((await read(`/api/articles?locale=km&category=${slug}`)).total).toBe(total.km)
  const { districts } = (await read('/api/districts')) as { districts: { slug: string; total: { en: number } }[] }
  for (const { slug, total } of districts) expect((await read(`/api/articles?locale=en&district=${slug}`)).total).toBe(total.en)
  const early = (await read('/api/articles?locale=km&to=2024-12-31')).total as number
  const late = (await read('/api/articles?locale=km&from=2025-01-01')).total as number
  expect(early + late).toBe((await read('/api/articles?locale=km')).total)
  expect(early).toBeGreaterThan(0)
  expect(await read('/api/articles?locale=km&to=1999-01-01')).toEqual({ version: 1, total: 0, articles: [], next: null })
})

test('search and suggestions answer as described', async ({ request }) => {
  const read = await createReader(request)
  expect((await read(`/api/search?locale=km&q=${encodeURIComponent('ទឹក')}`)).total).toBeGreaterThan(0)
  expect(await read('/api/suggest?locale=en&q=ta kh')).not.toHaveLength(0)
})

const WRONG: [status: 400 | 404, address: string][] = [
  [400, '/api/articles'],
  [400, '/api/articles?locale=fr'],
  [400, '/api/articles?locale=km&page=2'],
  [400, '/api/articles?locale=km&limit=51'],
  [400, '/api/articles?locale=km&cursor=abc'],
  [400, '/api/articles?locale=km&from=2026-02-30'],
  [400, '/api/search?locale=km&fbclid=1'],
  [400, '/api/suggest?q=a'],
  [404, '/api/search?locale=km&q=zzzzzz&offset=20'],
  [404, '/api/articles/km/no-such-release'],
]
for (const [status, address] of WRONG) {
  test(`${address} is answered with what is wrong, as problem details`, async ({ request }) => {
    const problem = await (await createReader(request))(address, status)
    expect(problem).toMatchObject({ type: 'about:blank', status, detail: problem.error })
  })
}

test('a parameter that does not exist is answered with those that do', async ({ request }) => {
  const { known } = await (await createReader(request))('/api/articles?locale=km&q=a', 400)
  expect(known).toEqual(['locale', 'category', 'type', 'district', 'from', 'to', 'limit', 'cursor'])
})

test('addresses for programs have no pages, whatever is wrong', async ({ request }) => {
  for (const [method, address, status] of [
    ['GET', '/api/nothing', 404],
    ['GET', '/data/1999.csv', 404],
    ['DELETE', '/api/articles?locale=km', 405],
  ] as const) {
    const response = await request.fetch(address, { method })
    expect(response.status(), address).toBe(status)
    expect(response.headers()['content-type']).toBe('application/problem+json')
  }
})

test('any site may read, and ask again only for what has changed', async ({ request }) => {
  for (const address of ['/api/articles?locale=km', '/api/categories', '/data/manifest.json']) {
    const first = await request.get(address, { headers: { origin: 'https://newsroom.example' } })
    expect(first.headers()['access-control-allow-origin']).toBe('*')
    expect(first.headers()['cache-control']).toMatch(/s-maxage=\d+/)
    const again = await request.get(address, { headers: { 'if-none-match': first.headers().etag as string } })
    expect(again.status(), address).toBe(304)
    const preflight = await request.fetch(address, { method: 'OPTIONS', headers: { origin: 'https://newsroom.example' } })
    expect(preflight.status()).toBe(204)
    expect(preflight.headers()['access-control-allow-headers']).toContain('If-None-Match')
  }
})
