/**
 * One decision for the whole site: when two spellings are the same. Search, highlights, tags and related articles
 * compare folded text and nothing else. The key is for comparing, never for showing.
 * Sources: Unicode L2/22-290 and TN61 "Khmer Encoding Structure", UAX #15, and spellings counted in real news text.
 */
import { findKhmerClusterEnd, listClusters } from './clusters'
import { COENG, isInvisible, isKhmerLetter, isKhmerMark } from './code-points'
import { foldCluster } from './fold-cluster'
import { findForeignEnd, foldForeign } from './fold-foreign'
import { dropAbbreviationStops, isSpellingKey, mergeWordSpellings, type Piece } from './fold-words'

/** All but ASCII without CR, and the Khmer block without its two invisible letters: in these a piece is a cluster already (see clusters.ts). */
const NOT_PLAIN = /[\r\u{80}-\u{177f}\u{1800}-\u{10ffff}]|\u{17b4}|\u{17b5}/u

/** Folded text, and for each of its UTF-16 units where its cluster starts (`map`) and ends (`ends`) in the original. */
export type FoldedText = { text: string; map: Uint32Array; ends: Uint32Array }

const KHMER_FIRST = 0x1780
const KHMER_ZERO = 0x17e0
const DOTTED_CIRCLE = 0x25cc

// Khmer text repeats some 2,000 clusters: remembering them, and characters of other scripts, makes folding several times faster. Bounded, so that hostile
// input cannot fill the memory; it holds no state a caller could see.
const CACHE_MAX_ENTRIES = 20_000
const CACHE_MAX_UNITS = 16
const clusterKeys = new Map<string, string>()
/** Keys of letters that stand alone, as half of all clusters do: found by number, without a piece of text to look up. */
const LETTER_KEYS = Array.from({ length: 0x34 }, (_, at) => foldCluster(String.fromCharCode(KHMER_FIRST + at)))
const foreignKeys = new Map<string, string>()

/**
 * Folds a text to its search key: two spellings that a reader takes for the same give the same key. Folding a key
 * gives the key again.
 * @param text any string, lone surrogates included
 * @throws never
 */
export function fold(text: string): string {
  let folded = ''
  for (const piece of listPieces(text)) folded += piece.text
  return folded
}

/**
 * Folds a text and keeps the way back, for highlights; `text` is the same as `fold` gives.
 * @param text any string
 * @throws never
 */
export function foldWithMap(text: string): FoldedText {
  const pieces = listPieces(text)
  if (NOT_PLAIN.test(text)) snapToClusters(pieces, text)
  let folded = ''
  for (const piece of pieces) folded += piece.text
  const map = new Uint32Array(folded.length)
  const ends = new Uint32Array(folded.length)
  let at = 0
  for (const { text: key, start, end } of pieces) {
    // A key has a few units: `fill` takes longer to call than this to run.
    for (const next = at + key.length; at < next; at += 1) {
      map[at] = start
      ends[at] = end
    }
  }
  return { text: folded, map, ends }
}

/**
 * Finds the part of the original that a match in the folded text stands for, in whole clusters of `listClusters`.
 * @param folded what `foldWithMap` gave
 * @param from start of the match in the folded text
 * @param to exclusive end of the match; an empty match gives an empty range
 * @returns UTF-16 offsets in the original, `end` exclusive
 * @throws RangeError when the match does not lie in the folded text
 */
export function originalRange(folded: FoldedText, from: number, to: number): { start: number; end: number } {
  const { map, ends } = folded
  if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to < from || to > map.length) {
    throw new RangeError(`originalRange: ${from} to ${to} does not lie in a folded text of ${map.length} units`)
  }
  if (from === to) {
    const place = map[from] ?? ends[from - 1] ?? 0
    return { start: place, end: place }
  }
  return { start: map[from] as number, end: ends[to - 1] as number }
}

