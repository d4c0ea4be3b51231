import { readFileSync } from 'node:fs'
import path from 'node:path'
import { startNext } from './start-next'

/** A page or file that the framework prerendered, at its address. */
export type PrerenderedPage = { address: string; html: string }
export type PrerenderedFile = { address: string; file: string; contentType: string }

const readJson = (projectDir: string, file: string) => JSON.parse(readFileSync(path.join(projectDir, '.next', file), 'utf8'))

/** What `next build` prerendered: pages one by one, since all of them together may be more than memory holds. */
export function readPrerendered(projectDir: string): { pages: Iterable<PrerenderedPage>; files: PrerenderedFile[] } {
  const { routes } = readJson(projectDir, 'prerender-manifest.json') as { routes: Record<string, { dataRoute: string | null }> }
  const appDir = path.join(projectDir, '.next/server/app')
  // The framework's own error pages are for hosts without our server.
  const addresses = Object.keys(routes).filter((address) => !address.startsWith('/_'))
  function* readPages(): Generator<PrerenderedPage> {
    for (const address of addresses) {
      if (routes[address]?.dataRoute) yield { address, html: readFileSync(path.join(appDir, `${address}.html`), 'utf8') }
    }
  }
  const files = addresses
    .filter((address) => !routes[address]?.dataRoute)
    .map((address) => {
      const { headers } = JSON.parse(readFileSync(path.join(appDir, `${address}.meta`), 'utf8')) as { headers: Record<string, string> }
      return { address, file: path.join(appDir, `${address}.body`), contentType: headers['content-type'] as string }
    })
  return { pages: readPages(), files }
}

/** Patterns of addresses that are rendered per request, but for routes that somebody else answers. */
export function listFrameworkRoutes(projectDir: string, answered: readonly string[]): string[] {
  const { dynamicRoutes, staticRoutes } = readJson(projectDir, 'routes-manifest.json') as Record<
    'dynamicRoutes' | 'staticRoutes',
    { page: string; regex: string }[]
  >
  const prerendered = readJson(projectDir, 'prerender-manifest.json') as Record<'routes' | 'dynamicRoutes', Record<string, unknown>>
  return [...staticRoutes, ...dynamicRoutes]
    .filter(({ page }) => !page.startsWith('/_') && !answered.includes(page))
    .filter(({ page }) => !(page in prerendered.routes) && !(page in prerendered.dynamicRoutes))
    .map(({ regex }) => regex)
}

/**
 * Renders pages as `next start` would.
 * @param addresses with their query
 * @throws Error when one of them does not answer 200
 */
export async function renderWithNext(projectDir: string, addresses: readonly string[]): Promise<Map<string, string>> {
  const { port, stop } = await startNext(projectDir)
  const pages = new Map<string, string>()
  try {
    for (const address of addresses) {
      const response = await fetch(`http://127.0.0.1:${port}${address}`)
      if (response.status !== 200) throw new Error(`${address} was to be rendered for the build and answered ${response.status}`)
      pages.set(address, await response.text())
    }
  } finally {
    await stop()
  }
  return pages
}
