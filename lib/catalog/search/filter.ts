import type { Count, SearchFacets } from '../article'
import type { Category, ReleaseType } from '../terms'
import type { Coded, Columns } from './columns'
import type { Hit } from './rank'

/** `from` and `to` are days, both included. */
export type SearchFilter = { category?: Category; type?: ReleaseType; district?: string; from?: string; to?: string }

/**
 * Keeps the hits that a reader's filters let through, and counts the hits of each filter value under the other filters: what
 * choosing the value gives.
 */
export function filterHits(hits: readonly Hit[], columns: Columns, filter: SearchFilter): { hits: Hit[]; facets: SearchFacets } {
  const { category, type, district } = filter
  const categories = createCounter(columns.categories, (value) => !category || value === category)
  const types = createCounter(columns.types, (value) => !type || value === type)
  const districts = createCounter(columns.districts, (value) => !district || value.includes(district))
  const kept: Hit[] = []
  for (const hit of hits) {
    const { row } = hit
    if (!isBetween(columns.dates[row] as string, filter)) continue
    const isCategory = categories.accepts(row)
    const isType = types.accepts(row)
    const isDistrict = districts.accepts(row)
    if (isType && isDistrict) categories.add(row)
    if (isCategory && isDistrict) types.add(row)
    if (isCategory && isType) districts.add(row)
    if (isCategory && isType && isDistrict) kept.push(hit)
  }
  const facets = {
    category: sumUp(categories.list()),
    type: sumUp(types.list()),
    district: sumUp(districts.list().flatMap(([values, total]) => values.map((value): [string, number] => [value, total]))),
  }
  return { hits: kept, facets }
}

/** Tells which rows hold an accepted value of a column, and counts rows by their value. */
function createCounter<Value>({ values, codes }: Coded<Value>, isAccepted: (value: Value) => boolean) {
  const accepted = values.map(isAccepted)
  const totals = new Uint32Array(values.length)
  return {
    accepts: (row: number): boolean => accepted[codes[row] as number] as boolean,
    add(row: number): void {
      const code = codes[row] as number
      totals[code] = (totals[code] as number) + 1
    },
    list: (): [Value, number][] => values.map((value, code) => [value, totals[code] as number]),
  }
}

/** The values that were counted at all, the most frequent first, each once. */
function sumUp(counts: readonly [string, number][]): Count[] {
  const totals = new Map<string, number>()
  for (const [value, total] of counts) if (total > 0) totals.set(value, (totals.get(value) ?? 0) + total)
  return [...totals].map(([value, total]) => ({ value, total })).sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
}

function isBetween(date: string, { from, to }: SearchFilter): boolean {
  // A time on the last day is longer than the day, and begins with it.
  return (!from || date >= from) && (!to || date <= to || date.startsWith(to))
}
