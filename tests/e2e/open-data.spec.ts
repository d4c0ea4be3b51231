import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { LOCALES, MESSAGES } from './routes'

test('every file of the archive is there, and is what the checksums say', async ({ request }) => {
  const sums = (await (await request.get('/data/SHA256SUMS')).text()).trim().split('\n')
  const { files } = await (await request.get('/data/index.json')).json()
  expect(sums).toHaveLength(files.length)
  for (const { url, name, bytes, sha256 } of files) {
    const response = await request.get(url)
    expect(response.status(), url).toBe(200)
    const body = await response.body()
    expect(body.byteLength).toBe(bytes)
    expect(createHash('sha256').update(body).digest('hex')).toBe(sha256)
    expect(sums).toContain(`${sha256}  ${name}`)
  }
})

test('the years together hold every release as the API gives it', async ({ request }) => {
  const everything = gunzipSync(await (await request.get('/data/releases.ndjson.gz')).body()).toString()
  const { files } = await (await request.get('/data/index.json')).json()
  const years: string[] = files.map(({ url }: { url: string }) => url).filter((url: string) => /\d{4}\.ndjson$/.test(url))
  const lines = everything.trim().split('\n')
  const ofYears = await Promise.all(
    years
      .sort()
      .toReversed()
      .map(async (url) => (await request.get(url)).text()),
  )
  expect(ofYears.join('')).toBe(everything)
  for (const line of lines) {
    const { locale, slug } = JSON.parse(line)
    expect(await (await request.get(`/api/articles/${locale}/${slug}`)).text()).toBe(line)
  }
  const totals = await Promise.all(
    LOCALES.map(async (locale) => (await (await request.get(`/api/articles?locale=${locale}`)).json()).total),
  )
  expect(lines).toHaveLength(totals[0] + totals[1])
  const { releases } = await (await request.get('/data/manifest.json')).json()
  expect(releases).toHaveLength(lines.length)
})

test('a build without a key has no signature, and the verification page says so', async ({ page, request }) => {
  test.skip(Boolean(process.env.SIGNING_KEY), 'this build is signed')
  expect((await request.get('/data/manifest.json.sig')).status()).toBe(404)
  expect((await request.get('/data/public-key.pem')).status()).toBe(404)
  const { releases } = await (await request.get('/data/manifest.json')).json()
  await page.goto(`/en/verify/${releases[0].code}`)
  await page.getByText('SHA-256').click()
  await expect(page.getByText(MESSAGES.en.Fingerprints.unsigned)).toBeVisible()
})

test('the program in the documentation mirrors the site and proves every hash', async ({ baseURL }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'mirror-'))
  try {
    execFileSync(process.execPath, ['docs/examples/mirror.mjs', baseURL as string, folder])
    for (const locale of LOCALES) {
      const names = readdirSync(path.join(folder, locale))
      expect(names.length).toBeGreaterThan(10)
      expect(JSON.parse(readFileSync(path.join(folder, locale, names[0] as string), 'utf8'))).toMatchObject({ locale })
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
