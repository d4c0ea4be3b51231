import { type Locale, routing } from '@/lib/i18n/routing'
import { toInstant } from '@/lib/khmer/dates'
import type { Catalog } from '../catalog'
import { CATEGORIES, type Category, RELEASE_TYPES, type ReleaseType } from '../terms'

/**
 * What search must know of every article to filter, count and rank it, column by column: read once from one row of
 * the catalog, because a common word matches every article and reading a row for each would cost most of the time.
 * Rows are in the order of lists: newest first, articles of one day by slug.
 */
export type Columns = {
  ids: number[]
  slugs: string[]
  locales: Locale[]
  categories: Coded<Category>
  types: Coded<ReleaseType>
  /** Phnom Penh time as written. */
  dates: string[]
  /** The same in epoch milliseconds. */
  times: Float64Array
  districts: Coded<string[]>
  isWithdrawn: boolean[]
  /** Epoch milliseconds; Infinity for a draft. */
  visibleFrom: Float64Array
  /** Infinity when nobody said. */
  visibleUntil: Float64Array
}

/** The values of a column, each once, and which of them a row has: tens of thousands of hits are filtered and counted by number. */
export type Coded<Value> = { values: readonly Value[]; codes: Uint16Array }

type StoredColumns = {
  ids: number[]
  slugs: string[]
  locales: number[]
  categories: number[]
  types: number[]
  dates: string[]
  times: number[]
  districts: string[][]
  isWithdrawn: number[]
  visibleFrom: (number | null)[]
  visibleUntil: (number | null)[]
}

type StoredArticle = [
  id: number,
  slug: string,
  locale: Locale,
  category: Category,
  type: ReleaseType,
  date: string,
  isWithdrawn: number,
  visibleFrom: number | null,
  visibleUntil: number | null,
  districts: string[],
]

/** Stores the columns of the catalog as it stands. Called at the end of a build. */
export async function writeColumns(db: Catalog['db']): Promise<void> {
  // One row: the row objects of 30,000 articles take longer than their JSON.
  const { rows } = await db.execute(`
    SELECT json_group_array(json_array(id, slug, locale, category, type, date, is_withdrawn, visible_from, visible_until, json(districts)))
    FROM (SELECT *, (SELECT json_group_array(district) FROM article_district WHERE article_id = id) AS districts FROM article ORDER BY date DESC, slug, locale)`)
  const articles = JSON.parse(String(rows[0]?.[0])) as StoredArticle[]
  const stored: StoredColumns = {
    ids: articles.map(([id]) => id),
    slugs: articles.map(([, slug]) => slug),
    locales: articles.map(([, , locale]) => routing.locales.indexOf(locale)),
    categories: articles.map(([, , , category]) => CATEGORIES.indexOf(category)),
    types: articles.map(([, , , , type]) => RELEASE_TYPES.indexOf(type)),
    dates: articles.map(([, , , , , date]) => date),
    times: articles.map(([, , , , , date]) => toInstant(date)),
    isWithdrawn: articles.map(([, , , , , , isWithdrawn]) => isWithdrawn),
    visibleFrom: articles.map(([, , , , , , , visibleFrom]) => visibleFrom),
    visibleUntil: articles.map(([, , , , , , , , visibleUntil]) => visibleUntil),
    districts: articles.map(([, , , , , , , , , districts]) => districts),
  }
  await db.execute({ sql: `REPLACE INTO meta VALUES ('columns', ?)`, args: [JSON.stringify(stored)] })
}

const cache = new WeakMap<Catalog['db'], Promise<Columns>>()

/** The columns of an open catalog, read at the first search. */
export function getColumns(db: Catalog['db']): Promise<Columns> {
  const columns = cache.get(db) ?? readColumns(db)
  cache.set(db, columns)
  return columns
}

async function readColumns(db: Catalog['db']): Promise<Columns> {
  const { rows } = await db.execute(`SELECT value FROM meta WHERE key = 'columns'`)
  const stored = JSON.parse(String(rows[0]?.value)) as StoredColumns
  return {
    ids: stored.ids,
    slugs: stored.slugs,
    dates: stored.dates,
    locales: stored.locales.map((index) => routing.locales[index] as Locale),
    categories: { values: CATEGORIES, codes: Uint16Array.from(stored.categories) },
    types: { values: RELEASE_TYPES, codes: Uint16Array.from(stored.types) },
    districts: encode(stored.districts),
    times: Float64Array.from(stored.times),
    isWithdrawn: stored.isWithdrawn.map(Boolean),
    visibleFrom: Float64Array.from(stored.visibleFrom, (time) => time ?? Infinity),
    visibleUntil: Float64Array.from(stored.visibleUntil, (time) => time ?? Infinity),
  }
}

function encode<Value>(column: readonly Value[]): Coded<Value> {
  const codes = new Map<string, number>()
  const values: Value[] = []
  const encoded = Uint16Array.from(column, (value) => {
    const key = JSON.stringify(value)
    const code = codes.get(key) ?? values.push(value) - 1
    codes.set(key, code)
    return code
  })
  return { values, codes: encoded }
}

const rowCache = new WeakMap<Columns, Int32Array>()
const NO_ROW = -1

/** The rows of these articles, in their order; `at` is the place of each in the list. An article that has no row is passed over. */
export function listRows(columns: Columns, ids: readonly number[], use: (row: number, at: number) => void = () => {}): number[] {
  const rowsById = rowCache.get(columns) ?? indexRows(columns.ids)
  rowCache.set(columns, rowsById)
  const rows: number[] = []
  for (let at = 0; at < ids.length; at += 1) {
    const row = rowsById[ids[at] as number] ?? NO_ROW
    if (row === NO_ROW) continue
    rows.push(row)
    use(row, at)
  }
  return rows
}

/** The row of each id up to the largest: SQLite numbers articles from 1, and new ones after the last. */
function indexRows(ids: readonly number[]): Int32Array {
  const rows = new Int32Array(ids.reduce((max, id) => Math.max(max, id), 0) + 1).fill(NO_ROW)
  for (const [row, id] of ids.entries()) rows[id] = row
  return rows
}

const twinCache = new WeakMap<Columns, Map<number, number>>()

/** Row of the same release in the other language. */
export function getTwin(columns: Columns, row: number): number | null {
  const twins = twinCache.get(columns) ?? pairTwins(columns.slugs)
  twinCache.set(columns, twins)
  return twins.get(row) ?? null
}

function pairTwins(slugs: readonly string[]): Map<number, number> {
  const twins = new Map<number, number>()
  const first = new Map<string, number>()
  for (const [row, slug] of slugs.entries()) {
    const twin = first.get(slug)
    if (twin === undefined) first.set(slug, row)
    else twins.set(row, twin).set(twin, row)
  }
  return twins
}

/** The gate of lib/catalog/visible.ts, on columns. */
export function isVisibleAt({ visibleFrom, visibleUntil }: Columns, row: number, now: number): boolean {
  return (visibleFrom[row] as number) <= now && now < (visibleUntil[row] as number)
}
