import type { ParsedQuery, QueryPart } from './parse-query'
import { isKhmerUnit, listTokens, PAIR_MARK, toPlaceToken } from './tokens'

/*
 * FTS5 expressions (sqlite.org/fts5.html, section 3). Units hold letters, marks and digits only and stand between
 * quotation marks, so that nothing a citizen types can be an operator.
 */

/**
 * The phrase of these runs. With `isPrefix` its last unit may go on: `vaccin` finds vaccination.
 * The token of its last cluster depends on what follows in the text: the pair before says which cluster it is, and a cluster
 * without a pair before it is looked for alone and with any cluster after it.
 */
function toPhrase(runs: readonly (readonly string[])[], isPrefix = false): string {
  const tokens = listTokens(runs)
  const run = runs.at(-1) ?? []
  const last = run.at(-1)
  const quote = (list: readonly string[]) => `"${list.join(' ').replaceAll('"', '')}"`
  if (isKhmerUnit(last) && isKhmerUnit(run.at(-2))) return `${quote(tokens.slice(0, -1))}${isPrefix ? ' *' : ''}`
  if (isPrefix) return `${quote(tokens)} *`
  if (!isKhmerUnit(last)) return quote(tokens)
  return `(${quote(tokens)} OR ${quote([...tokens.slice(0, -1), last + PAIR_MARK])} *)`
}

const toPlaceExpression = ({ code }: QueryPart['places'][number]): string => `{concerns names} : "${toPlaceToken(code)}"`

/** The columns of what an editor wrote, without the names that the gazetteer adds: where a quoted phrase is looked for. */
const WRITTEN = '{title summary body tags number}'

/** A part as a phrase, or any place it names. */
function toPartExpression({ runs, places, isOpen }: QueryPart, isPrefix: boolean): string {
  if (!isOpen) return `${WRITTEN} : ${toPhrase(runs)}`
  const alternatives = [toPhrase(runs, isPrefix), ...places.map(toPlaceExpression)]
  return alternatives.length > 1 ? `(${alternatives.join(' OR ')})` : (alternatives[0] as string)
}

const exclude = (expression: string, excluded: readonly QueryPart[]): string =>
  excluded.length > 0 ? `(${expression}) NOT (${excluded.map((part) => toPartExpression(part, false)).join(' OR ')})` : expression

/** Every part, each whole. */
export function toAllExpression({ parts, excluded }: ParsedQuery, isLastPrefix = false): string {
  const lastOpen = parts.findLastIndex((part) => part.isOpen)
  return exclude(parts.map((part, index) => toPartExpression(part, isLastPrefix && index === lastOpen)).join(' AND '), excluded)
}

/** One part, whole. */
export function toOneExpression(part: QueryPart, excluded: readonly QueryPart[]): string {
  return exclude(toPartExpression(part, false), excluded)
}

/** Any two neighbouring units of a run, or its only one: what is left to find when a letter of it is wrong. */
export function toNearExpression({ runs, places }: QueryPart, excluded: readonly QueryPart[]): string {
  const toPairs = (run: string[]) => (run.length > 1 ? run.slice(1).map((unit, index) => [run[index] as string, unit]) : [run])
  const pairs = runs.flatMap(toPairs).map((pair) => toPhrase([pair]))
  return exclude([...pairs, ...places.map(toPlaceExpression)].join(' OR '), excluded)
}

/** An expression looked for in some columns only. */
export function toColumnExpression(columns: readonly string[], expression: string): string {
  return `{${columns.join(' ')}} : (${expression})`
}
