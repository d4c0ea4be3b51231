import { listClusters } from '@/lib/khmer/clusters'
import { type FoldedText, foldWithMap, originalRange } from '@/lib/khmer/fold'
import { listSearchUnits } from '@/lib/khmer/search-units'
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

/** The next beginning of a word, where a cut fell inside a Latin one or before a space. */
function skipWord(text: string, start: number): number {
  let at = start
  while (isLatin(text[at]) && isLatin(text[at - 1])) at++
  while (at > 0 && isSpace(text[at])) at++
  return at
}

/** The end of the word before, where a cut fell inside a Latin one or after a space. */
function dropWord(text: string, end = text.length): number {
  let at = end
  while (isLatin(text[at]) && isLatin(text[at - 1])) at--
  while (at < text.length && isSpace(text[at - 1])) at--
  return at
}

/** A title with its matches marked. */
export function markMatches(text: string, query: ParsedQuery): Piece[] {
  return cutPieces(text, 0, text.length, findRanges(text, query))
}

type Range = { start: number; end: number }

/** Where the parts of a query stand in a text, in reading order. */
function findRanges(text: string, { parts }: ParsedQuery): Range[] {
  const folded = foldWithMap(text)
  const lastOpen = parts.findLast((part) => part.isOpen)
  const ranges = parts.flatMap((part) => {
    const names = part.places.flatMap((place) => place.names.map(listSearchUnits))
    const found = [part.runs, ...names].flatMap((runs) => listRanges(folded, runs))
    // Only the last word typed may stand for a longer one, and where it stands for itself that is what was meant.
    return found.length === 0 && part === lastOpen ? listRanges(folded, part.runs, true) : found
  })
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** What parts two runs: everything that is no letter, mark or digit. */
const SEPARATOR = '[^\\p{L}\\p{M}\\p{N}\\p{Co}]+'

/** Where runs follow each other in a text, from a border of two units to another. With `isPrefix` the last unit may go on. */
function listRanges(folded: FoldedText, runs: readonly (readonly string[])[], isPrefix = false): Range[] {
  if (runs.length === 0) return []
  // Units are letters, marks and digits: nothing in them means anything to a regular expression.
  const pattern = new RegExp(runs.map((run) => run.join('')).join(SEPARATOR), 'gu')
  const ranges: Range[] = []
  for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const isWhole = isBorder(folded, from) && (isPrefix || isBorder(folded, to))
    if (isWhole) ranges.push(originalRange(folded, from, to))
    pattern.lastIndex = isWhole ? to : from + 1
  }
  return ranges
}

/** Whether one unit ends here and another begins: never inside a cluster, nor inside a number or a word of another script. */
function isBorder({ text, map }: FoldedText, at: number): boolean {
  if (at > 0 && map[at] === map[at - 1]) return false
  const around = text.slice(Math.max(0, at - 1), at + 1)
  return !/^(?:\p{N}\p{N}|(?:(?![\u1780-\u17FF])[\p{L}\p{M}\p{Co}]){2})$/u.test(around)
}

/** White space, and the space of no width that belongs to the cluster before it. */
const isSpace = (letter: string | undefined): boolean => letter !== undefined && /[\s\u200B]/.test(letter)

/** A letter or digit of a script that writes words apart. */
const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[\p{Script=Latin}\p{N}]/u.test(letter)

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
