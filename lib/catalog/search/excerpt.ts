import { listClusters } from '@/lib/khmer/clusters'
import { fold, foldWithMap, originalRange } from '@/lib/khmer/fold'
import type { Piece } from '../article'
import type { ParsedQuery } from './parse-query'

const EXCERPT_CLUSTERS = 170
/** Clusters shown before the first match. */
const LEAD_CLUSTERS = 40

/**
 * The part of a text around the first match, in its original spelling, with the matches marked. Cuts and marks fall
 * between clusters. The beginning of the text when nothing in it matches.
 */
export function createExcerpt(text: string, query: ParsedQuery): Piece[] {
  const oneLine = text.replaceAll('\n', ' ')
  const ranges = findRanges(oneLine, query)
  const clusters = listClusters(oneLine)
  const first = ranges[0] ? clusters.findIndex(({ end }) => end > (ranges[0] as Range).start) : 0
  const from = Math.max(0, first - LEAD_CLUSTERS)
  const [start, end] = [skipWord(oneLine, clusters[from]?.start ?? 0), dropWord(oneLine, clusters[from + EXCERPT_CLUSTERS]?.start)]
  const pieces = cutPieces(oneLine, start, end, ranges)
  if (from > 0) pieces.unshift({ text: '… ', isMatch: false })
  if (end < oneLine.length) pieces.push({ text: ' …', isMatch: false })
  return pieces
}

/** The next beginning of a word, where a cut fell inside a Latin one. */
function skipWord(text: string, start: number): number {
  let at = start
  while (isLatin(text[at]) && isLatin(text[at - 1])) at++
  return at
}

/** The end of the word before, where a cut fell inside a Latin one. */
function dropWord(text: string, end = text.length): number {
  let at = end
  while (isLatin(text[at]) && isLatin(text[at - 1])) at--
  return at
}

/** A title with its matches marked. */
export function markMatches(text: string, query: ParsedQuery): Piece[] {
  return cutPieces(text, 0, text.length, findRanges(text, query))
}

type Range = { start: number; end: number }

/** Where the parts of a query stand in a text: no overlaps, in reading order. */
function findRanges(text: string, { parts }: ParsedQuery): Range[] {
  const folded = foldWithMap(text)
  const found: Range[] = []
  for (const { units, places } of parts) {
    // Neighbouring units of one run stand together; Latin words that name a place have spaces between them.
    const typed = units.reduce((joined, unit) => joined + (isLatin(joined.at(-1)) && isLatin(unit[0]) ? ' ' : '') + unit, '')
    for (const needle of [typed, ...places.flatMap(({ names }) => names.map(fold))]) {
      for (let at = folded.text.indexOf(needle); needle !== '' && at >= 0; at = folded.text.indexOf(needle, at + needle.length)) {
        if (isWhole(folded.text, at, at + needle.length)) found.push(originalRange(folded, at, at + needle.length))
      }
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((range, index) => index === 0 || range.start >= (found[index - 1] as Range).end)
}

/** A letter or digit of a script that writes words apart. */
const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[\p{Script=Latin}\p{N}]/u.test(letter)

/** False inside a Latin word or a number, and where a Khmer cluster goes on. The beginning of a Latin word will do: it may be a prefix. */
function isWhole(folded: string, start: number, end: number): boolean {
  if (isLatin(folded[start]) && isLatin(folded[start - 1])) return false
  return !/[\u17B6-\u17D3\u17DD]/.test(folded[end] ?? ' ')
}

function cutPieces(text: string, start: number, end: number, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = []
  let at = start
  for (const range of ranges) {
    if (range.start < at || range.end > end) continue
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), isMatch: false })
    pieces.push({ text: text.slice(range.start, range.end), isMatch: true })
    at = range.end
  }
  if (at < end) pieces.push({ text: text.slice(at, end), isMatch: false })
  return pieces
}
