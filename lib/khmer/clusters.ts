/**
 * Orthographic clusters: what a reader of Khmer counts as one character.
 * Source of the structure: Unicode L2/22-290 "Khmer Encoding Structure"
 * (base, robat, coengs, shifter, vowels, modifiers, final). The order of marks is not required here:
 * badly ordered text still has to be counted and cut.
 */
import { ATTHACAN, COENG, isGenericMark, isInvisible, isKhmerLetter, isKhmerMark } from './code-points'

/** One cluster and its place in the original text, in UTF-16 offsets; `end` is exclusive. */
export type Cluster = { text: string; start: number; end: number }

const DOTTED_CIRCLE = 0x25cc
const WINDOW_UNITS = 32

// Unicode graphemes (UAX #29) are right for every script but Khmer, where they cut before a subscript letter.
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Finds where the cluster that starts at a Khmer letter or mark (or a dotted circle) ends.
 * @param text any string
 * @param start offset of the first code unit of the cluster
 * @returns exclusive end offset, always greater than `start`; invisible characters that follow belong to it
 * @throws never
 */
export function findKhmerClusterEnd(text: string, start: number): number {
  const first = text.charCodeAt(start)
  let afterCoeng = first === COENG
  let end = start + 1
  for (; end < text.length; end += 1) {
    const code = text.charCodeAt(end)
    if (isKhmerLetter(code)) {
      if (!afterCoeng) break // a letter without a coeng begins the next cluster
      afterCoeng = false
    } else if (code === COENG) {
      afterCoeng = true // a doubled coeng still waits for its letter
    } else if (isKhmerMark(code) && code !== ATTHACAN) {
      afterCoeng = false // a coeng followed by a mark is dangling: it takes no later letter
    } else if (code !== ATTHACAN && !isGenericMark(code) && !isInvisible(code)) {
      break
    }
    // What is left changes nothing: an invisible character may stand between a coeng and its letter, and so may a mark
    // of combining class 220 or 230, which NFC itself moves there (Unicode TN61, "Normalization").
  }
  return end
}

/**
 * Does a Khmer cluster with marks begin here: a letter, a lone mark, a coeng, or a dotted circle shown with a mark.
 * @param code UTF-16 code unit
 */
function opensKhmerCluster(code: number): boolean {
  return isKhmerLetter(code) || isKhmerMark(code) || code === COENG || code === DOTTED_CIRCLE
}

/** Exclusive end of the invisible characters that begin at `at`. */
function skipInvisible(text: string, at: number): number {
  let end = at
  while (end < text.length && isInvisible(text.charCodeAt(end))) end += 1
  return end
}

/**
 * Exclusive ends of the next few graphemes, at least one. The segmenter is asked about a short window only, doubled when
 * one grapheme fills it: V8 takes time in the square of the length of what it is given (measured, Node 20).
 */
function listGraphemeEnds(text: string, at: number): number[] {
  if (isPlain(text.charCodeAt(at)) && isPlainOrKhmer(text.charCodeAt(at + 1))) return [at + 1]
  for (let size = WINDOW_UNITS; ; size *= 2) {
    const stop = findWindowEnd(text, at, size)
    const ends: number[] = []
    for (const { segment, index } of graphemes.segment(text.slice(at, stop))) ends.push(at + index + segment.length)
    if (stop < at + size) return ends
    ends.pop() // the last grapheme may go on after the window
    if (ends.length > 0) return ends
  }
}

/** ASCII but CR, and Khmer punctuation and digits: characters that share no grapheme with a plain one after them (UAX #29). */
function isPlain(code: number): boolean {
  return (code < 0x80 && code !== 0x0d) || (code >= 0x17d4 && code <= 0x17ff)
}

/** What follows a plain character and surely begins anew: below the first combining mark, of the Khmer block, or the end. */
function isPlainOrKhmer(code: number): boolean {
  return !(code >= 0x300) || (code >= 0x1780 && code <= 0x17ff)
}

