import { listClusters } from '@/lib/khmer/clusters'
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
  const near = text.slice(from, place + EXCERPT_CLUSTERS * UNITS_PER_CLUSTER)
  const clusters = listClusters(near)
  const first = Math.max(0, clusters.findIndex(({ end }) => from + end > place) - LEAD_CLUSTERS)
  // The last cluster may have been cut.
  const last = from + near.length < text.length ? clusters.length - 1 : clusters.length
  const end = clusters[Math.min(first + EXCERPT_CLUSTERS, last)]?.start ?? near.length
  return { start: skipWord(text, from + (clusters[first]?.start ?? 0)), end: dropWord(text, from + end) }
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
