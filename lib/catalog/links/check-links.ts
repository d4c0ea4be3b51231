import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { getLegacyPath } from '@/lib/i18n/paths'
import { type Locale, routing } from '@/lib/i18n/routing'
import type { Link } from '@/lib/mdx/links'
import { isAttachmentType, isMediaPath, MEDIA_PREFIX } from '@/lib/mdx/media'
import { findNearest } from '@/lib/problems/nearest'
import { createProblem, type Problem } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import type { Source } from '../sources'
import { CATEGORIES } from '../terms'

/** The links of a file, and the headings that others may link to. */
export type LinkedFile = { source: Source; links: readonly Link[]; anchors: readonly string[] }

type Context = {
  site: Site
  publicDir: string
  sources: readonly Source[]
  /** The headings of a file; null when it cannot be read. */
  getAnchors: (source: Source) => readonly string[] | null
}

/** Parts of the site that stand below the language and have no file of content. */
const PLACES = /^(?:news|search|archive(?:\/\d{4}(?:\/\d{2})?)?)?$/
/** Feeds, share pictures and what else the site makes: they have an ending, pages have none. */
const MADE_FILE = /\.[a-z]+$/

/** Finds links of bodies that lead nowhere in this site: to no page, to no file, to no heading. */
export function checkLinks(files: readonly LinkedFile[], context: Context): Problem[] {
  const byPage = new Map(context.sources.map((source) => [toPage(source), source]))
  return files.flatMap(({ source, links, anchors }) =>
    links.flatMap((link): Problem[] => {
      const url = toOwnPath(link.url, context.site.baseUrl)
      if (url === null) return []
      const place = { file: source.file, line: link.line, column: link.column }
      const [page = '', anchor = ''] = url.split('#') as [string, string?]
      const pathname = decode(page.split('?')[0] as string)
      if (pathname === '') return checkAnchor(link.url, anchor, anchors, place)
      const problem = checkPath(pathname, byPage, context)
      if (problem) return [createProblem('link-unknown', place, { url: link.url, nearest: problem.nearest })]
      const target = findSource(pathname, byPage)
      return target && anchor ? checkAnchor(link.url, anchor, context.getAnchors(target), place) : []
    }),
  )
}

/** The address without the site's own origin; null for another site. */
function toOwnPath(url: string, baseUrl: string): string | null {
  if (url === baseUrl || url.startsWith(`${baseUrl}/`)) return url.slice(baseUrl.length) || '/'
  return /^[a-z][a-z0-9+.-]*:/i.test(url) ? null : url
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

const toPage = ({ kind, slug, locale }: Source): string => `/${locale}/${kind === 'release' ? 'news/' : ''}${slug}`

/** A page that is there in one language only shows it at both addresses. */
function findSource(pathname: string, byPage: ReadonlyMap<string, Source>): Source | undefined {
  const bare = pathname.replace(/\/$/, '')
  const candidates = routing.locales.map((locale) => bare.replace(/^\/(?:km|en)(?=\/|$)/, `/${locale}`))
  return byPage.get(bare) ?? candidates.flatMap((candidate) => byPage.get(candidate) ?? [])[0]
}

function checkPath(pathname: string, byPage: ReadonlyMap<string, Source>, { site, publicDir }: Context): { nearest: string | null } | null {
  if (pathname.startsWith(MEDIA_PREFIX)) {
    // Originals of pictures are never served (lib/web/media-address.ts).
    const isServed = isMediaPath(pathname) && isAttachmentType(pathname) && existsSync(path.join(publicDir, pathname))
    return isServed ? null : { nearest: null }
  }
  const [, locale = '', rest = ''] = /^\/([^/]+)\/?(.*?)\/?$/.exec(pathname) ?? []
  if (!(routing.locales as readonly string[]).includes(locale)) {
    // An address without its language is the commonest slip.
    const inKhmer = `/${routing.defaultLocale}${pathname}`
    return pathname === '/' || MADE_FILE.test(pathname) || pathname.startsWith('/r/')
      ? null
      : { nearest: pathname.startsWith('/') ? (checkPath(inKhmer, byPage, { site, publicDir } as Context)?.nearest ?? inKhmer) : null }
  }
  if (PLACES.test(rest) || MADE_FILE.test(rest) || findSource(pathname, byPage)) return null
  const known = listPages(site, locale as Locale, byPage)
  return known.includes(`/${locale}/${rest}`) ? null : { nearest: findNearest(`/${locale}/${rest}`, known) }
}

/**
 * What is an address of the site, for those that redirects lead from and to. The first parts of other addresses are what
 * the process answers itself.
 */
export function createAddressBook({ site, publicDir, sources, legacyIds }: Omit<Context, 'getAnchors'> & { legacyIds: readonly number[] }) {
  const ofOldSite = new Set(legacyIds.map(getLegacyPath))
  const byPage = new Map(sources.map((source) => [toPage(source), source]))
  const findDeadEnd = (address: string) => checkPath(address, byPage, { site, publicDir, sources, getAnchors: () => null })
  const isOfProcess = (address: string) => /^\/(?:r|api|admin|_next|healthz|readyz)(?:\/|$)/.test(address)
  const isFile = (address: string) => statSync(path.join(publicDir, address), { throwIfNoEntry: false })?.isFile() ?? false
  return {
    findDeadEnd,
    isTaken: (address: string): boolean =>
      /^\/(?:km|en)(?:\/|$)/.test(address)
        ? findDeadEnd(address) === null
        : isOfProcess(address) || ofOldSite.has(address) || isFile(address),
  }
}

function listPages(site: Site, locale: Locale, byPage: ReadonlyMap<string, Source>): string[] {
  return [
    ...[...byPage.keys()].filter((page) => page.startsWith(`/${locale}/`)),
    ...CATEGORIES.map((category) => `/${locale}/category/${category}`),
    ...site.districts.map(({ slug }) => `/${locale}/district/${slug}`),
  ]
}

function checkAnchor(
  url: string,
  anchor: string,
  anchors: readonly string[] | null,
  place: { file: string; line: number; column: number },
): Problem[] {
  const name = decode(anchor)
  // Footnotes have names of their own, which Markdown makes and nobody types.
  if (anchors === null || name === '' || name.startsWith('user-content-') || anchors.includes(name)) return []
  return [createProblem('link-anchor', place, { url, nearest: findNearest(name, anchors), known: anchors })]
}
