import { listSearchUnits } from '@/lib/khmer/search-units'
import type { Places } from './places'

/** A piece of a query: one run of clusters, words and numbers, or several that must follow each other. */
export type QueryPart = {
  runs: string[][]
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
    const runs = listSearchUnits(phrase ?? word ?? '')
    const isOpen = phrase === undefined
    const part = { runs, places: isOpen ? listPlaces(runs, places) : [], isOpen }
    if (runs.length > 0) (minus === '-' || isOpen ? excluded : parts).push(part)
    return ' '
  })
  return { parts: [...joinPlaceNames(listSearchUnits(rest), places), ...parts], excluded }
}

function joinPlaceNames(runs: string[][], places: Places): QueryPart[] {
  const parts: QueryPart[] = []
  for (let at = 0; at < runs.length; ) {
    const name = runs.slice(at, at + countPlaceNameRuns(runs, at, places))
    parts.push({ runs: name, places: listPlaces(name, places), isOpen: true })
    at += name.length
  }
  return parts
}

/** How many runs the longest place name takes that begins at a run; 1 when none does. */
function countPlaceNameRuns(runs: string[][], at: number, places: Places): number {
  let words = 0
  while (words < PLACE_NAME_WORDS && isLatinWord(runs[at + words])) words++
  for (let length = words; length > 1; length--) if (listPlaces(runs.slice(at, at + length), places).length > 0) return length
  return 1
}

const isLatinWord = (run: string[] | undefined): boolean => run?.length === 1 && /^\p{Script=Latin}+$/u.test(run[0] as string)

function listPlaces(runs: string[][], places: Places): QueryPart['places'] {
  const codes = places.findByName(runs.map((run) => run.join('')).join(' '))
  return codes.map((code) => ({ code, names: places.listNames(code) }))
}
