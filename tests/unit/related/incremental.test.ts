import { type Client, createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { packText } from '@/lib/catalog/article-text'
import { type RelatedLimits, writeRelated } from '@/lib/catalog/related/write-related'
import { type ContentTree, createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { build, getCatalogFile } from '../catalog/helpers'

const ALWAYS: RelatedLimits = { articlesMin: 1, changesShareMax: 1 }
const NEVER: RelatedLimits = { articlesMin: Number.POSITIVE_INFINITY, changesShareMax: 0 }

/** What releases are about; each release has words of two neighbouring subjects, so that lists hold more than one. */
const SUBJECTS = [
  'river boat cattle flood',
  'pupil book teacher class',
  'nurse vaccine infant clinic',
  'silk thread scarf weaver',
  'rice seed farmer field',
]
const COUNT = 60

function writeText(number: number): string {
  const [own, next] = [SUBJECTS[number % 5] as string, SUBJECTS[(number + 1) % 5] as string]
  return `${own} ${number % 3 === 0 ? next : own} ${own.split(' ')[number % 4]} ${'abcdefghijkl'[number % 12]}word`
}
const toSlug = (number: number): string => `release-${String(number).padStart(2, '0')}`
const write = (number: number, text: string, fields = {}) => ({
  [toName(toSlug(number))]: writeRelease({ title: 'Notice', ...fields }, text),
})

/** A catalog of 60 releases whose vectors are stored. */
async function createSample(): Promise<{ tree: ContentTree; db: Client }> {
  const tree = createTree(Object.assign({}, ...Array.from({ length: COUNT }, (_, number) => write(number, writeText(number)))))
  await build(tree)
  const db = createClient({ url: `file:${getCatalogFile(tree)}` })
  await db.execute('PRAGMA foreign_keys = ON')
  await writeRelated(db, [key(0)], ALWAYS)
  return { tree, db }
}

const key = (number: number) => ({ slug: toSlug(number), locale: 'km' })

/** Changes texts as a build does: the row is removed, and another one stands in its place with another id. */
async function change(db: Client, number: number, text: string | null, slug = toSlug(number)): Promise<void> {
  await db.execute({ sql: 'DELETE FROM article WHERE slug = ?', args: [toSlug(number)] })
  if (text === null) return
  const file = toName(slug)
  const model = toSlug(COUNT - 1)
  await db.execute({ sql: 'INSERT OR IGNORE INTO source (file, hash, media) VALUES (?, ?, ?)', args: [file, '', '{}'] })
  await db.execute({
    sql: `INSERT INTO article (file, slug, locale, date, type, category, title, summary, facts, is_withdrawn, visible_from)
          SELECT ?, ?, locale, date, type, category, title, summary, facts, is_withdrawn, visible_from FROM article WHERE slug = ?`,
    args: [file, slug, model],
  })
  await db.execute({
    sql: 'INSERT INTO article_body (article_id, text) VALUES (last_insert_rowid(), ?)',
    args: [packText(text)],
  })
}

type Lists = Record<string, string[]>

async function readLists(db: Client): Promise<Lists> {
  const { rows } = await db.execute(
    'SELECT article.slug, article_related.slug AS other FROM article JOIN article_related ON article_id = id ORDER BY article.slug, position',
  )
  const lists: Lists = {}
  for (const row of rows) lists[String(row.slug)] = [...(lists[String(row.slug)] ?? []), String(row.other)]
  return lists
}

/** What a whole computation makes of the same articles. */
async function readWhole(db: Client): Promise<Lists> {
  await writeRelated(db, [key(0)], NEVER)
  return readLists(db)
}

const readChanges = async (db: Client) =>
  (await db.execute('SELECT locale, changes, article_count FROM similarity')).rows.map((row) => ({ ...row }))

/** Articles whose lists are to be computed anew, by the lists before and after. */
const listNaming = (lists: Lists, slugs: string[]) =>
  Object.keys(lists).filter((slug) => lists[slug]?.some((other) => slugs.includes(other)))

describe('writeRelated, of a large language', () => {
  it('gives changed articles, and all that name one, the lists of a whole computation', async () => {
    const { db } = await createSample()
    const before = await readLists(db)
    // Two releases change places: every term is in as many articles as before.
    await change(db, 0, writeText(2))
    await change(db, 2, writeText(0))
    await writeRelated(db, [key(0), key(2)], ALWAYS)
    expect(await readChanges(db)).toEqual([{ locale: 'km', changes: 2, article_count: COUNT }])
    const after = await readLists(db)
    const whole = await readWhole(db)
    const changed = [toSlug(0), toSlug(2)]
    expect(changed.map((slug) => before[slug])).not.toEqual(changed.map((slug) => after[slug]))
    const touched = [...new Set([...changed, ...listNaming(before, changed), ...listNaming(after, changed)])]
    expect(touched.length).toBeGreaterThan(4)
    for (const slug of touched) expect(after[slug]).toEqual(whole[slug])
  })

  it('leaves every other list as it is, byte for byte', async () => {
    const { db } = await createSample()
    const before = await readLists(db)
    await db.execute(`UPDATE article_related SET slug = 'mark' WHERE position = 11`)
    const marked = await readLists(db)
    const nearest = before[toSlug(7)] as string[]
    await change(db, 7, writeText(7))
    await writeRelated(db, [key(7)], ALWAYS)
    const after = await readLists(db)
    const touched = new Set([toSlug(7), ...nearest, ...listNaming(before, [toSlug(7)])])
    const others = Object.keys(before).filter((slug) => !touched.has(slug))
    expect(others.length).toBeGreaterThan(30)
    for (const slug of others) expect(after[slug]).toEqual(marked[slug])
  })

  it('puts an added release into the lists of those near it', async () => {
    const { db } = await createSample()
    await change(db, 98, 'silk thread scarf weaver aword unheard')
    await writeRelated(db, [key(98)], ALWAYS)
    const lists = await readLists(db)
    const own = lists[toSlug(98)] as string[]
    expect(own.length).toBeGreaterThan(3)
    for (const slug of own) expect(Number(slug.slice(-2)) % 5 === 3 || Number(slug.slice(-2)) % 5 === 2).toBe(true)
    expect(listNaming(lists, [toSlug(98)]).length).toBeGreaterThan(0)
  })

  it('takes a removed release, and the old name of a renamed one, out of all lists', async () => {
    const { db } = await createSample()
    const before = await readLists(db)
    expect(listNaming(before, [toSlug(5), toSlug(6)]).length).toBeGreaterThan(2)
    await change(db, 5, null)
    await change(db, 6, writeText(6), toSlug(96))
    await writeRelated(db, [key(5), key(6), key(96)], ALWAYS)
    const after = await readLists(db)
    expect(listNaming(after, [toSlug(5), toSlug(6)])).toEqual([])
    expect(listNaming(after, [toSlug(96)])).toEqual(expect.arrayContaining(after[toSlug(96)]?.slice(0, 1) ?? ['none']))
    const { rows } = await db.execute('SELECT slugs FROM similarity')
    expect(JSON.parse(String(rows[0]?.slugs))).toEqual(
      (await db.execute('SELECT slug FROM article ORDER BY slug')).rows.map((row) => row.slug),
    )
  })

  it('counts changes, and computes the language whole when they are too many', async () => {
    const { db } = await createSample()
    const limits = { articlesMin: 1, changesShareMax: 2 / COUNT }
    await change(db, 1, writeText(3))
    await writeRelated(db, [key(1)], limits)
    await writeRelated(db, [key(2)], limits)
    expect(await readChanges(db)).toEqual([{ locale: 'km', changes: 2, article_count: COUNT }])
    await change(db, 99, writeText(4))
    await writeRelated(db, [key(99)], limits)
    expect(await readChanges(db)).toEqual([{ locale: 'km', changes: 0, article_count: COUNT + 1 }])
    expect(await readLists(db)).toEqual(await readWhole(db))
  })

  it('does nothing to a language without a change', async () => {
    const { db } = await createSample()
    await db.execute('DELETE FROM article_related')
    await writeRelated(db, [{ slug: toSlug(1), locale: 'en' }], ALWAYS)
    expect(await readLists(db)).toEqual({})
  })
})

describe('writeRelated, of a small language', () => {
  it('is always exact, and stores no vectors', async () => {
    const { tree } = await createSample()
    await build(tree, { fingerprint: 'rules-2' })
    tree.write(write(3, 'rice seed farmer field never heard before'))
    expect(await build(tree, { fingerprint: 'rules-2' })).toMatchObject({ parsed: 1 })
    const db = createClient({ url: `file:${getCatalogFile(tree)}` })
    expect(await readChanges(db)).toEqual([])
    expect(await readLists(db)).toEqual(await readWhole(db))
    db.close()
  })
})
