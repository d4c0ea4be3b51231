import { isKhmerLetter } from '@/lib/khmer/code-points'
import { listSearchUnits } from '@/lib/khmer/search-units'

/** Stands between two runs, so that a phrase never crosses a space or a comma. A private-use letter: nobody types it. */
const RUN_BREAK = '\uE000'
/** Begins the token of a place, before its gazetteer code. */
const PLACE_MARK = '\uE001'
/** Joins a cluster and the one after it. */
export const PAIR_MARK = '\uE002'

export const isKhmerUnit = (unit: string | undefined): unit is string => unit !== undefined && isKhmerLetter(unit.charCodeAt(0))

/**
 * Runs as the index holds them: one token per unit, with a marker between runs. The token of a Khmer cluster holds the
 * cluster after it too, when one follows in its run: the 500 clusters of common text stand in nearly every article, and
 * a phrase of pairs is found three times as fast as one of clusters.
 */
export function listTokens(runs: readonly (readonly string[])[]): string[] {
  return runs.flatMap((run, index) => {
    const tokens = run.map((unit, at) => (isKhmerUnit(unit) && isKhmerUnit(run[at + 1]) ? unit + PAIR_MARK + run[at + 1] : unit))
    return index === 0 ? tokens : [RUN_BREAK, ...tokens]
  })
}

/** The text of an FTS5 column: one token per Khmer cluster, Latin word or number. */
export function toSearchTokens(text: string): string {
  return listTokens(listSearchUnits(text)).join(' ')
}

/** The one token of a place, whatever its name is spelt like. */
export function toPlaceToken(code: string): string {
  return `${PLACE_MARK}${code}`
}
