/** The search key of one character that is not Khmer, with the marks on it. Source: UAX #15 (normalisation forms). */
import { isInvisible } from './code-points'

// Longer piles of marks are nobody's spelling, and sorting them (NFC) costs the square of their number.
const MAX_NORMALISED_UNITS = 32

/**
 * Finds where a character and the combining marks on it end. Invisible characters neither end it nor part a
 * surrogate pair, because they are removed before anything is compared.
 * @param text any string
 * @param start offset of its first code unit
 * @returns exclusive end, greater than `start`
 * @throws never
 */
export function findForeignEnd(text: string, start: number): number {
  let end = skipToNextVisible(text, start + 1)
  if (isHighSurrogate(text.charCodeAt(start)) && isLowSurrogate(text.charCodeAt(end))) end = skipToNextVisible(text, end + 1)
  while (end < text.length) {
    const size = measureMark(text, end)
    if (size === 0) break
    end = skipToNextVisible(text, end + size)
  }
  return end
}

/**
 * Makes the search key of a character with its marks: lower case everywhere; Latin letters without diacritics, since
 * readers type `Phnom Penh` for `Phnôm Pénh`; other scripts in NFC, since there marks are letters.
 * @param piece what `findForeignEnd` delimits
 * @throws never
 */
export function foldForeign(piece: string): string {
  let visible = ''
  for (let at = 0; at < piece.length; at += 1) {
    if (!isInvisible(piece.charCodeAt(at))) visible += piece[at]
  }
  const base = String.fromCodePoint(visible.codePointAt(0) as number)
  // NFD takes the diacritics off a precomposed letter: é is e and U+0301.
  const decomposed = base.normalize('NFD')
  // Script, not block: Latin letters are spread over a dozen blocks.
  if (/^\p{Script=Latin}/u.test(decomposed)) {
    // Lower case first: İ becomes i and U+0307, and that mark has to go too. Only Mn: Mc and Me are letters of their own.
    return (decomposed + visible.slice(base.length))
      .toLowerCase()
      .replace(/\p{Mn}/gu, '')
      .normalize('NFC')
  }
  if (visible.length > MAX_NORMALISED_UNITS) return visible
  return visible.normalize('NFC').toLowerCase().normalize('NFC')
}

function skipToNextVisible(text: string, at: number): number {
  let next = at
  while (next < text.length && isInvisible(text.charCodeAt(next))) next += 1
  return next
}

/** Number of code units of the combining mark at `at`, 0 when there is none; Khmer marks are clusters of their own. */
function measureMark(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x300 || (code >= 0x1780 && code <= 0x17ff)) return 0
  const mark = String.fromCodePoint(text.codePointAt(at) as number)
  // General category M: every combining mark, spacing or not.
  return /^\p{M}/u.test(mark) ? mark.length : 0
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLowSurrogate(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
