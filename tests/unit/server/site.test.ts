import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Catalog } from '@/lib/catalog/catalog'
import { LIST_ADDRESSES } from '@/lib/web/html-first/list-routes'
import type { SiteManifest } from '@/lib/web/html-first/site-manifest'
import { readConfig } from '@/server/config'
import { createSite } from '@/server/site'
import { openSiteFolder } from '@/server/site-folder'

const PAGE = '<html lang="km"><body><div id="alerts"></div><p>ព័ត៌មាន</p></body></html>'
const PDF = Buffer.from('%PDF-1.7 0123456789')
const PDF_ADDRESS = '/media/2026/a/b.pdf'
const CSS = 'p{color:#111}'

/** A site of a few pages and files, as the build leaves it. */
function writeSite(root: string): void {
  const write = (name: string, body: string | Buffer) => {
    mkdirSync(path.dirname(path.join(root, '.site', name)), { recursive: true })
    writeFileSync(path.join(root, '.site', name), body)
  }
  const writeText = (name: string, body: string) => {
    write(name, body)
    write(`${name}.br`, brotliCompressSync(body))
    write(`${name}.gz`, gzipSync(body))
  }
  const addresses = [
    '/km',
    '/en',
    '/km/about',
    '/km/gone/abc',
    '/en/gone/abc',
    ...LIST_ADDRESSES,
    ...['km', 'en'].flatMap((l) => [400, 404, 500].map((s) => `/${l}/errors/${s}`)),
  ]
  for (const address of addresses) writeText(`pages${address}.html`, PAGE.replace('ព័ត៌មាន', address))
  for (const address of LIST_ADDRESSES) write(`frames${address}.html`, PAGE)
  write(`files${PDF_ADDRESS}`, PDF)
  writeText('files/_next/static/a.css', CSS)
  writeText('files/speculation-rules.json', '{"prefetch":[]}')
  const manifest: SiteManifest = {
    pages: Object.fromEntries(addresses.map((address) => [address, { etag: `W/"${address}"` }])),
    files: {
      [PDF_ADDRESS]: { etag: 'W/"pdf"', contentType: 'application/pdf', cacheControl: 'public, max-age=3600' },
      '/_next/static/a.css': { etag: 'W/"css"', contentType: 'text/css', cacheControl: 'immutable', isCompressed: true },
      '/speculation-rules.json': {
        etag: 'W/"rules"',
        contentType: 'application/speculationrules+json',
        cacheControl: 'public',
        isCompressed: true,
      },
    },
    moved: { '/km/news/old': '/km/about', '/ចាស់': '/km/about', '/detail/7': '/km/about' },
    gone: { '/en/news/lost': 'abc', '/detail/8': 'abc' },
    frameworkRoutes: [],
  }
  write('site.json', JSON.stringify(manifest))
}

const catalog = { db: { execute: async () => ({ rows: [] }) }, now: 0 } as unknown as Catalog
const stopping = { isStopping: false }
let root: string
let server: Server
let url: string

beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'site-'))
  writeSite(root)
  const site = createSite({
    projectDir: root,
    folder: openSiteFolder(root),
    getCatalog: async () => catalog,
    config: readConfig({}),
    log: pino({ level: 'silent' }),
    stopping,
  })
  server = createServer((request, response) => void site.answer(request, response)).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.close()
  rmSync(root, { recursive: true })
})

/** Asks as a program does: no redirect is followed, and nothing is sent that the test does not name. */
async function ask(address: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(url + address, { method, headers: { 'cache-control': 'max-age=0', ...headers }, redirect: 'manual' })
  return { status: response.status, headers: response.headers, text: await response.text() }
}

