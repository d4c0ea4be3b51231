/** Every character between two code points, both included. */
export const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

/** Modern Khmer: letters, signs and digits in use, the joiners, and the circle that stands for a missing letter. */
export const KHMER = `${range(0x1780, 0x17a2)}${range(0x17a5, 0x17b3)}${range(0x17b6, 0x17d2)}${range(0x17d4, 0x17db)}${range(0x17e0, 0x17e9)}\u200B\u200C\u200D\u25CC`

/** ASCII, and the punctuation and signs that our pages print. A rarer letter comes from the reader's own fonts. */
export const LATIN = `${range(0x20, 0x7e)}\u00A0©«»·é–—‘’“”•…‹›−`
