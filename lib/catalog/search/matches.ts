import type { Catalog } from '../catalog'
import { toColumnExpression } from './expression'

/** A word in the title says more than one in the summary or a tag, a place it concerns more than one it names; the body says least. */
const WEIGHTS = { title: 8, summary: 3, body: 1, tags: 4, number: 4, concerns: 8, names: 1 }
const COLUMN_WEIGHTS = Object.values(WEIGHTS).join(', ')

/**
 * BM25 weighs no more articles than this. It reads a row for each, and a word of more articles has little weight in it:
 * these are told apart by where it stands.
 */
const WEIGHED_MAX = 2_000

/**
 * Lists the articles that match one FTS5 expression. The ids come back as one text and not as rows: a common word matches
 * tens of thousands, and the client spends more time on making rows than SQLite on finding them.
 */
export async function listMatches(db: Catalog['db'], expression: string): Promise<number[]> {
  const { rows } = await db.execute({
    sql: 'SELECT json_group_array(rowid) AS ids FROM article_fts WHERE article_fts MATCH ?',
    args: [expression],
  })
  return JSON.parse(String(rows[0]?.ids))
}

/** Lists the articles whose title matches. */
export function listTitleMatches(db: Catalog['db'], expression: string): Promise<number[]> {
  return listMatches(db, toColumnExpression(['title'], expression))
}

/** How relevant an article is to an expression it matches: more is better. */
export type Relevance = (id: number) => number

/** Weighs the `count` articles that match an expression. */
export function weighMatches(db: Catalog['db'], expression: string, count: number): Promise<Relevance> {
  return count > WEIGHED_MAX ? weighByPlace(db, expression) : weighByBm25(db, expression)
}

/** BM25 turned so that more is better. */
async function weighByBm25(db: Catalog['db'], expression: string): Promise<Relevance> {
  const { rows } = await db.execute({
    // bm25 works only where FTS5 itself is read, hence MATERIALIZED: the outer query must not be merged with it.
    sql: `WITH hit AS MATERIALIZED
            (SELECT rowid AS id, round(-bm25(article_fts, ${COLUMN_WEIGHTS}), 4) AS relevance FROM article_fts WHERE article_fts MATCH ?)
          SELECT json_group_array(json_array(id, relevance)) AS hits FROM hit`,
    args: [expression],
  })
  const relevances = new Map(JSON.parse(String(rows[0]?.hits)) as [number, number][])
  return (id) => relevances.get(id) ?? 0
}

/** The weight of the heaviest columns that match. */
async function weighByPlace(db: Catalog['db'], expression: string): Promise<Relevance> {
  const findIn = async (...columns: (keyof typeof WEIGHTS)[]) => new Set(await listMatches(db, toColumnExpression(columns, expression)))
  const heavy = await findIn('title', 'concerns')
  const middle = await findIn('summary', 'tags', 'number')
  return (id) => (heavy.has(id) ? WEIGHTS.title : middle.has(id) ? WEIGHTS.summary : WEIGHTS.body)
}
