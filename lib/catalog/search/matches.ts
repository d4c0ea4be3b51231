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
/** The articles that match an expression. They are weighed only when somebody asks. */
export type Matches = { ids: number[]; weigh: () => Promise<Relevance> }

/**
 * Finds the articles that match an expression.
 * @param isLikelyFew then they are weighed at once, which saves finding them twice; a wrong guess costs a few milliseconds
 */
export async function findMatches(db: Catalog['db'], expression: string, isLikelyFew = false): Promise<Matches> {
  if (isLikelyFew) {
    const relevances = await weighByBm25(db, expression, WEIGHED_MAX + 1)
    if (relevances.size <= WEIGHED_MAX) return { ids: [...relevances.keys()], weigh: async () => (id) => relevances.get(id) ?? 0 }
  }
  const ids = await listMatches(db, expression)
  const weigh = async (): Promise<Relevance> => {
    if (ids.length > WEIGHED_MAX) return weighByPlace(db, expression)
    const relevances = await weighByBm25(db, expression, WEIGHED_MAX)
    return (id) => relevances.get(id) ?? 0
  }
  return { ids, weigh }
}

/** BM25 turned so that more is better, of the first articles that match. */
async function weighByBm25(db: Catalog['db'], expression: string, limit: number): Promise<Map<number, number>> {
  const { rows } = await db.execute({
    // bm25 works only where FTS5 itself is read, hence MATERIALIZED: the outer query must not be merged with it.
    sql: `WITH hit AS MATERIALIZED
            (SELECT rowid AS id, round(-bm25(article_fts, ${COLUMN_WEIGHTS}), 4) AS relevance FROM article_fts WHERE article_fts MATCH ? LIMIT ?)
          SELECT json_group_array(json_array(id, relevance)) AS hits FROM hit`,
    args: [expression, limit],
  })
  return new Map(JSON.parse(String(rows[0]?.hits)) as [number, number][])
}

/** The weight of the heaviest columns that match. */
async function weighByPlace(db: Catalog['db'], expression: string): Promise<Relevance> {
  const findIn = async (...columns: (keyof typeof WEIGHTS)[]) => new Set(await listMatches(db, toColumnExpression(columns, expression)))
  const heavy = await findIn('title', 'concerns')
  const middle = await findIn('summary', 'tags', 'number')
  return (id) => (heavy.has(id) ? WEIGHTS.title : middle.has(id) ? WEIGHTS.summary : WEIGHTS.body)
}