describe('a prerendered page', () => {
  it.each(['br', 'gzip', 'identity'])('is sent as %s to who accepts that, with the same text', async (encoding) => {
    const { status, headers, text } = await ask('/km/about', { 'accept-encoding': encoding })
    expect(status).toBe(200)
    expect(headers.get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
    expect(text).toContain('/km/about')
    expect(headers.get('vary')).toBe('Accept-Encoding')
    expect(headers.get('content-language')).toBe('km')
  })

  it('may be held by any shared cache, sets no cookie and runs no inline script', async () => {
    const { headers } = await ask('/km/about')
    expect(headers.get('cache-control')).toMatch(/^public, .*s-maxage=\d+, stale-while-revalidate=\d+, stale-if-error=\d+$/)
    expect(headers.get('set-cookie')).toBeNull()
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })

  it('answers 304 to who has it, among others too, and HEAD without a body', async () => {
    const etag = (await ask('/km/about')).headers.get('etag') as string
    const known = await ask('/km/about', { 'if-none-match': `"other", ${etag}` })
    expect(known).toMatchObject({ status: 304, text: '' })
    expect(known.headers.get('cache-control')).toContain('s-maxage')
    expect((await ask('/km/about', { 'if-none-match': '"other"' })).status).toBe(200)
    const head = await ask('/km/about', { 'accept-encoding': 'identity' }, 'HEAD')
    expect(head).toMatchObject({ status: 200, text: '' })
    expect(Number(head.headers.get('content-length'))).toBeGreaterThan(50)
  })

  it('has one address: with a slash at its end it is sent on, with its query', async () => {
    const { status, headers } = await ask('/km/about/?fbclid=1')
    expect([status, headers.get('location')]).toEqual([308, '/km/about?fbclid=1'])
    expect((await ask('/km/about?fbclid=1')).status).toBe(200)
    expect((await ask('/km/about.html')).status).toBe(404)
  })

  it('does not take what it cannot answer', async () => {
    const { status, headers } = await ask('/km/about', {}, 'POST')
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('the first address', () => {
  it.each([
    ['km', '/km'],
    ['en-GB,en;q=0.9,km;q=0.5', '/en'],
    ['fr', '/km'],
  ])('leads a reader of %s to %s', async (language, location) => {
    const { status, headers } = await ask('/', { 'accept-language': language })
    expect([status, headers.get('location'), headers.get('vary')]).toEqual([307, location, 'Accept-Language'])
  })
})

describe('a file', () => {
  it('is sent in parts, and says which parts it does not have', async () => {
    const read = async (range: string) => {
      const { status, headers, text } = await ask(PDF_ADDRESS, { range })
      return [status, headers.get('content-range'), status === 206 ? text : null]
    }
    const { length } = PDF
    expect(await read('bytes=0-3')).toEqual([206, `bytes 0-3/${length}`, '%PDF'])
    expect(await read('bytes=-3')).toEqual([206, `bytes ${length - 3}-${length - 1}/${length}`, '789'])
    expect(await read(`bytes=${length}-`)).toEqual([416, `bytes */${length}`, null])
    expect(await read('bytes=9-1')).toEqual([416, `bytes */${length}`, null])
    expect((await ask(PDF_ADDRESS, { range: 'lines=1-2' })).status).toBe(200)
  })

  it('that belongs to pages is for this site, others may be shown elsewhere', async () => {
    const css = await ask('/_next/static/a.css', { 'accept-encoding': 'br' })
    expect([css.text, css.headers.get('content-encoding')]).toEqual([CSS, 'br'])
    expect(css.headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect((await ask(PDF_ADDRESS)).headers.get('cross-origin-resource-policy')).toBe('cross-origin')
    expect((await ask(PDF_ADDRESS, { 'if-none-match': 'W/"pdf"' })).status).toBe(304)
  })

  it('is reached by its own address only', async () => {
    for (const address of [
      '/site.json',
      '/../site.json',
      '/%2e%2e/site.json',
      '/_next/static/a.css.br',
      '/media/2026/a/',
      '/media%2F2026%2Fa%2Fb.pdf%00',
    ]) {
      expect((await ask(address)).status, address).toBe(404)
    }
  })

  it('asks a reader who saves data to fetch nothing ahead', async () => {
    expect((await ask('/speculation-rules.json')).text).toBe('{"prefetch":[]}')
    const { text, headers } = await ask('/speculation-rules.json', { 'save-data': 'on' })
    expect([text, headers.get('vary')]).toEqual(['{}', 'Accept-Encoding, Save-Data'])
  })
})

describe('an old address', () => {
  it.each([
    ['/km/news/old', '/km/about'],
    ['/km/news/old/?fbclid=1', '/km/about?fbclid=1'],
    ['/detail/7/', '/km/about'],
    ['/%E1%9E%85%E1%9E%B6%E1%9E%9F%E1%9F%8B?a=%E1%9E%80', '/km/about?a=%E1%9E%80'],
  ])('%s leads to %s for good, with its query, for caches too', async (address, location) => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(address, {}, method)
      expect([status, headers.get('location'), headers.get('cache-control')]).toEqual([301, location, 'public, max-age=86400'])
    }
  })

  it.each([
    ['/en/news/lost', 'en'],
    ['/detail/8', 'km'],
    ['/detail/8/?a=1', 'km'],
    ['/en/gone/abc', 'en'],
  ])('%s that is gone answers 410 with the page that says why, in the language of the address', async (address, locale) => {
    const { status, headers, text } = await ask(address)
    expect(status).toBe(410)
    expect(text).toContain(`/${locale}/gone/abc`)
    expect(headers.get('content-language')).toBe(locale)
    expect(headers.get('cache-control')).toContain('s-maxage')
    expect(headers.get('etag')).toBeNull()
    expect(await ask(address, { 'accept-encoding': 'br' }, 'HEAD')).toMatchObject({ status: 410, text: '' })
  })

  it('is known as it was, and no other', async () => {
    for (const address of ['/en/news/old', '/detail/77', '/km/gone/abd', '/toString', '/__proto__']) {
      expect((await ask(address)).status, address).toBe(404)
    }
  })
})

describe('an error', () => {
  it.each([
    ['/km/nothing', 404, 'km'],
    ['/en/nothing', 404, 'en'],
    ['/nothing', 404, 'km'],
    ['/en/%E1%9E', 404, 'en'],
    ['/en/errors/500', 500, 'en'],
    [`/en/${'a'.repeat(9000)}`, 400, 'en'],
  ])('%s answers %i with a page in the language of the address', async (address, status, locale) => {
    const { text, headers, ...answer } = await ask(address)
    expect(answer.status).toBe(status)
    expect(text).toContain(`/${locale}/errors/${status}`)
    expect(headers.get('content-language')).toBe(locale)
    expect(headers.get('etag')).toBeNull()
  })

  it('while a list is made is a page too, and the next request is answered', async () => {
    const broken = catalog.db.execute
    catalog.db.execute = async () => {
      throw new Error('the disk is gone')
    }
    const { status, text } = await ask('/en/news?category=health')
    catalog.db.execute = broken
    expect([status, text.includes('/en/errors/500')]).toEqual([500, true])
    expect((await ask('/en/search')).status).toBe(200)
  })
})

describe('health', () => {
  it('is alive and ready, and not ready any more while it stops', async () => {
    expect((await ask('/healthz')).status).toBe(200)
    expect((await ask('/readyz')).status).toBe(200)
    stopping.isStopping = true
    expect((await ask('/readyz')).status).toBe(503)
    expect((await ask('/healthz')).status).toBe(200)
    expect((await ask('/km')).headers.get('connection')).toBe('close')
    stopping.isStopping = false
  })
})
