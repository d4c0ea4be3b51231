import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from '@playwright/test'
import { getShortCode } from '@/lib/catalog/short-code'
import { createPlainImage } from '../fixtures/photograph'
import { createProjectCopy, type ProjectCopy } from '../fixtures/project-copy'
import { writeRelease } from '../fixtures/write-release'
import { LOCALES } from './routes'

/**
 * Builds a small site of its own twice, a minute before a release may be seen and at that minute, and looks through all
 * that can leave the machine: every file the build wrote for readers, and every route over HTTP. A route that is added
 * later is looked at without anybody adding it here.
 */
const SLUG = '2026-03-01-embargoed-release'
/** Its name before it was given its own: what leads to it must not tell of it either. */
const FORMER = '2026-03-01-former-name'
// Seven in the morning in Phnom Penh: midnight of UTC.
const FROM = Date.UTC(2026, 2, 1)
const PDF = `/media/2026/${SLUG}/plan.pdf`
const PICTURE = `/media/2026/${SLUG}/photo.jpg`
/** Words that stand nowhere else. Whatever holds one of them tells of the release. */
const WORDS = { title: 'Zephyrline', body: 'quillwort', khmer: 'ឃឹមឃុកឃី', attachment: 'attachmentsecret' }
const MARKS = [SLUG, ...Object.values(WORDS), getShortCode(SLUG), FORMER, getShortCode(FORMER)]

const facts = { publishAt: '2026-03-01T07:00', date: '2026-03-01', legacyId: 21063, cover: { src: PICTURE, alt: 'A bridge' } }
const FILES = async () => ({
  // The project's own names releases that are not in this site.
  'content/pages/about/km.mdx': '---\ntitle: អំពី\ndescription: អំពីយើង។\n---\n\nអំពីយើង។\n',
  'content/pages/about/en.mdx': '---\ntitle: About\ndescription: About us.\n---\n\nAbout us.\n',
  'content/news/2026/2026-02-01-seen-release/km.mdx': writeRelease({ title: 'ផ្លូវបិទ', date: '2026-02-01' }, 'ផ្លូវបិទ។'),
  'content/news/2026/2026-02-01-seen-release/en.mdx': writeRelease({ date: '2026-02-01', related: [SLUG] }),
  [`content/news/2026/${SLUG}/km.mdx`]: writeRelease({ ...facts, title: `ស្ពាន ${WORDS.khmer}` }, `ស្ពាន ${WORDS.khmer}។`),
  [`content/news/2026/${SLUG}/en.mdx`]: writeRelease(
    { ...facts, title: `Bridge ${WORDS.title}`, attachments: [{ file: PDF, title: 'Plan' }] },
    `The ${WORDS.body} bridge.`,
  ),
  'content/redirects.yaml': `- {release: ${FORMER}, to: ${SLUG}}\n`,
  [`public${PDF}`]: `%PDF-1.4 ${WORDS.attachment}`,
  [`public${PICTURE}`]: await createPlainImage('jpeg'),
})

let project: ProjectCopy
let url: string
let stop: () => Promise<void>

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  project = createProjectCopy(await FILES())
})
test.afterAll(() => project?.remove())