/** End of the window: before the next Khmer cluster, whose marks no grapheme may take, and not inside a surrogate pair. */
function findWindowEnd(text: string, at: number, size: number): number {
  const limit = Math.min(text.length, at + size)
  let stop = at + 1
  while (stop < limit && !opensKhmerCluster(text.charCodeAt(stop))) stop += 1
  const last = text.charCodeAt(stop - 1)
  return stop === at + size && last >= 0xd800 && last <= 0xdbff ? stop + 1 : stop
}

/**
 * Yields the exclusive end of every cluster of `listClusters`, in order; lazy, so that cutting a long text reads only its beginning.
 * @throws never
 */
export function* iterateClusterEnds(text: string): Generator<number> {
  // A leading ZWSP or BOM is seen by nobody: it goes with the first cluster.
  let at = skipInvisible(text, 0)
  if (at === text.length && at > 0) yield at
  while (at < text.length) {
    if (opensKhmerCluster(text.charCodeAt(at))) {
      at = findKhmerClusterEnd(text, at)
      yield at
      continue
    }
    for (const end of listGraphemeEnds(text, at)) {
      if (end <= at) continue // invisible characters, already given to the cluster before them
      at = skipInvisible(text, end)
      yield at
    }
  }
}

/**
 * Splits a text into clusters; their texts put together are the original.
 * One cluster is a Khmer letter with its robat, subscripts, shifters, vowels and signs in any order, or one
 * Unicode grapheme (UAX #29) elsewhere. Marks without a letter form a cluster of their own. Invisible characters
 * (ZWSP, ZWNJ, ZWJ ...) belong to the cluster before them, at the start of the text to the one after.
 * @param text any string, lone surrogates included
 * @throws never
 */
export function listClusters(text: string): Cluster[] {
  const clusters: Cluster[] = []
  let start = 0
  for (const end of iterateClusterEnds(text)) {
    clusters.push({ text: text.slice(start, end), start, end })
    start = end
  }
  return clusters
}

/**
 * Counts what a reader counts as characters: clusters, spaces included. A text of invisible characters counts 0.
 * @param text any string
 * @throws never
 */
export function countClusters(text: string): number {
  if (skipInvisible(text, 0) === text.length) return 0
  let count = 0
  for (const _end of iterateClusterEnds(text)) count += 1
  return count
}

/**
 * Shortens a text to at most `max` clusters, the ellipsis counted, and never cuts inside a cluster, an emoji or a
 * surrogate pair. White space and invisible characters before the ellipsis go. When `max` leaves no room for the
 * ellipsis and one cluster, the text is cut without it.
 * @param text any string
 * @param max largest number of clusters of the result
 * @param ellipsis what shows that something was cut
 * @throws RangeError when `max` is not a whole number of 0 or more
 */
export function cutAtCluster(text: string, max: number, ellipsis = '…'): string {
  if (!Number.isInteger(max) || max < 0) {
    throw new RangeError(`cutAtCluster: max must be a whole number of 0 or more, got ${max}`)
  }
  const room = max - countClusters(ellipsis)
  const hasEllipsis = ellipsis !== '' && room > 0
  const keep = hasEllipsis ? room : max
  let count = 0
  let cut = 0
  for (const end of iterateClusterEnds(text)) {
    count += 1
    if (count > max) return hasEllipsis ? trimEndForEllipsis(text.slice(0, cut)) + ellipsis : text.slice(0, cut)
    if (count <= keep) cut = end
  }
  return text
}

/** Drops trailing white space and invisible characters; by hand, since a regex anchored at the end is quadratic on spaces. */
function trimEndForEllipsis(text: string): string {
  let end = text.length
  while (end > 0) {
    const code = text.charCodeAt(end - 1)
    if (!isInvisible(code) && text[end - 1]?.trim() !== '') break
    end -= 1
  }
  return text.slice(0, end)
}
