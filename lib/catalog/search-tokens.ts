import { listSearchUnits } from '@/lib/khmer/search-units'

/** Stands between two runs, so that a phrase never crosses a space or a comma. A private-use letter: nobody types it. */
const RUN_BREAK = '\uE000'

/** The text of an FTS5 column: one token per Khmer cluster, Latin word or number, with a marker between runs. */
export function toSearchTokens(text: string): string {
  return listSearchUnits(text)
    .map((run) => run.join(' '))
    .join(` ${RUN_BREAK} `)
}

/**
 * The FTS5 expression for what a citizen typed: every run as a phrase, all of them. Null when nothing searchable was
 * typed. Operators of FTS5 cannot get in: units are letters, marks and digits, and stand between quotation marks.
 */
export function toSearchExpression(query: string): string | null {
  const phrases = listSearchUnits(query).map((run) => `"${run.join(' ').replaceAll('"', '')}"`)
  return phrases.length > 0 ? phrases.join(' AND ') : null
}
