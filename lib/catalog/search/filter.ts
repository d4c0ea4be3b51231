import type { Count, SearchFacets } from '../article'
import type { Category, ReleaseType } from '../terms'
import type { Columns } from './columns'
import type { Hit } from './rank'

/** `from` and `to` are days, both included. */
export type SearchFilter = { category?: Category; type?: ReleaseType; district?: string; from?: string; to?: string }

/** Keeps the hits that a reader's filters let through. */
export function filterHits(hits: readonly Hit[], columns: Columns, filter: SearchFilter): Hit[] {
  return hits.filter(({ row }) => passes(columns, row, filter))
}

/** Counts the hits of each filter value under the other filters: what choosing the value gives. */
export function countFacets(hits: readonly Hit[], columns: Columns, filter: SearchFilter): SearchFacets {
  const count = (without: keyof SearchFilter, add: (row: number, totals: Map<string, number>) => void): Count[] => {
    const totals = new Map<string, number>()
    const rest = { ...filter, [without]: undefined }
    for (const { row } of hits) if (passes(columns, row, rest)) add(row, totals)
    return [...totals].map(([value, total]) => ({ value, total })).sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
  }
  const addOne = (value: string, totals: Map<string, number>) => totals.set(value, (totals.get(value) ?? 0) + 1)
  return {
    category: count('category', (row, totals) => addOne(columns.categories[row] as string, totals)),
    type: count('type', (row, totals) => addOne(columns.types[row] as string, totals)),
    district: count('district', (row, totals) => {
      for (const district of columns.districts[row] as string[]) addOne(district, totals)
    }),
  }
}

function passes(columns: Columns, row: number, { category, type, district, from, to }: SearchFilter): boolean {
  if (category && columns.categories[row] !== category) return false
  if (type && columns.types[row] !== type) return false
  if (district && !(columns.districts[row] as string[]).includes(district)) return false
  if (!from && !to) return true
  const date = columns.dates[row] as string
  // A time on the last day is longer than the day, and begins with it.
  return (!from || date >= from) && (!to || date <= to || date.startsWith(to))
}
