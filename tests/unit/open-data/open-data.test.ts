import { execFileSync } from 'node:child_process'
import { createHash, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ApiArticle } from '@/lib/web/api/article-schema'
import { readSigningKey } from '@/lib/web/open-data/signing-key'
import { toCsv } from '@/lib/web/open-data/to-csv'
import { writeOpenData } from '@/lib/web/open-data/write-open-data'

const createArticle = (fields: Partial<ApiArticle>): ApiArticle => {
  const text = fields.text ?? 'Title\n2026-01-02\n\nWords.'
  return {
    version: 1,
    code: 'abcdefg',
    slug: 'a',
    locale: 'en',
    url: 'https://prey.example/en/news/a',
    api: 'https://prey.example/api/articles/en/a',
    verify: 'https://prey.example/en/verify/abcdefg',
    title: 'Title',
    summary: 'Summary',
    date: '2026-01-02',
    published: '2026-01-02T00:00:00+07:00',
    updated: '2026-01-02T00:00:00+07:00',
    type: 'notice',
    category: 'health',
    districts: [],
    state: 'in-force',
    sample: false,
    translations: [],
    issuedBy: null,
    documentNumber: null,
    place: null,
    tags: [],
    picture: null,
    attachments: [],
    corrections: [],
    withdrawn: null,
    html: '<p>Words.</p>',
    ...fields,
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
  }
}

describe('toCsv', () => {
  it('keeps commas, quotation marks and ends of lines within their cells', () => {
    const csv = toCsv([createArticle({ title: 'A, "b"', summary: 'one\ntwo' })])
    expect(csv.startsWith('\uFEFFcode,locale,')).toBe(true)
    expect(csv).toContain(',"A, ""b""","one\ntwo",')
    expect(csv.endsWith('\r\n')).toBe(true)
  })

  it.each(['=1+1', '+855 23', '-1', '@SUM(A1)'])('lets no spreadsheet run %s', (title) => {
    expect(toCsv([createArticle({ title })])).toContain(`,'${title},`)
  })
})

describe('writeOpenData', () => {
  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'open-data-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const OLD = createArticle({ slug: 'old', date: '2025-05-05', url: 'https://prey.example/en/news/old' })
  const NEW = createArticle({ slug: 'new', date: '2026-06-06', text: 'ថ្មី\n2026-06-06\n\nពាក្យ។' })
  async function write(key: Parameters<typeof writeOpenData>[1]['key']): Promise<string> {
    const files = [OLD, NEW].map((article) => {
      const file = path.join(folder, `${article.slug}.json`)
      writeFileSync(file, JSON.stringify(article))
      return file
    })
    const data = path.join(folder, 'data')
    await writeOpenData(data, { files, site: 'https://prey.example', now: Date.UTC(2026, 7, 1), key })
    return data
  }

  it('writes each year, everything newest first, a manifest and the checksums of it all', async () => {
    const data = await write(null)
    const read = (name: string) => readFileSync(path.join(data, name))
    expect(readdirSync(data).sort()).toEqual(
      ['2025.csv', '2025.ndjson', '2026.csv', '2026.ndjson', 'SHA256SUMS', 'index.json', 'manifest.json', 'releases.ndjson.gz'].sort(),
    )
    const lines = gunzipSync(read('releases.ndjson.gz')).toString().trim().split('\n')
    expect(lines.map((line) => JSON.parse(line).slug)).toEqual(['new', 'old'])
    const manifest = JSON.parse(read('manifest.json').toString())
    expect(manifest.created).toBe('2026-08-01T00:00:00.000Z')
    expect(manifest.releases.map(({ sha256 }: ApiArticle) => sha256)).toEqual([NEW.sha256, OLD.sha256])
    execFileSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: data })
  })

  it('signs the manifest so that the program in the documentation proves a text offline, and finds a changed letter', async () => {
    const data = await write(generateKeyPairSync('ed25519').privateKey)
    const text = path.join(folder, 'text.txt')
    const verify = () =>
      execFileSync(process.execPath, [
        path.resolve('docs/examples/verify-manifest.mjs'),
        ...['manifest.json', 'manifest.json.sig', 'public-key.pem'].map((name) => path.join(data, name)),
        text,
      ]).toString()
    writeFileSync(text, NEW.text)
    expect(verify()).toBe('signature: good text: in-force, https://prey.example/en/news/a\n')
    writeFileSync(text, NEW.text.replace('ពាក្យ', 'ពាក'))
    expect(verify).toThrow(/text: UNKNOWN|Command failed/)
    writeFileSync(text, NEW.text)
    const manifest = path.join(data, 'manifest.json')
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"in-force"', '"withdrawn"'))
    expect(verify).toThrow(/Command failed/)
  })
})

describe('readSigningKey', () => {
  afterEach(() => {
    vi.unstubAllEnvs()
  })
  const read = (text: string) => {
    vi.stubEnv('SIGNING_KEY', text)
    return readSigningKey()
  }
  const toText = (key: KeyObject) => key.export({ format: 'der', type: 'pkcs8' }).toString('base64')

  it('reads an Ed25519 key, and none where none is set', () => {
    expect(read(toText(generateKeyPairSync('ed25519').privateKey))?.asymmetricKeyType).toBe('ed25519')
    expect(read('')).toBeNull()
  })

  it.each([
    ['no key', 'secret words'],
    ['a key of another kind', toText(generateKeyPairSync('x25519').privateKey)],
  ])('refuses %s without repeating it', (_, text) => {
    expect(() => read(text)).toThrow(/SIGNING_KEY is not an Ed25519 key/)
    expect(() => read(text)).not.toThrow(text)
  })
})
