import { expect, test } from '@playwright/test'
import { ROUTES } from './routes'

test('every link, picture and file that any page names is there, anchors included', async ({ page, request, baseURL }) => {
  test.setTimeout(180_000)
  const targets = new Map<string, string>()
  const idsByPath = new Map<string, string[]>()
  for (const route of ROUTES) {
    const html = await (await request.get(route)).text()
    const found = await page.evaluate((source) => {
      const parsed = new DOMParser().parseFromString(source, 'text/html')
      const read = (selector: string, name: string) =>
        [...parsed.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '')
      return {
        links: [
          ...read('a[href]', 'href'),
          ...read('img[src]', 'src'),
          ...read('link[rel=alternate], link[rel=canonical]', 'href'),
          ...read('form', 'action'),
        ],
        ids: read('[id]', 'id'),
      }
    }, html)
    expect(new Set(found.ids).size, `${route} has each id once`).toBe(found.ids.length)
    idsByPath.set(new URL(route, baseURL).pathname, found.ids)
    for (const link of found.links) {
      const url = new URL(link, new URL(route, baseURL))
      if (url.origin === new URL(baseURL as string).origin) targets.set(url.href, route)
    }
  }
  expect(targets.size).toBeGreaterThan(200)

  const broken: string[] = []
  const statuses = new Map<string, number>()
  for (const [href, from] of targets) {
    const url = new URL(href)
    const address = url.pathname + url.search
    if (!statuses.has(address)) statuses.set(address, (await request.get(address)).status())
    if (statuses.get(address) !== 200) broken.push(`${from} → ${address}: ${statuses.get(address)}`)
    const ids = idsByPath.get(url.pathname)
    if (url.hash && ids && !ids.includes(decodeURIComponent(url.hash.slice(1)))) broken.push(`${from} → ${href}: no such anchor`)
  }
  expect(broken).toEqual([])
})
