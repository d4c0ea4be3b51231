/**
 * Classes of code points that decide where a Khmer cluster begins and ends.
 * Source: Unicode Standard, Khmer block (U+1780-17FF), and Unicode L2/22-290 "Khmer Encoding Structure".
 * Functions take UTF-16 code units: the whole Khmer block is in the BMP, so no surrogate matters here.
 */

/** KHMER SIGN COENG: makes the next letter a subscript. */
export const COENG = 0x17d2

/**
 * Is this a letter that can carry marks or follow a coeng: consonants and independent vowels,
 * the deprecated U+17A3 and U+17A4 included, because old texts hold them.
 * @param code UTF-16 code unit
 */
export function isKhmerLetter(code: number): boolean {
  return code >= 0x1780 && code <= 0x17b3
}

/** KHMER SIGN ATTHACAN, the one Khmer mark besides coeng with a combining class: NFC moves it between coeng and letter. */
export const ATTHACAN = 0x17dd

/**
 * Is this a visible Khmer mark other than coeng: vowel signs U+17B6-17C5, signs U+17C6-17D1, U+17D3, U+17DD.
 * @param code UTF-16 code unit
 */
export function isKhmerMark(code: number): boolean {
  return (code >= 0x17b6 && code <= 0x17d1) || code === 0x17d3 || code === ATTHACAN
}

/**
 * Is this a combining mark of no script of its own (U+0300-036F, U+20D0-20FF)? A reader sees it on the letter before
 * it; Khmer text holds such marks only by accident, in pasted text.
 * @param code UTF-16 code unit
 */
export function isGenericMark(code: number): boolean {
  return (code >= 0x0300 && code <= 0x036f) || (code >= 0x20d0 && code <= 0x20ff)
}

/**
 * Is this a character that no reader sees: soft hyphen, combining grapheme joiner, Arabic letter mark, the deprecated
 * inherent vowels U+17B4 and U+17B5, Mongolian separators, ZWSP, ZWNJ, ZWJ, direction marks and embeddings, word
 * joiner, invisible operators, isolates, variation selectors, BOM. Typists of Khmer use ZWSP to break lines
 * (66 % of the news articles measured have it, 1.7 % have it before a mark).
 * @param code UTF-16 code unit
 */
export function isInvisible(code: number): boolean {
  if (code < 0x200b) {
    return code === 0xad || code === 0x34f || code === 0x61c || code === 0x17b4 || code === 0x17b5 || (code >= 0x180b && code <= 0x180e)
  }
  return (
    code <= 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  )
}