/** Folds cluster by cluster, then applies the rules that see more than one. */
function listPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let spaceStart = -1
  let spaceEnd = -1
  let mayHoldSpellings = false
  const push = (key: string, start: number, end: number): void => {
    if (key === '') return
    if (spaceStart >= 0) {
      const last = pieces[pieces.length - 1]
      // No space at the start, nor around the marks that reading does not part from the word: «ផ្សេង ៗ», «ខេត្ត ។».
      if (last && !isTightBefore(key.charCodeAt(0)) && !isTightAfter(last.text.charCodeAt(last.text.length - 1))) {
        pieces.push({ text: ' ', start: spaceStart, end: spaceEnd })
      }
      spaceStart = -1
    }
    mayHoldSpellings ||= isSpellingKey(key)
    pieces.push({ text: key, start, end })
  }
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    let end = at + 1
    if (isInvisible(code)) {
      // Removed wherever it stands: no reader sees it.
    } else if (opensKhmerCluster(code)) {
      end = findKhmerClusterEnd(text, at)
      const isLetter = end === at + 1 && isKhmerLetter(code)
      const key = isLetter ? (LETTER_KEYS[code - KHMER_FIRST] as string) : getKey(text.slice(at, end), clusterKeys, foldCluster)
      // ឨ is two clusters, ឧ and ក: the rules on words must see them as they will when the key is folded again.
      if (code === 0x17a8) {
        push('ឧ', at, end)
        push(key.slice(1), at, end)
      } else {
        push(key, at, end)
      }
    } else if (isSpace(code)) {
      if (spaceStart < 0) spaceStart = at
      spaceEnd = end
    } else if (code >= KHMER_ZERO && code <= KHMER_ZERO + 9) {
      push(String(code - KHMER_ZERO), at, end)
    } else if (code === 0x17d8) {
      for (const sign of '។ល។') push(sign, at, end) // ៘, deprecated for ។ល។ (Unicode Standard 16.4)
    } else if (isKhmerPunctuation(code) || (code < 0x80 && isPlain(text, end))) {
      push(code >= 0x41 && code <= 0x5a ? String.fromCharCode(code + 32) : (text[at] as string), at, end)
    } else {
      end = findForeignEnd(text, at)
      push(getKey(text.slice(at, end), foreignKeys, foldForeign), at, end)
    }
    at = end
  }
  const unstopped = text.includes('.') ? dropAbbreviationStops(pieces) : pieces
  return mayHoldSpellings ? mergeWordSpellings(unstopped) : unstopped
}

/** Folds one cluster or character, from memory when it is short. */
function getKey(piece: string, known: Map<string, string>, work: (piece: string) => string): string {
  if (piece.length > CACHE_MAX_UNITS) return work(piece)
  let key = known.get(piece)
  if (key === undefined) {
    key = work(piece)
    if (known.size < CACHE_MAX_ENTRIES) known.set(piece, key)
  }
  return key
}

/** Widens pieces to whole clusters: an emoji sequence or CR LF is one cluster and more than one piece. Both lists are in order. */
function snapToClusters(pieces: Piece[], text: string): void {
  const clusters = listClusters(text)
  let index = 0
  for (const piece of pieces) {
    while ((clusters[index]?.end ?? Infinity) <= piece.start) index += 1
    piece.start = clusters[index]?.start ?? piece.start
    let last = index
    while ((clusters[last]?.end ?? Infinity) < piece.end) last += 1
    piece.end = clusters[last]?.end ?? piece.end
  }
}

function opensKhmerCluster(code: number): boolean {
  return isKhmerLetter(code) || isKhmerMark(code) || code === COENG || code === DOTTED_CIRCLE
}

/** Punctuation and signs of the Khmer block that take no marks: U+17D4-17DC but not the trigram, U+17DE and up. */
function isKhmerPunctuation(code: number): boolean {
  return code >= 0x17d4 && code <= 0x17ff
}

/** Can no combining mark follow here? Every mark and every invisible character is at U+00AD or above. */
function isPlain(text: string, at: number): boolean {
  return !(text.charCodeAt(at) >= 0xad)
}

/** White space of any kind (Unicode White_Space as JavaScript's \s has it): NBSP, ideographic, thin, line ends. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  if (code < 0x1680) return code === 0x85 || code === 0xa0
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** ។ ៕ ៖ and ៗ: a space before them changes nothing (31 % and 8 % of the news articles measured have it). */
function isTightBefore(code: number): boolean {
  return code >= 0x17d4 && code <= 0x17d7
}

/** ។ ៕ ៖: the space after them is often forgotten. */
function isTightAfter(code: number): boolean {
  return code >= 0x17d4 && code <= 0x17d6
}
