import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import type { ShownAlerts } from '@/server/alert-board'
import { createFramework } from '@/server/framework'

const FLIGHT = '<script>self.__next_f.push([1])</script>'
const PAGE = `<html><head><title>A</title></head><body><div id="alerts"></div>${FLIGHT}</body></html>`
const SHOWN: ShownAlerts = { from: 0, until: null, banners: { km: '<p>ទឹកជំនន់</p>', en: '<p>Flood</p>' }, tag: 'T' }

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return (server.address() as AddressInfo).port
}

/** Our process, with something that answers in the framework's stead behind it. */
async function start(framework: RequestListener) {
  let starts = 0
  const askFramework = createFramework(() => {
    starts++
    return listen(framework)
  })
  const port = await listen(async (request, response) => {
    const { status, headers, body } = await askFramework(request, SHOWN)
    response.writeHead(status, headers).end(body)
  })
  return { url: `http://127.0.0.1:${port}`, getStarts: () => starts }
}

const sendPage =
  (html: string): RequestListener =>
  (_, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('set-cookie', 'a=b').end(html)

describe('a page that only the framework can render', () => {
  it('comes without its scripts, with the alerts and the policy of every page', async () => {
    const { url, getStarts } = await start(sendPage(PAGE))
    const response = await fetch(`${url}/en/form`)
    expect(await response.text()).toBe('<html><head><title>A</title></head><body><div id="alerts"><p>Flood</p></div></body></html>')
    expect(response.headers.get('content-security-policy')).toContain("script-src 'self';")
    expect(response.headers.get('set-cookie')).toBeNull()
    await fetch(`${url}/en/form`)
    expect(getStarts(), 'it is started once').toBe(1)
  })

  it('keeps its scripts where it says so, under a policy that names them', async () => {
    const { url } = await start(sendPage(PAGE.replace('<title>', '<meta name="framework" content="keep"/><title>')))
    const response = await fetch(`${url}/en/form`)
    expect(await response.text()).toContain(FLIGHT)
    expect(response.headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-[^']+'$/)
  })

  it('is a page whatever the request says of the framework', async () => {
    let seen: string[] = []
    const { url } = await start((request, response) => {
      seen = Object.keys(request.headers)
      sendPage(PAGE)(request, response)
    })
    await fetch(`${url}/en/form`, { headers: { rsc: '1', 'next-router-prefetch': '1' } })
    expect(seen.filter((name) => /rsc|next/.test(name))).toEqual([])
  })

  it('passes on what is no page as it is', async () => {
    const { url } = await start((_, response) => response.writeHead(307, { location: '/en' }).end())
    const response = await fetch(`${url}/en/form`, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([307, '/en'])
  })
})
