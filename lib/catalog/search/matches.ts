import type { Catalog } from '../catalog'

/** Articles that match an expression, by id, each with its relevance: BM25 turned so that more is better. */
export type Matches = Map<number, number>

/** A word in the title says more than one in the summary or a tag, a place it concerns more than one it names; the body says least. */
const WEIGHTS = { title: 8, summary: 3, body: 1, tags: 4, number: 4, concerns: 8, names: 1 }
const COLUMN_WEIGHTS = Object.values(WEIGHTS).join(', ')

/**
 * Runs one FTS5 expression. The ids come back as one text and not as rows: a common word matches tens of thousands,
 * and the client spends more time on making rows than SQLite on finding them.
 */
export async function findMatches(db: Catalog['db'], expression: string): Promise<Matches> {
  const { rows } = await db.execute({
    // bm25 works only where FTS5 itself is read, hence MATERIALIZED: the outer query must not be merged with it.
    sql: `WITH hit AS MATERIALIZED
            (SELECT rowid AS id, round(-bm25(article_fts, ${COLUMN_WEIGHTS}), 4) AS relevance FROM article_fts WHERE article_fts MATCH ?)
          SELECT json_group_array(id) AS ids, json_group_array(relevance) AS relevances FROM hit`,
    args: [expression],
  })
  const ids = JSON.parse(String(rows[0]?.ids)) as number[]
  const relevances = JSON.parse(String(rows[0]?.relevances)) as number[]
  return new Map(ids.map((id, index) => [id, relevances[index] as number]))
}

/** Ids of the articles whose title matches. */
export async function findInTitle(db: Catalog['db'], expression: string): Promise<Set<number>> {
  const { rows } = await db.execute({
    sql: 'SELECT json_group_array(rowid) AS ids FROM article_fts WHERE article_fts MATCH ?',
    args: [`title : (${expression})`],
  })
  return new Set(JSON.parse(String(rows[0]?.ids)) as number[])
}
