import type { ParsedQuery, QueryPart } from './parse-query'
import { toPlaceToken, toTokens } from './tokens'

/*
 * FTS5 expressions (sqlite.org/fts5.html, section 3). Units hold letters, marks and digits only and stand between
 * quotation marks, so that nothing a citizen types can be an operator.
 */

const toPhrase = (runs: readonly (readonly string[])[]): string => `"${toTokens(runs).replaceAll('"', '')}"`

const toPlaceExpression = ({ code }: QueryPart['places'][number]): string => `{concerns names} : "${toPlaceToken(code)}"`

/** The columns of what an editor wrote, without the names that the gazetteer adds: where a quoted phrase is looked for. */
const WRITTEN = '{title summary body tags number}'

/** A part as a phrase, or any place it names. `isPrefix` lets its last unit go on: `vaccin` finds vaccination. */
function toPartExpression({ runs, places, isOpen }: QueryPart, isPrefix: boolean): string {
  if (!isOpen) return `${WRITTEN} : ${toPhrase(runs)}`
  const alternatives = [`${toPhrase(runs)}${isPrefix ? ' *' : ''}`, ...places.map(toPlaceExpression)]
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
