import { listSearchUnits } from '@/lib/khmer/search-units'
import type { Places } from './places'

/** A piece of a query: clusters, words and numbers that must stand in a row. */
export type QueryPart = {
  units: string[]
  /** Places that have this name: an article that concerns one of them matches too. */
  places: { code: string; names: string[] }[]
  /** False for a quoted phrase, which is taken as it stands. */
  isOpen: boolean
}
export type ParsedQuery = { parts: QueryPart[]; excluded: QueryPart[] }

/** A quoted phrase in any of the quotation marks that keyboards offer, with a minus before it or not; or a word with a minus. */
const QUOTED_OR_EXCLUDED = /(?<![^\s])(-?)["“”„«»]([^"“”„«»]*)["“”„«»]|(?<![^\s])-(\S+)/g

/** A place name in Latin letters has at most this many words. */
const PLACE_NAME_WORDS = 4

/**
 * Reads what a citizen typed: words and runs, "quoted phrases", and -excluded ones. Anything else, the operators of
 * search engines included, is text. Neighbouring Latin words that name a place are one part.
 */
export function parseQuery(query: string, places: Places): ParsedQuery {
  const parts: QueryPart[] = []
  const excluded: QueryPart[] = []
  const rest = query.replace(QUOTED_OR_EXCLUDED, (_, minus: string, phrase: string | undefined, word: string | undefined) => {
    const isExcluded = minus === '-' || word !== undefined
    for (const units of listSearchUnits(phrase ?? word ?? '')) (isExcluded ? excluded : parts).push({ units, places: [], isOpen: false })
    return ' '
  })
  return { parts: [...joinPlaceNames(listSearchUnits(rest), places), ...parts], excluded }
}

function joinPlaceNames(runs: string[][], places: Places): QueryPart[] {
  const parts: QueryPart[] = []
  for (let at = 0; at < runs.length; ) {
    const { length, codes } = findPlaceName(runs, at, places)
    const named = codes.map((code) => ({ code, names: places.listNames(code) }))
    parts.push({ units: runs.slice(at, at + length).flat(), places: named, isOpen: true })
    at += length
  }
  return parts
}

/** The longest place name that begins at a run; the run alone, with no places, when none does. */
function findPlaceName(runs: string[][], at: number, places: Places): { length: number; codes: string[] } {
  const isLatinWord = (run: string[] | undefined) => run?.length === 1 && /^\p{Script=Latin}+$/u.test(run[0] as string)
  let words = 0
  while (words < PLACE_NAME_WORDS && isLatinWord(runs[at + words])) words++
  for (let length = words; length > 0; length--) {
    const codes = places.findByName(
      runs
        .slice(at, at + length)
        .flat()
        .join(' '),
    )
    if (codes.length > 0) return { length, codes }
  }
  return { length: 1, codes: words === 0 ? places.findByName((runs[at] as string[]).join('')) : [] }
}
