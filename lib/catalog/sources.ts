import { createHash } from 'node:crypto'
import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '@/lib/i18n/routing'
import { createProblem, type Problem, type ProblemCode, type ProblemParams } from '@/lib/problems/problem'
import { toSlug } from '@/lib/site/to-slug'

/** Where content lives. `contentDir` and `publicDir` are absolute. */
export type ContentLocation = { contentDir: string; publicDir: string }

/** The content of a project folder: `content/` and `public/` below it. */
export function locateContent(projectDir: string): ContentLocation {
  return { contentDir: path.join(projectDir, 'content'), publicDir: path.join(projectDir, 'public') }
}

/** A file of `content/` that the catalog reads. `file` is relative to the project, as shown to editors. */
export type Source =
  | { kind: 'release'; file: string; year: string; slug: string; locale: Locale }
  | { kind: 'page'; file: string; slug: string; locale: Locale }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
/** Can this be the name of a folder, and so an address? */
export function isSlug(name: string): boolean {
  return SLUG.test(name)
}
const YEAR = /^\d{4}$/
/** What may stand in `content/` itself; the gazetteer is read by site.config.ts, alerts and redirects by folders of lib/catalog. */
const ROOT_ENTRIES: readonly string[] = ['alerts', 'gazetteer.json', 'news', 'pages', 'redirects.yaml']
const LOCALE_FILE = /^(km|en)\.mdx$/

/** First words of addresses that the site itself has: no plain page may stand in their place. */
const RESERVED_SLUGS: readonly string[] = ['news', 'search', 'category', 'district', 'archive', 'errors', 'gone', 'verify', 'corrections']

type Listing = { contentDir: string; sources: Source[]; problems: Problem[] }

/**
 * Lists the releases and pages below `content/`. Every other file there is a problem: a misplaced release
 * must not vanish in silence. Hidden files (.DS_Store) are passed over.
 */
export function listSources(contentDir: string): { sources: Source[]; problems: Problem[] } {
  const listing: Listing = { contentDir, sources: [], problems: [] }
  for (const entry of listFolder(listing)) {
    if (!ROOT_ENTRIES.includes(entry.name)) reject(listing, 'alerts/, news/, pages/, redirects.yaml', entry.name)
  }
  for (const year of listFolder(listing, 'news')) {
    if (year.isDirectory() && YEAR.test(year.name)) addYear(listing, year.name)
    else reject(listing, '<yyyy>/', 'news', year.name)
  }
  for (const { name } of listFolders(listing, '<name>/', 'pages')) {
    if (RESERVED_SLUGS.includes(name)) report(listing, 'slug-reserved', { slug: name }, 'pages', name)
    addFolder(listing, ['pages', name], (locale, file) => ({ kind: 'page', file, slug: name, locale }))
  }
  return listing
}

function addYear(listing: Listing, year: string): void {
  for (const { name } of listFolders(listing, '<slug>/', 'news', year)) {
    addFolder(listing, ['news', year, name], (locale, file) => ({ kind: 'release', file, year, slug: name, locale }))
  }
}

/** Adds `km.mdx` and `en.mdx` of one folder, whose name is the address. */
function addFolder(listing: Listing, folder: string[], toSource: (locale: Locale, file: string) => Source): void {
  const slug = folder.at(-1) as string
  if (!isSlug(slug)) report(listing, 'slug-invalid', { slug, suggestion: toSlug(slug) || '2026-01-31-road-repair' }, ...folder)
  const entries = listFolder(listing, ...folder)
  if (entries.length === 0) report(listing, 'folder-empty', {}, ...folder)
  for (const entry of entries) {
    const locale = entry.isFile() ? LOCALE_FILE.exec(entry.name)?.[1] : undefined
    if (locale) listing.sources.push(toSource(locale as Locale, toFile(listing, ...folder, entry.name)))
    else reject(listing, 'km.mdx, en.mdx', ...folder, entry.name)
  }
}

/** The folders in a folder; anything else there is a problem. */
function listFolders(listing: Listing, expected: string, ...parts: string[]): Dirent[] {
  return listFolder(listing, ...parts).filter((entry) => {
    if (!entry.isDirectory()) reject(listing, expected, ...parts, entry.name)
    return entry.isDirectory()
  })
}

function listFolder({ contentDir }: Listing, ...parts: string[]): Dirent[] {
  const folder = path.join(contentDir, ...parts)
  // A province without plain pages has no `pages/`; folders below were listed a moment ago.
  if (parts.length < 2 && !existsSync(folder)) return []
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'))
  return entries.sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The name of a file as editors know it: relative to the project, with `/` on every system. */
function toFile({ contentDir }: Listing, ...parts: string[]): string {
  return [path.basename(contentDir), ...parts].join('/')
}

function reject(listing: Listing, expected: string, ...parts: string[]): void {
  report(listing, 'file-unexpected', { expected }, ...parts)
}

function report<Code extends ProblemCode>(listing: Listing, code: Code, params: ProblemParams<Code>, ...parts: string[]): void {
  listing.problems.push(createProblem(code, { file: toFile(listing, ...parts) }, params))
}

/** Two changes of a file this close may leave the same time behind; the coarsest clock of a file system (FAT) has 2 seconds. */
const CLOCK_STEP_MS = 2_000

/**
 * Changes whenever the file changes, and at times when it does not, so that an unchanged file need not be read to know it.
 * The time of the last change of state, because that of the content can be set by anyone.
 * @returns null when the file changed so lately that it may change again unseen
 */
export function getVersion(source: Source, contentDir: string): string | null {
  const { size, ctimeMs, ino } = statSync(path.join(path.dirname(contentDir), source.file))
  return ctimeMs > Date.now() - CLOCK_STEP_MS ? null : `${size}-${ctimeMs}-${ino}`
}

export function readSource(source: Source, contentDir: string): { text: string; hash: string } {
  const bytes = readFileSync(path.join(path.dirname(contentDir), source.file))
  return { text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('hex') }
}
