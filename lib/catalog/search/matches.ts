import type { Catalog } from '../catalog'
import { type Columns, listRows } from './columns'
import { toColumnExpression } from './expression'

/** A word in the title says more than one in the summary or a tag, a place it concerns more than one it names; the body says least. */
const WEIGHTS = { title: 8, summary: 3, body: 1, tags: 4, number: 4, concerns: 8, names: 1 }
const COLUMN_WEIGHTS = Object.values(WEIGHTS).join(', ')
const TITLE_ALONE = Object.keys(WEIGHTS)
  .map((column) => (column === 'title' ? 1 : 0))
  .join(', ')

/**
 * BM25 weighs no more articles than this. It reads a row for each, and a word of more articles has little weight in it:
 * these are told apart by where it stands.
 */
export const WEIGHED_MAX = 2_000

/** An open catalog as search sees it: FTS5 to ask, and the rows of its articles in memory. */
export type SearchedCatalog = { db: Catalog['db']; columns: Columns }

/**
 * Lists the rows of the articles that match one FTS5 expression. Their ids come back as one text and not as rows: a common word
 * matches tens of thousands, and the client spends more time on making rows than SQLite on finding them.
 */
export async function listMatches({ db, columns }: SearchedCatalog, expression: string): Promise<number[]> {
  const { rows } = await db.execute({
    sql: 'SELECT json_group_array(rowid) AS ids FROM article_fts WHERE article_fts MATCH ?',
    args: [expression],
  })
  return listRows(columns, JSON.parse(String(rows[0]?.ids)))
}

/** Lists the rows of the articles whose title matches. */
export function listTitleMatches(catalog: SearchedCatalog, expression: string): Promise<number[]> {
  return listMatches(catalog, toColumnExpression(['title'], expression))
}

/**
 * What is known of articles that match an expression, by row: more relevance is better. `mayBeInTitle` is 1 when a phrase of the
 * expression stands in the title; null when nobody looked.
 */
export type Weights = { relevances: Float64Array; mayBeInTitle: Uint8Array | null }
/** The rows of the articles that match an expression. They are weighed only when somebody asks. */
export type Matches = { rows: number[]; weigh: () => Promise<Weights> }

/**
 * Finds the articles that match an expression.
 * @param areFew then they are weighed at once, which saves finding them twice; when it is wrong, that costs a few milliseconds
 */
export async function findMatches(catalog: SearchedCatalog, expression: string, areFew = false): Promise<Matches> {
  if (areFew) {
    const { rows, ...weights } = await weighByBm25(catalog, expression, WEIGHED_MAX + 1)
    if (rows.length <= WEIGHED_MAX) return { rows, weigh: async () => weights }
  }
  const rows = await listMatches(catalog, expression)
  const weigh = (): Promise<Weights> =>
    rows.length > WEIGHED_MAX ? weighByPlace(catalog, expression, rows) : weighByBm25(catalog, expression, WEIGHED_MAX)
  return { rows, weigh }
}

/** BM25 turned so that more is better, of the first articles that match. */
async function weighByBm25({ db, columns }: SearchedCatalog, expression: string, limit: number): Promise<Weights & { rows: number[] }> {
  const { rows } = await db.execute({
    // bm25 works only where FTS5 itself is read, hence MATERIALIZED: the outer query must not be merged with it.
    // Asked a second time for the title alone it costs next to nothing.
    sql: `WITH hit AS MATERIALIZED (
            SELECT rowid AS id, round(-bm25(article_fts, ${COLUMN_WEIGHTS}), 4) AS relevance, bm25(article_fts, ${TITLE_ALONE}) < 0 AS in_title
            FROM article_fts WHERE article_fts MATCH ? LIMIT ?)
          SELECT json_array(json_group_array(id), json_group_array(relevance), json_group_array(in_title)) AS hits FROM hit`,
    args: [expression, limit],
  })
  const [ids, weights, inTitle] = JSON.parse(String(rows[0]?.hits)) as [number[], number[], number[]]
  const relevances = new Float64Array(columns.ids.length)
  const mayBeInTitle = new Uint8Array(columns.ids.length)
  const found = listRows(columns, ids, (row, at) => {
    relevances[row] = weights[at] as number
    mayBeInTitle[row] = inTitle[at] as number
  })
  return { rows: found, relevances, mayBeInTitle }
}

/** The weight of the heaviest columns that match. */
async function weighByPlace(catalog: SearchedCatalog, expression: string, rows: readonly number[]): Promise<Weights> {
  const relevances = new Float64Array(catalog.columns.ids.length)
  const weigh = (found: readonly number[], weight: number) => {
    for (const row of found) relevances[row] = Math.max(relevances[row] as number, weight)
  }
  const findIn = (...columns: (keyof typeof WEIGHTS)[]) => listMatches(catalog, toColumnExpression(columns, expression))
  weigh(rows, WEIGHTS.body)
  weigh(await findIn('summary', 'tags', 'number'), WEIGHTS.summary)
  weigh(await findIn('title', 'concerns'), WEIGHTS.title)
  return { relevances, mayBeInTitle: null }
}
