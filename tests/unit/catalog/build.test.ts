import { existsSync, readdirSync, readFileSync, renameSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { CATALOG_SCHEMA } from '@/lib/catalog/catalog-schema'
import { getRelease, listArticles, listPageSlugs } from '@/lib/catalog/query'
import { ContentError } from '@/lib/problems/problem'
import { defineSite } from '@/lib/site/define-site'
import { type ContentTree, createPng, createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { preySampleInput } from '../../fixtures/prey-sample'
import { build, getCatalogFile, LATER, open, search } from './helpers'

const PAGE = "---\ntitle: 'About'\ndescription: 'Who we are'\n---\n\nWe are here.\n"
const PICTURE = '/media/2026/bridge/a.png'

function createSample(): ContentTree {
  return createTree({
    [toName('road')]: writeRelease({ districts: ['tuek-thla'], tags: ['roads'] }),
    [toName('road', 'en')]: writeRelease({ districts: ['tuek-thla'], tags: ['roads'] }),
    [toName('bridge')]: writeRelease({ cover: { src: PICTURE, alt: 'A bridge' } }),
    [`public${PICTURE}`]: createPng(40, 30),
    'content/pages/about/km.mdx': PAGE,
  })
}

async function listSlugs(tree: ContentTree): Promise<string[]> {
  const { articles } = await listArticles(await open(tree), { locale: 'km' }, { limit: 50, offset: 0 }, LATER)
  return articles.map(({ slug }) => slug).sort()
}

/** What is in every table, without the ids, which depend on the order of work. */
async function dump(tree: ContentTree): Promise<unknown> {
  const { db } = await open(tree)
  const queries = [
    'SELECT file, hash, media FROM source ORDER BY file',
    'SELECT file, slug, locale, date, title, summary, facts, visible_from, visible_until FROM article ORDER BY file',
    'SELECT file, hex(text) FROM article_body JOIN article ON id = article_id ORDER BY file',
    'SELECT file, district FROM article_district JOIN article ON id = article_id ORDER BY file, district',
    'SELECT file, position, article_related.slug FROM article_related JOIN article ON id = article_id ORDER BY file, position',
    'SELECT file, title, description FROM page ORDER BY file',
    `SELECT file FROM article_fts JOIN article ON article.id = article_fts.rowid WHERE article_fts MATCH 'closed OR open OR repair' ORDER BY file`,
    'SELECT count(*) FROM article_fts',
  ]
  return Promise.all(queries.map(async (sql) => (await db.execute(sql)).rows.map((row) => ({ ...row }))))
}

/** What a build of the same content makes from nothing. */
async function dumpFresh(tree: ContentTree): Promise<unknown> {
  const { contentDir, publicDir } = tree
  const other: ContentTree = { ...createTree(), contentDir, publicDir }
  await build(other)
  return dump(other)
}

describe('buildCatalog', () => {
  afterEach(() => {
    vi.restoreAllMocks()
  })

  it('names two releases of one address and leaves the catalog as it was', async () => {
    const tree = createSample()
    await build(tree)
    tree.write({ 'content/news/2025/road/km.mdx': writeRelease({ date: '2025-02-03' }) })
    await expect(build(tree)).rejects.toThrow(ContentError)
    expect(await listSlugs(tree)).toEqual(['bridge', 'road'])
  })

  it('reads every file the first time and none the second', async () => {
    const tree = createSample()
    expect(await build(tree)).toEqual({ files: 4, parsed: 4, removed: 0, isFresh: true })
    const before = await dump(tree)
    expect(await build(tree)).toEqual({ files: 4, parsed: 0, removed: 0, isFresh: false })
    expect(await dump(tree)).toEqual(before)
  })

  it('reads a file anew when its text has changed, and not when only its date has', async () => {
    const tree = createSample()
    await build(tree)
    utimesSync(path.join(tree.dir, toName('road')), 1_000_000, 1_000_000)
    expect(await build(tree)).toMatchObject({ parsed: 0 })
    tree.write({ [toName('road')]: writeRelease({ title: 'Road open', districts: ['tuek-thla'] }, 'It is open.') })
    expect(await build(tree)).toMatchObject({ parsed: 1, isFresh: false })
    expect((await getRelease(await open(tree), 'road', 'km', LATER))?.article).toMatchObject({
      title: 'Road open',
      summary: 'It is open.',
      tags: [],
    })
    expect(await dump(tree)).toEqual(await dumpFresh(tree))
  })

  it('finds a change that leaves size and date of a file as they were, in a file at rest and in one just written', async () => {
    const tree = createSample()
    const file = path.join(tree.dir, toName('road'))
    const rewrite = (title: string) => {
      tree.write({ [toName('road')]: writeRelease({ title, districts: ['tuek-thla'] }) })
      utimesSync(file, 1_000_000, 1_000_000)
    }
    rewrite('Road A')
    await build(tree)
    rewrite('Road B')
    expect(await build(tree)).toMatchObject({ parsed: 1 })
    vi.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
    expect(await build(tree)).toMatchObject({ parsed: 0 })
    const { rows } = await (await open(tree)).db.execute('SELECT count(version) AS count FROM source')
    expect(rows[0]?.count).toBe(4)
    rewrite('Road C')
    expect(await build(tree)).toMatchObject({ parsed: 1 })
  })

  it('reads a release anew when one of its pictures has changed', async () => {
    const tree = createSample()
    await build(tree)
    tree.write({ [`public${PICTURE}`]: createPng(80, 60) })
    utimesSync(path.join(tree.publicDir, PICTURE), 1_000_000, 1_000_000)
    expect(await build(tree)).toMatchObject({ parsed: 1 })
    expect((await getRelease(await open(tree), 'bridge', 'km', LATER))?.article.cover).toMatchObject({ width: 80, height: 60 })
  })

  it('finds that a picture is gone, though no text has changed', async () => {
    const tree = createSample()
    await build(tree)
    tree.remove(`public${PICTURE}`)
    await expect(build(tree)).rejects.toThrow(/content\/news\/2026\/bridge\/km\.mdx:6:1 media-missing cover/)
  })

  it('forgets a release whose file was removed, in lists and in the search', async () => {
    const tree = createSample()
    await build(tree)
    tree.remove(toName('road'))
    tree.remove('content/pages/about')
    expect(await build(tree)).toEqual({ files: 2, parsed: 0, removed: 2, isFresh: false })
    expect(await listSlugs(tree)).toEqual(['bridge'])
    const catalog = await open(tree)
    expect((await search(catalog, 'road')).hits.map(({ article }) => article.slug)).toEqual(['bridge'])
    expect(await listPageSlugs(catalog)).toEqual([])
    expect(await dump(tree)).toEqual(await dumpFresh(tree))
  })

  it('begins anew where a killed build with the same process number left its draft', async () => {
    const tree = createSample()
    await build(tree)
    const file = getCatalogFile(tree)
    renameSync(file, `${file}.${process.pid}.draft`)
    expect(await build(tree)).toMatchObject({ isFresh: true, removed: 0 })
    expect(readdirSync(path.dirname(file))).toEqual(['catalog.db'])
  })

  it('makes step by step the same catalog as at once', async () => {
    const tree = createSample()
    await build(tree)
    tree.write({ [toName('school')]: writeRelease({ category: 'education', related: ['road'] }) })
    await build(tree)
    tree.write({ [toName('road')]: writeRelease({ title: 'Road open', districts: ['tuek-thla'], tags: ['roads'] }) })
    tree.remove('content/news/2026/bridge')
    await build(tree)
    tree.write({ [toName('bridge', 'en')]: writeRelease({ category: 'education' }) })
    expect(await build(tree)).toMatchObject({ parsed: 1, isFresh: false })
    expect(await dump(tree)).toEqual(await dumpFresh(tree))
  })

  it('checks files that have not changed against those that have', async () => {
    const tree = createSample()
    tree.write({ [toName('school')]: writeRelease({ related: ['road'] }) })
    await build(tree)
    tree.remove('content/news/2026/road')
    await expect(build(tree)).rejects.toThrow(/school\/km\.mdx:6:1 related-unknown/)
    tree.write({ [toName('road')]: writeRelease(), [toName('bridge', 'en')]: writeRelease({ type: 'decision' }) })
    await expect(build(tree)).rejects.toThrow(/bridge\/km\.mdx:4:1 facts-differ type/)
  })

  it('builds everything anew by other rules and for another site', async () => {
    const tree = createSample()
    await build(tree)
    expect(await build(tree, { fingerprint: 'rules-2' })).toMatchObject({ parsed: 4, isFresh: true })
    expect(await build(tree, { fingerprint: 'rules-2' })).toMatchObject({ parsed: 0, isFresh: false })
    const moved = defineSite({ ...preySampleInput, utcOffsetMinutes: 480 })
    expect(await build(tree, { fingerprint: 'rules-2', site: moved })).toMatchObject({ parsed: 4, isFresh: true })
  })

  it('stores the moment the site shows, even when no file has changed', async () => {
    const tree = createSample()
    await build(tree)
    expect((await open(tree)).now).toBe(LATER)
  })

  const damages: [damage: string, spoil: (file: string) => void | Promise<void>][] = [
    ['cut in half', (file) => truncateSync(file, Math.floor(readFileSync(file).length / 2))],
    ['cut to one byte', (file) => truncateSync(file, 1)],
    ['empty', (file) => truncateSync(file, 0)],
    ['text', (file) => writeFileSync(file, 'no catalog')],
    ['another database', async (file) => run(file, ['CREATE TABLE a (b)'], true)],
    ['of tables without rows', async (file) => run(file, [CATALOG_SCHEMA], true)],
    ['of an older version', async (file) => run(file, [`UPDATE meta SET value = 'rules-0' WHERE key = 'identity'`])],
    ['without a table', async (file) => run(file, ['DROP TABLE source'])],
    [
      'overwritten in the middle',
      (file) => {
        const bytes = readFileSync(file)
        bytes.fill(0xff, 4096, bytes.length)
        writeFileSync(file, bytes)
      },
    ],
  ]

  it.each(damages)('builds a catalog anew that is %s', async (_, spoil) => {
    const tree = createSample()
    await build(tree)
    const before = await dump(tree)
    await spoil(getCatalogFile(tree))
    expect(await build(tree)).toEqual({ files: 4, parsed: 4, removed: 0, isFresh: true })
    expect(await dump(tree)).toEqual(before)
    expect(readdirSync(path.dirname(getCatalogFile(tree)))).toEqual(['catalog.db'])
  })

  it('leaves the old catalog byte for byte, and no other file, when content has a problem', async () => {
    const tree = createSample()
    await build(tree)
    const before = readFileSync(getCatalogFile(tree))
    tree.write({ [toName('road')]: writeRelease({ category: 'rods' }), [toName('school')]: writeRelease({ type: 'letter' }) })
    const error = await build(tree).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(ContentError)
    expect((error as ContentError).problems.map(({ file, code }) => [file, code])).toEqual([
      [toName('road'), 'value-unknown'],
      [toName('school'), 'value-unknown'],
    ])
    expect(readFileSync(getCatalogFile(tree)).equals(before)).toBe(true)
    expect(readdirSync(path.dirname(getCatalogFile(tree)))).toEqual(['catalog.db'])
  })

  it('makes no catalog at all from wrong content when there was none', async () => {
    const tree = createTree({ [toName('road')]: writeRelease({ category: 'rods' }) })
    await expect(build(tree)).rejects.toThrow(ContentError)
    expect(existsSync(getCatalogFile(tree))).toBe(false)
    expect(readdirSync(path.dirname(getCatalogFile(tree)))).toEqual([])
  })

  it('builds a catalog without content', async () => {
    const tree = createTree()
    expect(await build(tree)).toEqual({ files: 0, parsed: 0, removed: 0, isFresh: true })
    expect(await listSlugs(tree)).toEqual([])
    expect((await search(await open(tree), 'road')).total).toBe(0)
  })
})

async function run(file: string, statements: string[], isNew = false): Promise<void> {
  if (isNew) truncateSync(file, 0)
  const db = createClient({ url: `file:${file}` })
  for (const statement of statements) await db.executeMultiple(statement)
  db.close()
}
