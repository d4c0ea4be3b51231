import type { Locale } from '@/lib/i18n/routing'
import type { Count, SearchFacets, SearchHit } from '../article'
import { ARTICLE_COLUMNS, toArticleSummary } from '../article-row'
import type { Catalog } from '../catalog'
import type { Category, ReleaseType } from '../terms'
import { type Columns, getColumns, getTwin, isVisibleAt } from './columns'
import { createExcerpt, markMatches } from './excerpt'
import { toAllExpression, toNearExpression, toOneExpression } from './expression'
import { findInTitle, findMatches, type Matches } from './matches'
import { type ParsedQuery, parseQuery, type QueryPart } from './parse-query'
import type { Places } from './places'
import { compareNewest, type Hit, rankHits } from './rank'

export type SearchFilter = { category?: Category; type?: ReleaseType; district?: string; from?: string; to?: string }
export type SearchRequest = {
  locale: Locale
  /** What was typed, as it was typed. Empty asks for every article. */
  words: string
  filter: SearchFilter
  sort: 'relevance' | 'date'
  limit: number
  offset: number
}

/** How the hits were found: every part of the query, some of its parts, or only pieces of them. */
export type SearchMode = 'all' | 'some' | 'near'
export type SearchResult = {
  mode: SearchMode
  total: number
  hits: SearchHit[]
  /** Hits per filter value, each counted under the other filters. */
  facets: SearchFacets
  /** The best hits in the other language, of releases that this language does not have. */
  other: { total: number; hits: SearchHit[] }
}

const OTHER_LANGUAGE_HITS = 5

/**
 * Searches the articles that are visible at `now`. Any text is a valid query.
 * One pass of FTS5 finds and weighs; filters, counts and ranking work on columns in memory.
 */
export async function searchCatalog(catalog: Catalog, places: Places, request: SearchRequest, now: number): Promise<SearchResult> {
  const columns = await getColumns(catalog.db)
  const query = parseQuery(request.words, places)
  const isVisible = (row: number) => isVisibleAt(columns, row, now)
  const isOwn = (row: number) => columns.locales[row] === request.locale
  const { mode, hits } = await findHits(catalog, columns, query, request.words, { isVisible, isOwn })

  const own = hits.filter(({ row }) => isOwn(row))
  const hasOwnTwin = (row: number) => {
    const twin = getTwin(columns, row)
    return twin !== null && isVisible(twin)
  }
  const other = query.parts.length > 0 ? hits.filter(({ row }) => !isOwn(row) && !hasOwnTwin(row)) : []

  const filtered = own.filter(({ row }) => passes(columns, row, request.filter))
  const filteredOther = other.filter(({ row }) => passes(columns, row, request.filter))
  const sort = (list: Hit[]) =>
    request.sort === 'date' || query.parts.length === 0
      ? list.toSorted((a, b) => compareNewest(a.row, b.row, columns))
      : rankHits(list, columns, now)
  const page = sort(filtered).slice(request.offset, request.offset + request.limit)
  const otherPage = sort(filteredOther).slice(0, OTHER_LANGUAGE_HITS)
  const details = await readDetails(catalog, columns, [...page, ...otherPage], query)
  return {
    mode,
    total: filtered.length,
    hits: details.slice(0, page.length),
    facets: countFacets(columns, own, request.filter),
    other: { total: filteredOther.length, hits: details.slice(page.length) },
  }
}

/**
 * Goes from strict to loose and stops where something is found in the reader's language. When nothing is, what is
 * strictest in the other language. What is not visible is never found, so that it cannot change how the rest is.
 */
