import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { PROBLEM_TEXTS } from '@/lib/problems/problem-texts'
import { checkExternalLinks } from '@/lib/slow-checks/check-external'
import { createTree } from '../../fixtures/content-tree'

const DAY_MS = 86_400_000
const PLACE = { file: 'content/news/2026/road/km.mdx', line: 8, column: 3 }

let server: Server
let origin: string
let asked: string[]
let together: number
let most: number
let storeFile: string

/** A site in which a page is there, has moved, is gone, refuses programs, or answers only whole pages. */
function answer({ url = '', method = '' }: IncomingMessage, response: ServerResponse): void {
  asked.push(`${method} ${url}`)
  most = Math.max(most, ++together)
  const reply = (status: number, headers = {}) =>
    setTimeout(() => {
      together--
      response.writeHead(status, headers).end()
    }, 5)
  if (url === '/moved') return void reply(301, { location: '/there' })
  if (url === '/for-now') return void reply(302, { location: '/there' })
  if (url === '/round') return void reply(302, { location: '/round' })
  if (url === '/gone') return void reply(404)
  if (url === '/busy') return void reply(503)
  if (url === '/whole' && method === 'HEAD') return void reply(405)
  reply(200)
}

beforeEach(async () => {
  asked = []
  together = 0
  most = 0
  storeFile = path.join(createTree().dir, '.catalog/links.json')
  server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => server.close())

async function check(pages: string[], now = 0) {
  const links = pages.map((page) => ({ url: page.startsWith('http') ? page : `${origin}${page}`, places: [PLACE] }))
  return (await checkExternalLinks(links, { storeFile, now, restMs: 0 })).map(({ code, severity, en, km, file, line }) => ({
    code,
    severity,
    en,
    km,
    file,
    line,
  }))
}
const at = { file: PLACE.file, line: PLACE.line }

describe('links to other sites', () => {
  it('are not mentioned when the page is there, for the moment elsewhere, or gives only whole pages', async () => {
    expect(await check(['/there', '/for-now', '/whole'])).toEqual([])
    expect(asked).toContain('GET /whole')
    expect(asked).not.toContain('GET /there')
  })

  it('are reported at their place when the page is gone', async () => {
    const url = `${origin}/gone`
    expect(await check(['/gone'])).toEqual([
      { code: 'link-broken', severity: 'warning', ...at, ...PROBLEM_TEXTS['link-broken']({ url, status: 404 }) },
    ])
  })

  it('give a hint with the new address when the page has moved for good', async () => {
    const params = { url: `${origin}/moved`, target: `${origin}/there` }
    expect(await check(['/moved'])).toEqual([{ code: 'link-moved', severity: 'hint', ...at, ...PROBLEM_TEXTS['link-moved'](params) }])
  })

  it('give a hint when nobody can say, and are tried again next time', async () => {
    const closed = 'http://127.0.0.1:9/'
    const problems = await check(['/busy', '/round', closed])
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual(Array.from({ length: 3 }, () => ['link-unreachable', 'hint']))
    asked = []
    await check(['/busy'])
    expect(asked).toContain('HEAD /busy')
  })

  it('are asked once a day', async () => {
    await check(['/there', '/gone'])
    asked = []
    expect((await check(['/there', '/gone'], DAY_MS - 1)).map(({ code }) => code)).toEqual(['link-broken'])
    expect(asked).toEqual([])
    await check(['/there'], DAY_MS)
    expect(asked).toEqual(['HEAD /there'])
  })

  it('ask a site one question at a time', async () => {
    await check(Array.from({ length: 8 }, (_, page) => `/page-${page}`))
    expect(most).toBe(1)
    expect(asked).toHaveLength(8)
  })
})
