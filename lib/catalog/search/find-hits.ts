import type { Catalog } from '../catalog'
import type { Columns } from './columns'
import { toAllExpression, toNearExpression, toOneExpression } from './expression'
import { findMatches, listTitleMatches } from './matches'
import type { ParsedQuery, QueryPart } from './parse-query'
import type { Hit } from './rank'

/** How the hits were found: every part of the query, some of its parts, or only pieces of them. */
export type SearchMode = 'all' | 'some' | 'near'
export type Found = { mode: SearchMode; hits: Hit[] }

/** What may be found, and what decides how loosely to look: rows that are visible, and those in the reader's language. */
type Scope = { columns: Columns; isVisible: (row: number) => boolean; isOwn: (row: number) => boolean }

/** A Latin word this short is the beginning of too many. */
const PREFIX_LETTERS_MIN = 3
const FEW_UNITS_MIN = 3

/**
 * Goes from strict to loose and stops where something is found in the reader's language. When nothing is, what is
 * strictest in the other language; only when that is nothing too, what is near. What is not visible is never found, so
 * that it cannot change how the rest is.
 */
export async function findHits(db: Catalog['db'], query: ParsedQuery, scope: Scope): Promise<Found> {
  const { parts, excluded } = query
  const all = await findAll(db, query, scope)
  if (all.isOwn) return { mode: 'all', hits: await all.weigh() }
  const some = await findAny(db, parts.length > 1 ? parts.map((part) => toOneExpression(part, excluded)) : [], scope)
  if (some.isOwn) return { mode: 'some', hits: await some.weigh(true) }
  if (all.ids.length > 0) return { mode: 'all', hits: await all.weigh() }
  if (some.ids.length > 0) return { mode: 'some', hits: await some.weigh(true) }
  const near = await findAny(
    db,
    parts.map((part) => toNearExpression(part, excluded)),
    scope,
  )
  return { mode: 'near', hits: await near.weigh(false) }
}

async function findAll(db: Catalog['db'], query: ParsedQuery, scope: Scope) {
  const { parts } = query
  const expression = toAllExpression(query)
  const whole = await findMatches(db, expression, isLikelyFew(parts))
  const isPrefixTried = mayGoOn(parts, hasOwn(whole.ids, scope))
  const matches = isPrefixTried ? await findMatches(db, toAllExpression(query, true)) : whole
  const ids = listVisible(matches.ids, scope)
  return {
    ids,
    isOwn: hasOwn(ids, scope),
    /** A part that goes on counts half a part less than one that is whole. */
    async weigh(): Promise<Hit[]> {
      const inTitle = new Set(await listTitleMatches(db, expression))
      const isWhole = isPrefixTried ? new Set(whole.ids) : null
      const getRelevance = await matches.weigh()
      return ids.map((id) => ({
        row: scope.columns.rows.get(id) as number,
        relevance: getRelevance(id),
        parts: isWhole === null || isWhole.has(id) ? parts.length : parts.length - 0.5,
        isInTitle: inTitle.has(id),
      }))
    },
  }
}

/** Articles that match at least one of these expressions. */
async function findAny(db: Catalog['db'], expressions: readonly string[], scope: Scope) {
  const lists = await Promise.all(expressions.map((expression) => findMatches(db, expression)))
  const ids = listVisible(new Set(lists.flatMap((list) => list.ids)), scope)
  return {
    ids,
    isOwn: hasOwn(ids, scope),
    /** Relevance adds up; with `isCounted` each expression is a part of the query found whole. */
    async weigh(isCounted: boolean): Promise<Hit[]> {
      const hits = new Map(ids.map((id) => [id, { row: scope.columns.rows.get(id) as number, relevance: 0, parts: 0, isInTitle: false }]))
      for (const list of lists) {
        const getRelevance = await list.weigh()
        for (const id of list.ids) {
          const hit = hits.get(id)
          if (!hit) continue
          hit.relevance += getRelevance(id)
          if (isCounted) hit.parts += 1
        }
      }
      return [...hits.values()]
    },
  }
}

function listVisible(ids: Iterable<number>, { columns, isVisible }: Scope): number[] {
  const visible: number[] = []
  for (const id of ids) {
    const row = columns.rows.get(id)
    if (row !== undefined && isVisible(row)) visible.push(id)
  }
  return visible
}

function hasOwn(ids: readonly number[], { columns, isVisible, isOwn }: Scope): boolean {
  return ids.some((id) => {
    const row = columns.rows.get(id)
    return row !== undefined && isOwn(row) && isVisible(row)
  })
}

/** A run of three clusters and more is seldom in very many articles. */
function isLikelyFew(parts: readonly QueryPart[]): boolean {
  return parts.some(({ runs, places }) => places.length === 0 && runs.some((run) => run.length >= FEW_UNITS_MIN))
}

/**
 * May the last open part go on? A Latin word always (`vaccin`) but for the shortest, a Khmer cluster only when it is not
 * found as it stands: thousands of words have a cluster that begins with ក, and looking for them all takes longer than all the rest.
 */
function mayGoOn(parts: readonly QueryPart[], isFound: boolean): boolean {
  const last = parts
    .findLast((part) => part.isOpen)
    ?.runs.at(-1)
    ?.at(-1)
  return last !== undefined && (!isFound || (last.length >= PREFIX_LETTERS_MIN && /^\p{Script=Latin}/u.test(last)))
}
