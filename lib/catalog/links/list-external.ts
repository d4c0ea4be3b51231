import type { Problem } from '@/lib/problems/problem'
import type { LinkedFile } from './check-links'

/** An address of another site, and every place that leads to it. */
export type ExternalLink = { url: string; places: Pick<Problem, 'file' | 'line' | 'column'>[] }

/** The addresses of other sites in these files, each once. `#…` is no other page. */
export function listExternalLinks(files: readonly LinkedFile[], baseUrl: string): ExternalLink[] {
  const places = new Map<string, ExternalLink['places']>()
  for (const { source, links } of files) {
    for (const { url, line, column } of links) {
      if (!/^https?:\/\//i.test(url) || !URL.canParse(url) || new URL(url).origin === baseUrl) continue
      const bare = url.split('#')[0] as string
      places.set(bare, [...(places.get(bare) ?? []), { file: source.file, line, column }])
    }
  }
  return Array.from(places, ([url, at]) => ({ url, places: at }))
}