async function findHits(
  { db }: Catalog,
  columns: Columns,
  query: ParsedQuery,
  words: string,
  { isVisible, isOwn }: Record<'isVisible' | 'isOwn', (row: number) => boolean>,
): Promise<{ mode: SearchMode; hits: Hit[] }> {
  const { parts, excluded } = query
  const toHits = (matches: Matches, inTitle: ReadonlySet<number>, count: (id: number) => number): Hit[] =>
    [...matches].flatMap(([id, relevance]) => {
      const row = columns.rows.get(id)
      return row === undefined || !isVisible(row) ? [] : [{ row, relevance, parts: count(id), isInTitle: inTitle.has(id) }]
    })
  if (parts.length === 0) {
    const rows = words.trim() === '' ? [...columns.ids.keys()].filter(isVisible) : []
    return { mode: 'all', hits: rows.map((row) => ({ row, relevance: 0, parts: 0, isInTitle: false })) }
  }

  const expression = toAllExpression(query)
  const exact = await findMatches(db, expression)
  const inTitle = await findInTitle(db, expression)
  const hasOwn = (hits: readonly Hit[]) => hits.some(({ row }) => isOwn(row))
  const whole = toHits(exact, inTitle, () => parts.length)
  const toPrefixHits = async () =>
    toHits(await findMatches(db, toAllExpression(query, true)), inTitle, (id) => (exact.has(id) ? parts.length : parts.length - 0.5))
  const all = isPrefixTried(parts, hasOwn(whole)) ? await toPrefixHits() : whole
  if (hasOwn(all)) return { mode: 'all', hits: all }

  const some: Hit[] = []
  if (parts.length > 1) {
    const { relevances, counts } = addUp(await Promise.all(parts.map((part) => findMatches(db, toOneExpression(part, excluded)))))
    some.push(...toHits(relevances, new Set(), (id) => counts.get(id) as number))
    if (hasOwn(some)) return { mode: 'some', hits: some }
  }
  const { relevances } = addUp(await Promise.all(parts.map((part) => findMatches(db, toNearExpression(part, excluded)))))
  const near = toHits(relevances, new Set(), () => 0)
  if (hasOwn(near)) return { mode: 'near', hits: near }
  if (all.length > 0) return { mode: 'all', hits: all }
  return some.length > 0 ? { mode: 'some', hits: some } : { mode: 'near', hits: near }
}

/**
 * May the last open part go on? A Latin word always (`vaccin`), a Khmer cluster only when it is not found as it stands:
 * thousands of words have a cluster that begins with ក, and looking for them all takes longer than all the rest.
 */
function isPrefixTried(parts: readonly QueryPart[], isFound: boolean): boolean {
  const last = parts
    .findLast((part) => part.isOpen)
    ?.runs.at(-1)
    ?.at(-1)
  return last !== undefined && (!isFound || /^\p{Script=Latin}/u.test(last))
}

function addUp(lists: readonly Matches[]): { relevances: Matches; counts: Map<number, number> } {
  const relevances: Matches = new Map()
  const counts = new Map<number, number>()
  for (const list of lists) {
    for (const [id, relevance] of list) {
      relevances.set(id, (relevances.get(id) ?? 0) + relevance)
      counts.set(id, (counts.get(id) ?? 0) + 1)
    }
  }
  return { relevances, counts }
}

function passes(columns: Columns, row: number, { category, type, district, from, to }: SearchFilter): boolean {
  const date = columns.dates[row] as string
  return (
    (!category || columns.categories[row] === category) &&
    (!type || columns.types[row] === type) &&
    (!district || (columns.districts[row] as string[]).includes(district)) &&
    (!from || date >= from) &&
    // A time on the last day is longer than the day, and begins with it.
    (!to || date <= to || date.startsWith(to))
  )
}

function countFacets(columns: Columns, hits: readonly Hit[], filter: SearchFilter): SearchFacets {
  const count = (without: keyof SearchFilter, list: (row: number) => readonly string[]): Count[] => {
    const totals = new Map<string, number>()
    const rest = { ...filter, [without]: undefined }
    for (const { row } of hits) {
      if (passes(columns, row, rest)) for (const value of list(row)) totals.set(value, (totals.get(value) ?? 0) + 1)
    }
    return [...totals].map(([value, total]) => ({ value, total })).sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1))
  }
  return {
    category: count('category', (row) => [columns.categories[row] as string]),
    type: count('type', (row) => [columns.types[row] as string]),
    district: count('district', (row) => columns.districts[row] as string[]),
  }
}

async function readDetails({ db }: Catalog, columns: Columns, hits: readonly Hit[], query: ParsedQuery): Promise<SearchHit[]> {
  if (hits.length === 0) return []
  const ids = hits.map(({ row }) => columns.ids[row] as number)
  const { rows } = await db.execute({
    sql: `SELECT ${ARTICLE_COLUMNS}, article_body.text FROM article JOIN article_body ON article_body.article_id = article.id
          WHERE article.id IN (${ids.map(() => '?').join(', ')})`,
    args: ids,
  })
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const article = toArticleSummary(row)
    const excerpt = query.parts.length > 0 ? createExcerpt(String(row.text), query) : [{ text: article.summary, isMatch: false }]
    return [{ article, title: markMatches(article.title, query), excerpt }]
  })
}
