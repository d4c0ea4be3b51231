import type { Catalog } from '../catalog'
import { WEIGHED_MAX } from './matches'
import type { QueryPart } from './parse-query'
import { isKhmerUnit, listTokens } from './tokens'

/**
 * Notes the tokens of more articles than BM25 weighs. Counting reads the whole index, so it is done with a new catalog only:
 * one changed release hardly changes which tokens are frequent, and a wrong guess costs a few milliseconds.
 */
export async function writeFrequentTokens(db: Catalog['db']): Promise<void> {
  await db.execute(`CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab (main, article_fts, row)`)
  await db.execute({
    sql: `REPLACE INTO meta SELECT 'frequentTokens', json_group_array(term) FROM temp.vocabulary WHERE doc > ?`,
    args: [WEIGHED_MAX],
  })
  await db.execute(`DROP TABLE temp.vocabulary`)
}

const cache = new WeakMap<Catalog['db'], Promise<ReadonlySet<string>>>()

/** The tokens of an open catalog that stand in more articles than BM25 weighs, read at the first search. */
export function getFrequentTokens(db: Catalog['db']): Promise<ReadonlySet<string>> {
  const tokens = cache.get(db) ?? readFrequentTokens(db)
  cache.set(db, tokens)
  return tokens
}

async function readFrequentTokens(db: Catalog['db']): Promise<ReadonlySet<string>> {
  const { rows } = await db.execute(`SELECT value FROM meta WHERE key = 'frequentTokens'`)
  return new Set(JSON.parse(String(rows[0]?.value ?? '[]')) as string[])
}

/** True when all of these parts together cannot stand in more articles than BM25 weighs: one token of one of them does not. */
export function areFew(parts: readonly QueryPart[], frequent: ReadonlySet<string>): boolean {
  return parts.some((part) => part.places.length === 0 && listCertainTokens(part).some((token) => !frequent.has(token)))
}

/** The tokens that stand in every article with these runs: which one the last Khmer cluster has depends on what follows it there. */
function listCertainTokens({ runs }: QueryPart): string[] {
  const tokens = listTokens(runs)
  return isKhmerUnit(runs.at(-1)?.at(-1)) ? tokens.slice(0, -1) : tokens
}