for (const [what, now] of [
  ['a minute before its time', FROM - 60_000],
  ['at its minute', FROM],
] as const) {
  const isOut = now >= FROM

  test.describe(`an embargoed release, ${what}`, () => {
    test.beforeAll(async () => {
      // A build from nothing on a busy machine.
      test.setTimeout(900_000)
      await project.build(now)
      ;({ url, stop } = await project.serve())
    })
    test.afterAll(() => stop?.())

    test(`is ${isOut ? 'in' : 'not in'} the files that the build wrote for readers`, async () => {
      const told = listReaderFiles().filter((file) =>
        tells(file.replace(/^\.site\/files\/pictures\/\w+/, ''), readOut(path.join(project.dir, file))),
      )
      if (!isOut) {
        expect(told).toEqual([])
        return
      }
      const pages = LOCALES.flatMap((locale) =>
        ['', '/category/infrastructure', '/archive/2026/03', `/news/${SLUG}`].map((page) => `/${locale}${page}.html`),
      )
      for (const page of pages)
        expect(
          told.some((file) => file.endsWith(page)),
          page,
        ).toBe(true)
      expect(told).toContain(`.site/files${PDF}`)
    })

    test(`is ${isOut ? 'among' : 'not among'} the pictures and share pictures`, () => {
      const files = listFiles(path.join(project.dir, '.site/files'))
      expect(files.some((file) => file.includes(SLUG) && file.includes('share.png'))).toBe(isOut)
      const pictures = path.join(project.dir, 'public/pictures')
      expect(existsSync(pictures) && listFiles(pictures).length > 0).toBe(isOut)
    })

    test(`is ${isOut ? 'told' : 'not told'} by any route`, async () => {
      const routes = listRoutes()
      expect(routes.length).toBeGreaterThan(15)
      const told: string[] = []
      for (const route of routes) if (await doesTell(route)) told.push(route)
      if (!isOut) {
        expect(told).toEqual([])
        return
      }
      const must = routes.filter((route) =>
        /^\/(?:km|en)(?:\/news|(?:\/archive\/2026)?\/(?:feed|atom)\.(?:xml|json))?$|^\/sitemaps\/2026\.xml$/.test(route),
      )
      expect(must.length).toBeGreaterThan(15)
      expect(told).toEqual(expect.arrayContaining(must))
    })

    test(`is ${isOut ? 'found' : 'not found'} by its addresses, its attachment, search and suggestions`, async () => {
      for (const locale of LOCALES) {
        const address = `${url}/${locale}/news/${SLUG}`
        for (const page of [address, `${address}/share.png`]) expect((await fetch(page)).status, page).toBe(isOut ? 200 : 404)
        const word = locale === 'km' ? WORDS.khmer : WORDS.title
        for (const api of [
          `/api/search?locale=${locale}&q=${word}`,
          `/api/suggest?locale=${locale}&q=${word}`,
          `/${locale}/search?q=${word}`,
        ]) {
          const text = await (await fetch(url + api)).text()
          expect(text.includes(SLUG), api).toBe(isOut)
        }
      }
      expect((await fetch(url + PDF)).status, PDF).toBe(isOut ? 200 : 404)
      const old = [`/r/${getShortCode(SLUG)}`, `/r/${getShortCode(FORMER)}`, `/km/news/${FORMER}`, `/en/news/${FORMER}`, '/detail/21063/']
      for (const address of old) {
        const { status, headers } = await fetch(url + address, { redirect: 'manual' })
        expect([status, headers.get('location')?.includes(SLUG) ?? false], address).toEqual([isOut ? 301 : 404, isOut])
      }
    })
  })
}

/** Files of the build that a reader can be given, relative to the project, and the list of them. */
function listReaderFiles(): string[] {
  const files = ['pages', 'files', 'frames'].flatMap((folder) =>
    listFiles(path.join(project.dir, '.site', folder)).map((file) => path.join('.site', folder, file)),
  )
  return [...files, '.site/site.json']
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
}

/** What a reader's browser makes of a file. */
function readOut(file: string): string {
  const bytes = readFileSync(file)
  if (file.endsWith('.br')) return brotliDecompressSync(bytes).toString('utf8')
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

function tells(name: string, text: string): boolean {
  return MARKS.some((mark) => name.includes(mark) || text.includes(mark))
}

/** Every address that the build knows and that needs no slug: those it rendered, and those it answers when asked. */
function listRoutes(): string[] {
  const read = (name: string) => JSON.parse(readFileSync(path.join(project.dir, '.next', name), 'utf8'))
  const answered = Object.values(read('app-path-routes-manifest.json') as Record<string, string>)
    .flatMap((route) => (route.includes('[locale]') ? LOCALES.map((locale) => route.replace('[locale]', locale)) : [route]))
    .filter((route) => !/[[_]/.test(route))
  return [...new Set([...Object.keys(read('prerender-manifest.json').routes), ...answered])]
    .filter((route) => !route.startsWith('/_'))
    .sort()
}

async function doesTell(route: string): Promise<boolean> {
  const response = await fetch(url + route, { redirect: 'manual' })
  return tells(route, await response.text())
}
