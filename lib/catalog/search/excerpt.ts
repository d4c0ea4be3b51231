import { iterateClusterEnds } from '@/lib/khmer/clusters'
import type { Piece } from '../article'
import type { ParsedQuery } from './parse-query'
import { findFirstMatch, findRanges, type Range } from './ranges'

const EXCERPT_CLUSTERS = 170
/** Clusters shown before the first match. */
const LEAD_CLUSTERS = 40
/** More UTF-16 units than nearly any cluster has: text that is looked at, so that clusters are counted in no more than that. */
const UNITS_PER_CLUSTER = 4

/**
 * The part of a text around the first match, in its original spelling, with the matches marked. Cuts and marks fall
 * between clusters. The beginning of the text when nothing in it matches.
 */
export function createExcerpt(text: string, query: ParsedQuery): Piece[] {
  const match = findFirstMatch(text, query)
  const oneLine = text.replaceAll('\n', ' ')
  const { start, end } = findWindow(oneLine, match ?? 0, findLineStart(text, (match ?? 0) - LEAD_CLUSTERS * UNITS_PER_CLUSTER))
  const shown = oneLine.slice(start, end)
  const pieces = cutPieces(shown, match === null ? [] : findRanges(shown, query))
  if (start > 0) pieces.unshift({ text: '… ', isMatch: false })
  if (end < oneLine.length) pieces.push({ text: ' …', isMatch: false })
  return pieces
}

/** Where the line begins that a place is in: a cluster never goes on in the next line. */
function findLineStart(text: string, place: number): number {
  return place <= 0 ? 0 : text.lastIndexOf('\n', place) + 1
}

/** What an excerpt shows of a text: some clusters before a place, and enough from there on. `from` is where a cluster begins. */
function findWindow(text: string, place: number, from: number): Range {
  const starts = [from]
  let first: number | null = null
  for (const end of iterateClusterEnds(text.slice(from))) {
    if (first === null && from + end > place) first = Math.max(0, starts.length - 1 - LEAD_CLUSTERS)
    starts.push(from + end)
    if (first !== null && starts.length > first + EXCERPT_CLUSTERS) break
  }
  const shown = starts.slice(first ?? 0)
  return { start: skipWord(text, shown[0] ?? from), end: dropWord(text, shown.at(-1) ?? from) }
}

/** The next beginning of a word, where a cut fell inside a Latin one or before a space. */
function skipWord(text: string, start: number): number {
  let at = start
  while (isLatin(text[at]) && isLatin(text[at - 1])) at++
  while (at > 0 && isSpace(text[at])) at++
  return at
}

/** The end of the word before, where a cut fell inside a Latin one or after a space. */
function dropWord(text: string, end: number): number {
  let at = end
  while (isLatin(text[at]) && isLatin(text[at - 1])) at--
  while (at < text.length && isSpace(text[at - 1])) at--
  return at
}

/** A title with its matches marked. */
export function markMatches(text: string, query: ParsedQuery): Piece[] {
  return cutPieces(text, findRanges(text, query))
}

/** White space, and the space of no width that belongs to the cluster before it. */
const isSpace = (letter: string | undefined): boolean => letter !== undefined && /[\s\u200B]/.test(letter)

/** A letter or digit of a script that writes words apart. */
const isLatin = (letter: string | undefined): boolean => letter !== undefined && /[\p{Script=Latin}\p{N}]/u.test(letter)

function cutPieces(text: string, ranges: readonly Range[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const range of ranges) {
    if (range.start < at) continue
    if (range.start > at) pieces.push({ text: text.slice(at, range.start), isMatch: false })
    pieces.push({ text: text.slice(range.start, range.end), isMatch: true })
    at = range.end
  }
  if (at < text.length) pieces.push({ text: text.slice(at), isMatch: false })
  return pieces
}
