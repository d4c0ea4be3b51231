import type { Locale } from '@/lib/i18n/routing'
import { cutAtCluster } from '@/lib/khmer/clusters'
import type { Catalog } from '../catalog'
import { getColumns, isVisibleAt } from './columns'
import { toAllExpression } from './expression'
import { listTitleMatches } from './matches'
import { type ParsedQuery, parseQuery } from './parse-query'
import type { Places } from './places'
import { isKhmerUnit } from './tokens'

const TITLES = 6
const DISTRICTS = 3
/** Longer than any title that somebody types to its end. */
const TYPED_MAX_CLUSTERS = 60

export type Suggestions = {
  /** Gazetteer codes. */
  districts: string[]
  articles: { title: string; slug: string }[]
}

/** Districts and titles that go on from what was typed so far, newest first. None for nothing. */
export async function suggest(
  { db }: Catalog,
  places: Places,
  { locale, typed }: { locale: Locale; typed: string },
  now: number,
): Promise<Suggestions> {
  const text = cutAtCluster(typed.trim(), TYPED_MAX_CLUSTERS, '')
  const query = parseQuery(text, places)
  if (query.parts.length === 0) return { districts: [], articles: [] }
  const columns = await getColumns(db)
  // One cluster begins thousands of words, and looking for them all takes longer than typing the next.
  const titles = isOneCluster(query) ? [] : await listTitleMatches({ db, columns }, toAllExpression(query, true))
  const rows = titles
    .filter((row) => columns.locales[row] === locale && !columns.isWithdrawn[row] && isVisibleAt(columns, row, now))
    .sort((a, b) => a - b)
    .slice(0, TITLES)
  const ids = rows.map((row) => columns.ids[row] as number)
  const found = await db.execute({ sql: `SELECT id, title, slug FROM article WHERE id IN (${ids.map(() => '?').join(', ')})`, args: ids })
  const byId = new Map(found.rows.map((row) => [Number(row.id), { title: String(row.title), slug: String(row.slug) }]))
  return { districts: places.listDistrictsFrom(text).slice(0, DISTRICTS), articles: ids.flatMap((id) => byId.get(id) ?? []) }
}

function isOneCluster({ parts }: ParsedQuery): boolean {
  const units = parts.flatMap(({ runs }) => runs.flat())
  return units.length === 1 && isKhmerUnit(units[0])
}
