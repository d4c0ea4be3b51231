import { toAllExpression, toNearExpression, toOneExpression } from './expression'
import { areFew } from './frequent-tokens'
import { findMatches, listTitleMatches, type SearchedCatalog, type Weights } from './matches'
import type { ParsedQuery, QueryPart } from './parse-query'
import type { Hit } from './rank'

/** How the hits were found: every part of the query, some of its parts, or only pieces of them. */
export type SearchMode = 'all' | 'some' | 'near'
export type Found = { mode: SearchMode; hits: Hit[] }

/** Where to look, what may be found, and what decides how loosely to look: rows that are visible, and those in the reader's language. */
type Scope = SearchedCatalog & { frequentTokens: ReadonlySet<string>; isVisible: (row: number) => boolean; isOwn: (row: number) => boolean }

/** A Latin word this short is the beginning of too many. */
const PREFIX_LETTERS_MIN = 3

/**
 * Goes from strict to loose and stops where something is found in the reader's language. When nothing is, what is
 * strictest in the other language; only when that is nothing too, what is near. What is not visible is never found, so
 * that it cannot change how the rest is.
 */
export async function findHits(query: ParsedQuery, scope: Scope): Promise<Found> {
  const { parts, excluded } = query
  const all = await findAll(query, scope)
  if (all.isOwn) return { mode: 'all', hits: await all.weigh() }
  const some = await findAny(parts.length > 1 ? parts.map((part) => toOneExpression(part, excluded)) : [], scope)
  if (some.isOwn) return { mode: 'some', hits: await some.weigh(true) }
  if (all.rows.length > 0) return { mode: 'all', hits: await all.weigh() }
  if (some.rows.length > 0) return { mode: 'some', hits: await some.weigh(true) }
  const near = await findAny(
    parts.map((part) => toNearExpression(part, excluded)),
    scope,
  )
  return { mode: 'near', hits: await near.weigh(false) }
}

async function findAll(query: ParsedQuery, scope: Scope) {
  const { parts } = query
  const expression = toAllExpression(query)
  const whole = await findMatches(scope, expression, areFew(parts, scope.frequentTokens))
  const isPrefixTried = mayGoOn(parts, hasOwn(whole.rows, scope))
  const matches = isPrefixTried ? await findMatches(scope, toAllExpression(query, true)) : whole
  const rows = matches.rows.filter(scope.isVisible)
  return {
    rows,
    isOwn: rows.some(scope.isOwn),
    /** A part that goes on counts half a part less than one that is whole. */
    async weigh(): Promise<Hit[]> {
      const weights = await matches.weigh()
      const inTitle = await findInTitle(weights)
      const isWhole = isPrefixTried ? markRows(whole.rows, scope) : null
      return rows.map((row) => ({
        row,
        relevance: weights.relevances[row] as number,
        parts: isWhole === null || isWhole[row] === 1 ? parts.length : parts.length - 0.5,
        isInTitle: inTitle[row] === 1,
      }))
    },
  }

  /** Marks the rows whose title holds the whole query. What one phrase tells need not be looked for; nor what no title holds a part of. */
  async function findInTitle({ mayBeInTitle }: Weights): Promise<Uint8Array> {
    const isKnown = mayBeInTitle !== null && !isPrefixTried && (parts.length === 1 || !mayBeInTitle.includes(1))
    return isKnown ? mayBeInTitle : markRows(await listTitleMatches(scope, expression), scope)
  }
}

/** Articles that match at least one of these expressions. */
async function findAny(expressions: readonly string[], scope: Scope) {
  const lists = await Promise.all(expressions.map((expression) => findMatches(scope, expression)))
  const rows = [...new Set(lists.flatMap((list) => list.rows))].filter(scope.isVisible)
  return {
    rows,
    isOwn: rows.some(scope.isOwn),
    /** Relevance adds up; with `isCounted` each expression is a part of the query found whole. */
    async weigh(isCounted: boolean): Promise<Hit[]> {
      const hits = new Map(rows.map((row) => [row, { row, relevance: 0, parts: 0, isInTitle: false }]))
      for (const list of lists) {
        const { relevances } = await list.weigh()
        for (const row of list.rows) {
          const hit = hits.get(row)
          if (!hit) continue
          hit.relevance += relevances[row] as number
          if (isCounted) hit.parts += 1
        }
      }
      return [...hits.values()]
    },
  }
}

function markRows(rows: readonly number[], { columns }: Scope): Uint8Array {
  const marks = new Uint8Array(columns.ids.length)
  for (const row of rows) marks[row] = 1
  return marks
}

function hasOwn(rows: readonly number[], { isVisible, isOwn }: Scope): boolean {
  return rows.some((row) => isOwn(row) && isVisible(row))
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
