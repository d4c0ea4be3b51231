import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MANIFEST_FILE, SITE_FOLDER, type SiteManifest } from '@/lib/web/html-first/site-manifest'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { checkNginxConfig, type Nginx, nginxMissing, readShippedConfig, startNginx, writeNginxConfig } from '../fixtures/nginx'
import { type ServerProcess, startServer } from '../fixtures/server-process'

const { files }: SiteManifest = JSON.parse(readFileSync(path.join(SITE_FOLDER, MANIFEST_FILE), 'utf8'))
const PAGE = '/km/about'
/** What each side says of itself, of the connection and of the moment. */
const OWN_HEADERS = [
  'date',
  'server',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'accept-ranges',
  'etag',
  'last-modified',
]

type Reply = { status: number; headers: Record<string, unknown>; hash: string; body: string }

function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Reply> {
  return new Promise((resolve, reject) => {
    get(url, { agent: false, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => {
        const body = Buffer.concat(chunks)
        const hash = createHash('sha1').update(body).digest('hex')
        resolve({ status: response.statusCode ?? 0, headers: response.headers, hash, body: body.toString('utf8') })
      })
    }).once('error', reject)
  })
}

const pickFile = (prefix: string, ending: string): string =>
  Object.keys(files).find((address) => address.startsWith(prefix) && address.endsWith(ending)) as string

if (nginxMissing) console.warn(`The tests of deploy/nginx.conf are skipped. ${nginxMissing}`)

describe.skipIf(nginxMissing)('nginx in front of the process', () => {
  let server: ServerProcess
  let nginx: Nginx

  beforeAll(async () => {
    server = await startServer()
    nginx = await startNginx((folder, port) => readShippedConfig(folder, port, server.port))
  }, 60_000)

  afterAll(async () => {
    await nginx.stop()
    if (server.child.exitCode === null) await server.stop()
  })

  it('is set up so that nginx -t has nothing to say', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nginx-check-'))

    expect(checkNginxConfig(writeNginxConfig(folder, readShippedConfig(folder, 8080, 3000)))).toBe('')
    rmSync(folder, { recursive: true })
  })

  it.each(['br', 'gzip', 'gzip, deflate, br;q=0', ''])('says what the process says, with Accept-Encoding: %s', async (encoding) => {
    const addresses = [
      PAGE,
      '/km/nothing',
      '/en/search?q=health',
      '/api/search?locale=en&q=health',
      '/emblem.svg',
      pickFile('/_next/static/', '.css'),
      pickFile('/_next/static/', '.woff2'),
      pickFile('/scripts/', '.js'),
      pickFile('/pictures/', '.avif'),
      pickFile('/media/', ''),
    ]
    for (const address of addresses) {
      const headers = { 'accept-encoding': encoding }
      const [ours, theirs] = await Promise.all([ask(server.url + address, headers), ask(nginx.url + address, headers)])
      for (const { headers: each } of [ours, theirs]) for (const name of OWN_HEADERS) delete each[name]
      expect({ address, ...theirs }).toEqual({ address, ...ours })
    }
  })

  it('sends each reader to the language asked for, also right after another one', async () => {
    for (const language of ['km', 'en', 'km']) {
      const { headers } = await ask(`${nginx.url}/`, { 'accept-language': language })

      expect(headers.location).toBe(`/${language}`)
    }
  })

  it('answers 304 to who has the page, parts of an attachment, and HEAD without a body', async () => {
    const { headers } = await ask(nginx.url + PAGE)

    expect((await ask(nginx.url + PAGE, { 'if-none-match': String(headers.etag) })).status).toBe(304)
    expect((await ask(nginx.url + pickFile('/media/', ''), { range: 'bytes=0-9' })).status).toBe(206)
    expect(await ask(nginx.url + PAGE, {}, 'HEAD')).toMatchObject({ status: 200, body: '' })
    expect((await ask(nginx.url + PAGE, {}, 'POST')).status).toBe(405)
  })

  it('passes on a text to be verified and keeps no answer to it', async () => {
    const post = (url: string, text: string) => fetch(`${url}/en/verify`, { method: 'POST', body: new URLSearchParams({ text }) })
    const text = 'A text of several words that no release of this province has ever had in it.'
    const [ours, theirs] = await Promise.all([post(server.url, text), post(nginx.url, text)])
    expect(theirs.status).toBe(200)
    expect(theirs.headers.get('cache-control')).toBe('no-store')
    expect(await theirs.text()).toBe(await ours.text())
    expect((await post(nginx.url, 'ក'.repeat(70_000))).status).toBe(413)
  })

  it('keeps health to the machine', async () => {
    for (const address of ['/healthz', '/readyz']) {
      const { status, body } = await ask(nginx.url + address)

      expect(status).toBe(404)
      expect(body).toContain(km.ErrorPage['404'].title)
    }
  })

  it('passes on nothing that tells who asks', async () => {
    const marks = { cookie: 'sok=1', 'user-agent': 'sok', referer: 'http://sok/', 'x-forwarded-for': '203.0.113.7' }
    await ask(`${nginx.url}/en/search?q=sokname`, marks)
    await ask(`${nginx.url}/en/nothing?q=sokname`, marks)
    const folder = path.join(nginx.folder, 'log')
    let log = ''
    // Written in blocks, at the latest after five seconds.
    while (!log.includes('/en/nothing')) {
      await setTimeout(100)
      log = readdirSync(folder)
        .map((name) => readFileSync(path.join(folder, name), 'utf8'))
        .join('')
    }

    expect(log).toContain('"path":"/en/search","status":200')
    expect(log).not.toMatch(/sok|203\.0\.113|127\.0\.0\.1/)
  })

  it('shows kept pages when the process is gone, and else the page that says so, under the policy of every page', async () => {
    const { headers } = await ask(nginx.url + PAGE)
    await ask(`${nginx.url}/en/about`)
    await server.stop()

    expect(await ask(`${nginx.url}/en/about`)).toMatchObject({ status: 200 })
    const down = await ask(`${nginx.url}/en/contact?never`)
    expect(down.status).toBe(502)
    expect(down.body).toContain(km.ErrorPage['500'].title)
    expect(down.headers).toMatchObject({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    expect(down.headers['content-security-policy']).toBe(headers['content-security-policy'])
    expect(down.body).not.toContain(en.ErrorPage['404'].title)
  })
})
