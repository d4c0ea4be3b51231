import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { getReleasePath } from '@/lib/i18n/paths'
import { type Locale, routing } from '@/lib/i18n/routing'
import { findNearest } from '@/lib/problems/nearest'
import { createProblem, type Problem, type ProblemCode, type ProblemParams } from '@/lib/problems/problem'
import type { ContentLocation } from '../sources'
import { parseRedirects, type RedirectEntry } from './parse-redirects'
import { REDIRECTS_NAME, type Redirect } from './redirect'

/** A redirect with its place, for what is said of it together with other files. */
export type PlacedRedirect = Redirect & { file: string; line: number }

/** What there is on the site, hidden releases included. */
export type LivingAddresses = {
  slugs: ReadonlySet<string>
  /** The site answers this address itself. */
  isTaken: (address: string) => boolean
  /** Why a link to this address would lead nowhere; null when it leads somewhere. */
  findDeadEnd: (address: string) => { nearest: string | null } | null
}

/** Reads and checks `content/redirects.yaml`, which need not be there. */
export function checkRedirects(
  { contentDir }: Pick<ContentLocation, 'contentDir'>,
  living: LivingAddresses,
): { redirects: PlacedRedirect[]; problems: Problem[] } {
  const onDisk = path.join(contentDir, REDIRECTS_NAME)
  if (!existsSync(onDisk)) return { redirects: [], problems: [] }
  const file = `${path.basename(contentDir)}/${REDIRECTS_NAME}`
  const { entries, problems } = parseRedirects(readFileSync(onDisk, 'utf8'), file)
  const firstAt = new Map<string, RedirectEntry>()
  for (const entry of entries)
    for (const address of listOldAddresses(entry.redirect)) if (!firstAt.has(address)) firstAt.set(address, entry)
  return {
    redirects: entries.map((entry) => ({ ...entry.redirect, file, line: getLine(entry) })),
    problems: [...problems, ...entries.flatMap((entry) => checkEntry(entry, file, firstAt, living))],
  }
}

/** The addresses that an entry is about: those of a release are one in each language. */
export const listOldAddresses = ({ release, from }: Redirect): string[] =>
  release === null ? [from] : routing.locales.map((locale) => getReleasePath(locale, release))

const getOldField = ({ release }: Redirect): 'release' | 'from' => (release === null ? 'from' : 'release')
const getLine = ({ redirect, locate }: RedirectEntry): number => locate(getOldField(redirect)).line

type OldAddresses = ReadonlyMap<string, RedirectEntry>

function checkEntry(entry: RedirectEntry, file: string, firstAt: OldAddresses, living: LivingAddresses): Problem[] {
  const { redirect, locate } = entry
  const { release, from, to } = redirect
  const name = release ?? (from as string)
  const report = <Code extends ProblemCode>(field: string, code: Code, params: ProblemParams<Code>): Problem[] => [
    createProblem(code, { file, field, ...locate(field) }, params),
  ]
  const first = listOldAddresses(redirect).flatMap((address) => firstAt.get(address) ?? [])[0] as RedirectEntry
  if (first !== entry) return report(getOldField(redirect), 'redirect-twice', { name, line: getLine(first) })
  if (release === null ? living.isTaken(from) : living.slugs.has(release)) {
    return report(getOldField(redirect), 'redirect-living', { name })
  }
  if (to === null) return []
  const end = followToEnd(redirect, firstAt)
  if (end === null) return report('to', 'redirect-loop', { name })
  if (end !== redirect) return report('to', 'redirect-chain', { to, newest: getNewest(redirect, end) })
  if (release === null) {
    const deadEnd = living.findDeadEnd(to)
    return deadEnd ? report('to', 'redirect-unknown', { to, ...deadEnd }) : []
  }
  return living.slugs.has(to) ? [] : report('to', 'redirect-unknown', { to, nearest: findNearest(to, [...living.slugs]) })
}

/** The last entry on the way that begins with this one; null when it never ends. */
function followToEnd(redirect: Redirect, firstAt: OldAddresses): Redirect | null {
  const passed = new Set<Redirect>()
  let last = redirect
  for (;;) {
    if (passed.has(last)) return null
    passed.add(last)
    const next = firstAt.get(getTarget(last, routing.defaultLocale) ?? '')?.redirect
    if (!next) return last
    last = next
  }
}

/** The address at which a reader arrives; that of a release in a language. Null when it is gone. */
const getTarget = ({ release, to }: Redirect, locale: Locale): string | null =>
  to === null || release === null ? to : getReleasePath(locale, to)

/** What stands in `to` when an entry leads straight to its end: a slug or an address; null when that is gone. */
function getNewest({ release, to }: Redirect, end: Redirect): string | null {
  if (release !== null) return end.to
  return getTarget(end, to?.startsWith('/en/') ? 'en' : 'km')
}
