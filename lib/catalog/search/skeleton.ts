/** Folding keeps these letters as they are. ក stands for the second half of ឨ too; អ, ឱ and ឬ are in words that have several spellings. */
const KEPT_CONSONANT = /^[\u1780-\u17A1]/
const KHMER_ZERO = 0x17e0

/**
 * What may stand between two letters of a match: everything that is no letter or digit of ours, and subscripts (coeng, U+17D2, and a
 * letter). One way only to read each text, so that no text makes it slow.
 */
const GAP = '(?:\u17D2(?:[\u1780-\u17B3]|(?![\u1780-\u17B3]))|[^\u1780-\u17B3\u17D2\u17E0-\u17E90-9A-Za-z])*?'
/** What no reader sees (UAX #44): folding takes it away first, between a coeng and its letter too. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}+/gu

/**
 * A pattern for where runs of folded units may stand in a text that is not folded, letter by letter and whatever the
 * marks on them: folding takes many times as long as looking for this. What it finds may be no match; where it finds nothing
 * there is none.
 * @returns null for units it cannot look for
 */
export function createSkeleton(runs: readonly (readonly string[])[]): RegExp | null {
  const letters = runs.flat().flatMap(listLetters)
  return letters.includes(null) ? null : new RegExp(letters.join(GAP), 'i')
}

/** A text as skeletons look at it. */
export function normalizeForSkeletons(text: string): string {
  return text.replace(INVISIBLE, '').normalize('NFD')
}

function listLetters(unit: string): (string | null)[] {
  if (KEPT_CONSONANT.test(unit)) return [unit.startsWith('ក') ? '[កឨ]' : unit.charAt(0)]
  if (/^[0-9]+$/.test(unit)) return [...unit].map((digit) => `[${digit}${String.fromCharCode(KHMER_ZERO + Number(digit))}]`)
  return /^[a-z]+$/.test(unit) ? [...unit] : [null]
}
