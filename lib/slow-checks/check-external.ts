import type { ExternalLink } from '@/lib/catalog/links/list-external'
import { createProblem, type Problem } from '@/lib/problems/problem'
import { openStore } from './store'
import { type LinkOutcome, tryLink } from './try-link'

/** At most so many sites at once, each with one question at a time and a rest between two. */
const SITES_AT_ONCE = 6
const DAY_MS = 86_400_000

export type ExternalCheck = {
  /** Keeps what was found for a day: who checks ten times while writing asks other sites once. */
  storeFile: string
  /** Epoch milliseconds. */
  now: number
  restMs?: number
  onProgress?: (done: number, total: number) => void
}

/** Tries addresses of other sites, and reports those that are gone, have moved, or could not be reached. */
export async function checkExternalLinks(
  links: readonly ExternalLink[],
  { storeFile, now, restMs = 500, onProgress = () => {} }: ExternalCheck,
): Promise<Problem[]> {
  const store = openStore<{ at: number; outcome: LinkOutcome }>(storeFile)
  const sites = groupBySite(links)
  const problems: Problem[] = []
  let done = 0
  const work = async (): Promise<void> => {
    for (let site = sites.shift(); site; site = sites.shift()) {
      for (const link of site) {
        let isAsked = false
        const find = async () => {
          isAsked = true
          return { at: now, outcome: await tryLink(link.url) }
        }
        const { outcome } = await store.get(link.url, find, ({ at, outcome: { kind } }) => kind !== 'unreachable' && now - at < DAY_MS)
        problems.push(...report(link, outcome))
        onProgress(++done, links.length)
        if (isAsked) await new Promise((resolve) => setTimeout(resolve, restMs))
      }
    }
  }
  await Promise.all(Array.from({ length: SITES_AT_ONCE }, work))
  store.save()
  return problems
}

function groupBySite(links: readonly ExternalLink[]): ExternalLink[][] {
  const sites = new Map<string, ExternalLink[]>()
  for (const link of links) {
    const { host } = new URL(link.url)
    sites.set(host, [...(sites.get(host) ?? []), link])
  }
  return [...sites.values()]
}

function report({ url, places }: ExternalLink, outcome: LinkOutcome): Problem[] {
  return places.flatMap((place) => {
    if (outcome.kind === 'moved') return createProblem('link-moved', place, { url, target: outcome.target })
    if (outcome.kind === 'broken') return createProblem('link-broken', place, { url, status: outcome.status })
    if (outcome.kind === 'unreachable') return createProblem('link-unreachable', place, { url, reason: outcome.reason })
    return []
  })
}
