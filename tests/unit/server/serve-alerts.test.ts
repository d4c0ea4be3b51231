import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { ShownAlerts } from '@/server/alert-board'
import { serveAlerts } from '@/server/serve-alerts'

const PAGE = '<html><body><div id="alerts"></div><p>ព័ត៌មាន</p></body></html>'
const RUNNING: ShownAlerts = { from: 0, until: 61_500, banners: { km: '<p>ទឹកជំនន់</p>', en: '<p>Flood</p>' }, tag: 'T' }
const TO_COME: ShownAlerts = { from: 0, until: 61_500, banners: { km: '', en: '' }, tag: '' }
const NOTHING: ShownAlerts = { from: 0, until: null, banners: { km: '', en: '' }, tag: '' }

const servers: ReturnType<typeof createServer>[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

/** Starts a site that answers as the framework does for a prerendered page, and shows these alerts. */
async function start(shown: ShownAlerts, listener: RequestListener = sendPage): Promise<string> {
  const server = createServer((request, response) => {
    serveAlerts(request, response, shown, 0)
    listener(request, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const sendPage: RequestListener = (request, response) => {
  response.setHeader('Cache-Control', 's-maxage=31536000')
  response.setHeader('ETag', '"abc"')
  if (request.headers['if-none-match'] === '"abc"') {
    response.statusCode = 304
    response.end()
    return
  }
  response.setHeader('Content-Type', 'text/html; charset=utf-8')
  response.setHeader('Content-Length', Buffer.byteLength(PAGE))
  if (request.method === 'HEAD') response.end(null)
  else response.end(PAGE)
}

const get = async (url: string, headers: Record<string, string> = {}, method = 'GET') => {
  const response = await fetch(url, { headers, method })
  const [etag, cacheControl, encoding] = ['etag', 'cache-control', 'content-encoding'].map((name) => response.headers.get(name))
  return {
    status: response.status,
    text: await response.text(),
    etag,
    cacheControl,
    encoding,
    length: response.headers.get('content-length'),
  }
}

describe('serveAlerts', () => {
  it('puts the alerts of the language of the address into the page, under an ETag and an age of their own', async () => {
    const site = await start(RUNNING)
    const { text, ...headers } = await get(`${site}/km/news`, { 'accept-encoding': 'identity' })
    expect(text).toBe(PAGE.replace('"alerts">', '"alerts"><p>ទឹកជំនន់</p>'))
    expect(headers).toMatchObject({ status: 200, etag: '"abc-T"', cacheControl: 's-maxage=61', encoding: null })
    expect(headers.length).toBe(String(Buffer.byteLength(text)))
    expect((await get(`${site}/en?page=2`)).text).toContain('<p>Flood</p>')
  })

  it('compresses the page for those who can read that, and only for them', async () => {
    const site = await start(RUNNING)
    expect(await get(`${site}/en`, { 'accept-encoding': 'br, gzip;q=0.5' })).toMatchObject({
      encoding: 'gzip',
      text: PAGE.replace('"alerts">', '"alerts"><p>Flood</p>'),
    })
    expect((await get(`${site}/en`, { 'accept-encoding': 'gzip;q=0' })).encoding).toBeNull()
  })

  it('puts alerts into a page that comes in pieces, even where a piece ends within the slot or a letter', async () => {
    const site = await start(RUNNING, (_, response) => {
      response.setHeader('Content-Type', 'text/html')
      response.flushHeaders()
      const bytes = Buffer.from(PAGE)
      for (let at = 0; at < bytes.length; at += 5) response.write(bytes.subarray(at, at + 5))
      response.end()
    })
    expect((await get(`${site}/en`)).text).toBe(PAGE.replace('"alerts">', '"alerts"><p>Flood</p>'))
  })

  it('says 304 only to a reader who has the page with these alerts', async () => {
    const site = await start(RUNNING)
    expect(await get(`${site}/en`, { 'if-none-match': '"abc-T"' })).toMatchObject({
      status: 304,
      etag: '"abc-T"',
      cacheControl: 's-maxage=61',
    })
    expect((await get(`${site}/en`, { 'if-none-match': '"abc"' })).status).toBe(200)
    expect((await get(`${site}/en`, { 'if-none-match': '"abc-U"' })).status).toBe(200)
    const later = await start(NOTHING)
    expect((await get(`${later}/en`, { 'if-none-match': '"abc-T"' })).status).toBe(200)
  })

  it('tells HEAD the headers of the page', async () => {
    const site = await start(RUNNING)
    expect(await get(`${site}/en`, {}, 'HEAD')).toMatchObject({
      status: 200,
      etag: '"abc-T"',
      cacheControl: 's-maxage=61',
      text: '',
      length: null,
    })
  })

  it('keeps a page that is asked for before the start from outliving that start in a cache', async () => {
    const site = await start(TO_COME)
    expect(await get(`${site}/en`)).toMatchObject({ text: PAGE, etag: '"abc"', cacheControl: 's-maxage=61' })
  })

  it('changes nothing when no alert runs or will, nor what is no page', async () => {
    const untouched = { text: PAGE, etag: '"abc"', cacheControl: 's-maxage=31536000' }
    const calm = await start(NOTHING)
    expect(await get(`${calm}/en`)).toMatchObject(untouched)
    const site = await start(RUNNING)
    expect(await get(`${site}/media/2026/road/map.html`)).toMatchObject(untouched)
    expect(await get(`${site}/en/feed.xml`)).toMatchObject(untouched)
    expect(await get(`${site}/enough`)).toMatchObject(untouched)
  })
})
