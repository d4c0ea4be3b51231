import type { ParsedQuery, QueryPart } from './parse-query'
import { toPlaceToken } from './tokens'

/*
 * FTS5 expressions (sqlite.org/fts5.html, section 3). Units hold letters, marks and digits only and stand between
 * quotation marks, so that nothing a citizen types can be an operator.
 */

const toPhrase = (units: readonly string[]): string => `"${units.join(' ').replaceAll('"', '')}"`

const toPlaceExpression = ({ code }: QueryPart['places'][number]): string => `{concerns names} : ${toPhrase([toPlaceToken(code)])}`

/** A part as a phrase, or any place it names. `isPrefix` lets its last unit go on: `vaccin` finds vaccination. */
function toPartExpression({ units, places }: QueryPart, isPrefix: boolean): string {
  const alternatives = [`${toPhrase(units)}${isPrefix ? ' *' : ''}`, ...places.map(toPlaceExpression)]
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

/** Any two neighbouring units of a part, or its only one: what is left to find when a letter of it is wrong. */
export function toNearExpression({ units, places }: QueryPart, excluded: readonly QueryPart[]): string {
  const pairs = units.length > 1 ? units.slice(1).map((unit, index) => [units[index] as string, unit]) : [units]
  return exclude([...pairs.map(toPhrase), ...places.map(toPlaceExpression)].join(' OR '), excluded)
}
