import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Locale } from '@/lib/i18n/routing'
import { createProblem, type Problem } from '@/lib/problems/problem'
import { toSlug } from '@/lib/site/to-slug'

/** A file of `content/` that the catalog reads. `file` is relative to the project, as shown to editors. */
export type Source =
  | { kind: 'release'; file: string; year: string; slug: string; locale: Locale }
  | { kind: 'page'; file: string; slug: string; locale: Locale }

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const YEAR = /^\d{4}$/
const LOCALE_FILE = /^(km|en)\.mdx$/

/**
 * Lists the releases and pages below `content/`. Every other file there is a problem: a misplaced release
 * must not vanish in silence. Hidden files (.DS_Store) are passed over.
 */
export function listSources(contentDir: string): { sources: Source[]; problems: Problem[] } {
  const sources: Source[] = []
  const problems: Problem[] = []
  const root = path.basename(contentDir)
  const list = (...parts: string[]) =>
    readdirSync(path.join(contentDir, ...parts), { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  const reject = (expected: string, ...parts: string[]) => problems.push(createProblem('file-unexpected', { file: path.join(root, ...parts) }, { expected }))

  const addFolder = (folder: string[], toSource: (locale: Locale, file: string) => Source) => {
    const slug = folder.at(-1) as string
    if (!SLUG.test(slug)) problems.push(createProblem('slug-invalid', { file: path.join(root, ...folder) }, { slug, suggestion: toSlug(slug) || '2026-01-31-road-repair' }))
    for (const entry of list(...folder)) {
      const locale = entry.isFile() ? LOCALE_FILE.exec(entry.name)?.[1] : undefined
      if (locale) sources.push(toSource(locale as Locale, path.join(root, ...folder, entry.name)))
      else reject('km.mdx, en.mdx', ...folder, entry.name)
    }
  }

  for (const year of list('news')) {
    if (!year.isDirectory() || !YEAR.test(year.name)) {
      reject('<yyyy>/', 'news', year.name)
      continue
    }
    for (const folder of list('news', year.name)) {
      if (!folder.isDirectory()) reject('<slug>/', 'news', year.name, folder.name)
      else addFolder(['news', year.name, folder.name], (locale, file) => ({ kind: 'release', file, year: year.name, slug: folder.name, locale }))
    }
  }
  for (const folder of list('pages')) {
    if (!folder.isDirectory()) reject('<name>/', 'pages', folder.name)
    else addFolder(['pages', folder.name], (locale, file) => ({ kind: 'page', file, slug: folder.name, locale }))
  }
  return { sources, problems }
}

export function readSource(source: Source, contentDir: string): { text: string; hash: string } {
  const bytes = readFileSync(path.join(path.dirname(contentDir), source.file))
  return { text: bytes.toString('utf8'), hash: createHash('sha256').update(bytes).digest('hex') }
}
