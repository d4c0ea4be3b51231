import type { Locale } from '@/lib/i18n/routing'
import type { SearchFacets, SearchHit } from '../article'
import { SUMMARY_COLUMNS, toArticleSummary } from '../article-row'
import { unpackText } from '../article-text'
import type { Catalog } from '../catalog'
import { type Columns, getColumns, getTwin, isVisibleAt } from './columns'
import { createExcerpt, markMatches } from './excerpt'
import { filterHits, type SearchFilter } from './filter'
import { type Found, findHits, type SearchMode } from './find-hits'
import { getFrequentTokens } from './frequent-tokens'
import { type ParsedQuery, parseQuery } from './parse-query'
import type { Places } from './places'
import { type Hit, listBestRows } from './rank'

export type SearchRequest = {
  locale: Locale
  /** What was typed, as it was typed. Empty asks for every article. */
  words: string
  filter: SearchFilter
  sort: 'relevance' | 'date'
  limit: number
  offset: number
}

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
 * FTS5 finds and weighs; filters, counts and ranking work on columns in memory.
 */
export async function searchCatalog(catalog: Catalog, places: Places, request: SearchRequest, now: number): Promise<SearchResult> {
  const { words, filter, limit, offset } = request
  const columns = await getColumns(catalog.db)
  const query = parseQuery(words, places)
  const isVisible = (row: number) => isVisibleAt(columns, row, now)
  const isOwn = (row: number) => columns.locales[row] === request.locale
  const { mode, hits }: Found =
    query.parts.length > 0
      ? await findHits(query, { db: catalog.db, columns, frequentTokens: await getFrequentTokens(catalog.db), isVisible, isOwn })
      : { mode: 'all', hits: words.trim() === '' ? listAllHits(columns, (row) => isVisible(row) && isOwn(row)) : [] }

  const hasOwnTwin = (row: number) => {
    const twin = getTwin(columns, row)
    return twin !== null && isVisible(twin)
  }
  const isForeign = ({ row }: Hit) => !isOwn(row) && !hasOwnTwin(row)
  const own = filterHits(
    hits.filter(({ row }) => isOwn(row)),
    columns,
    filter,
  )
  const other = filterHits(hits.filter(isForeign), columns, filter)
  const isByDate = request.sort === 'date' || query.parts.length === 0
  const listPage = (list: readonly Hit[], count: number) =>
    isByDate ? listNewestRows(list).slice(0, count) : listBestRows(list, columns, now, count)
  const page = listPage(own.hits, offset + limit).slice(offset)
  const otherPage = listPage(other.hits, OTHER_LANGUAGE_HITS)
  const details = await readDetails(catalog, columns, [...page, ...otherPage], query)
  return {
    mode,
    total: own.hits.length,
    hits: details.slice(0, page.length),
    facets: own.facets,
    other: { total: other.hits.length, hits: details.slice(page.length) },
  }
}

function listAllHits(columns: Columns, isShown: (row: number) => boolean): Hit[] {
  const rows = [...columns.ids.keys()].filter(isShown)
  return rows.map((row) => ({ row, relevance: 0, parts: 0, isInTitle: false }))
}

function listNewestRows(hits: readonly Hit[]): number[] {
  return Array.from(Uint32Array.from(hits, ({ row }) => row).sort())
}

async function readDetails({ db }: Catalog, columns: Columns, hitRows: readonly number[], query: ParsedQuery): Promise<SearchHit[]> {
  if (hitRows.length === 0) return []
  const ids = hitRows.map((row) => columns.ids[row] as number)
  const { rows } = await db.execute({
    sql: `SELECT ${SUMMARY_COLUMNS}, article_body.text FROM article JOIN article_body ON article_body.article_id = article.id
          WHERE article.id IN (${ids.map(() => '?').join(', ')})`,
    args: ids,
  })
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const article = toArticleSummary(row)
    const excerpt = query.parts.length > 0 ? createExcerpt(unpackText(row.text), query) : [{ text: article.summary, isMatch: false }]
    return [{ article, title: markMatches(article.title, query), excerpt }]
  })
}
