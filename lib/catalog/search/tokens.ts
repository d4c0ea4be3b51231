import { listSearchUnits } from '@/lib/khmer/search-units'

/** Stands between two runs, so that a phrase never crosses a space or a comma. A private-use letter: nobody types it. */
const RUN_BREAK = '\uE000'
/** Begins the token of a place, before its gazetteer code. */
const PLACE_MARK = '\uE001'

/** Runs as the index holds them: one token per unit, with a marker between runs. */
export function toTokens(runs: readonly (readonly string[])[]): string {
  return runs.map((run) => run.join(' ')).join(` ${RUN_BREAK} `)
}

/** The text of an FTS5 column: one token per Khmer cluster, Latin word or number. */
export function toSearchTokens(text: string): string {
  return toTokens(listSearchUnits(text))
}

/** The one token of a place, whatever its name is spelt like. */
export function toPlaceToken(code: string): string {
  return `${PLACE_MARK}${code}`
}
