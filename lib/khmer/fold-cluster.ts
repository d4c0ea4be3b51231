/**
 * The search key of one Khmer cluster: marks in one order, confusable spellings made one.
 * Sources, as rules and not as code: Unicode L2/22-290 and TN61 "Khmer Encoding Structure" (order, COENG DA and TA,
 * split vowels, shifters that look like ុ), Unicode Standard chapter 16.4 (deprecated letters), CLDR `km` collation.
 */
import { ATTHACAN, COENG, isGenericMark, isInvisible, isKhmerLetter } from './code-points'

const VOWEL_FIRST = 0x17b6
const VOWEL_LAST = 0x17c5
const SIGN_FIRST = 0x17c6
const MUUSIKATOAN = 0x17c9
const TRIISAP = 0x17ca
const ROBAT = 0x17cc
const RO = 0x179a

/** Bit of a dependent vowel in the vowel set. */
const vowelBit = (code: number): number => 1 << (code - VOWEL_FIRST)
/** Bit of a sign U+17C6-17D1 in the sign set. */
const signBit = (code: number): number => 1 << (code - SIGN_FIRST)

const AA = vowelBit(0x17b6)
const II = vowelBit(0x17b8)
const U = vowelBit(0x17bb)
const OE = vowelBit(0x17be)
const E = vowelBit(0x17c1)
const OO = vowelBit(0x17c4)
// ៀ ឿ ៅ show the sign of េ on the left, so a typed េ beside them is the same picture twice.
const CONTAINS_E = vowelBit(0x17bf) | vowelBit(0x17c0) | vowelBit(0x17c5)
// Vowels above the letter (ិ ី ឹ ឺ ើ ឿ): they push a shifter under it, where it looks like ុ (TN61, "Triisap and Muusikatoan").
const UPPER = vowelBit(0x17b7) | II | vowelBit(0x17b9) | vowelBit(0x17ba) | OE | vowelBit(0x17bf)
const NIKAHIT = signBit(0x17c6)
const SAMYOK_SANNYA = signBit(0x17d0)
const SHIFTERS = signBit(MUUSIKATOAN) | signBit(TRIISAP)

// Subscripts drawn to the right of the letter (ឃ ឈ ប យ ឞ ស ឡ): beside one drawn below, their typed order cannot be seen.
const RIGHT_COENGS = new Set([0x1783, 0x1788, 0x1794, 0x1799, 0x179e, 0x179f, 0x17a1])

/** Letters that are deprecated or a variant of another letter. ឤ and ឨ stand for two characters: see where they are read. */
const LETTER_VARIANTS = new Map([
  [0x17a3, 0x17a2], // ឣ, deprecated for អ
  [0x17a4, 0x17a2], // ឤ, deprecated for អា: its vowel is added below
  [0x17b2, 0x17b1], // ឲ, variant of ឱ
  [0x17ad, 0x17ae], // ឭ and ឮ: រំឭក is as often written រំឮក, and no two words differ by them alone
])

/** What one cluster is made of, order forgotten. */
type Parts = { base: number; coengs: number[]; vowels: number; signs: number }

/**
 * Makes the search key of one cluster.
 * @param cluster one cluster as `listClusters` cuts it, invisible characters included
 * @returns the key; empty only for a cluster of generic marks. U+17A8 ឨ gives two clusters, ឧក
 * @throws never
 */
export function foldCluster(cluster: string): string {
  const parts = readParts(cluster)
  composeVowels(parts)
  mergeShifters(parts)
  mergeLookalikes(parts)
  return writeParts(parts)
}

/** Reads a cluster into sets: a doubled mark, vowel or subscript is counted once. */
function readParts(cluster: string): Parts {
  const parts: Parts = { base: 0, coengs: [], vowels: 0, signs: 0 }
  let afterCoeng = false
  let coengCount = 0
  for (let at = 0; at < cluster.length; at += 1) {
    const code = cluster.charCodeAt(at)
    if (isInvisible(code) || isGenericMark(code)) continue
    if (code === COENG) {
      afterCoeng = true
      coengCount += 1
    } else if (isKhmerLetter(code)) {
      if (code === 0x17a4) parts.vowels |= AA
      if (afterCoeng) addCoeng(parts.coengs, code)
      else parts.base = LETTER_VARIANTS.get(code) ?? code
      afterCoeng = false
    } else if (code === ATTHACAN) {
      parts.signs |= signBit(0x17d1) // ៝ is the obsolete form of ៑; it does not part a coeng from its letter (NFC)
    } else {
      afterCoeng = false
      if (code >= VOWEL_FIRST && code <= VOWEL_LAST) parts.vowels |= vowelBit(code)
      else if (code === 0x17d3)
        parts.signs |= NIKAHIT // ៓ was meant for lunar dates; in text it stands for ំ
      else if (code >= SIGN_FIRST && code <= 0x17d1) parts.signs |= signBit(code)
      else parts.base = code // the dotted circle
    }
  }
  // A dangling coeng is dropped, unless it is all there is: then nothing would be left to stand for it.
  if (coengCount > 0 && isEmpty(parts)) parts.base = COENG
  return parts
}

function isEmpty({ base, coengs, vowels, signs }: Parts): boolean {
  return base === 0 && coengs.length === 0 && vowels === 0 && signs === 0
}

function addCoeng(coengs: number[], letter: number): void {
  let code = LETTER_VARIANTS.get(letter) ?? letter
  if (code === 0x178a) code = 0x178f // subscript DA and subscript TA are drawn alike (L2/22-290, "Coeng ta and Coeng da")
  if (code === 0x17a8) code = 0x17a7 // ឨ never is a subscript; its first letter keeps the key well formed
  if (!coengs.includes(code)) coengs.push(code) // at most 52 letters: not quadratic
}

/** Joins vowels typed in pieces, whatever the order: េ+ា is ោ, េ+ី is ើ; ើ+ា and ោ+ី are one picture. */
function composeVowels(parts: Parts): void {
  let { vowels } = parts
  if (vowels & OE) vowels = (vowels & ~OE) | E | II
  if (vowels & OO) vowels = (vowels & ~OO) | E | AA
  if (vowels & E) {
    if (vowels & CONTAINS_E) vowels &= ~E
    else if (vowels & AA) vowels = (vowels & ~(E | AA)) | OO
    else if (vowels & II) vowels = (vowels & ~(E | II)) | OE
  }
  parts.vowels = vowels
}

/**
 * With something above the letter, ុ ៉ and ៊ are drawn alike under it: all become ៊. That is the case with an upper
 * vowel, with ាំ and with ័ (TN61). Elsewhere the three differ, as in ប៉ា, ប៊ា, បុ.
 */
function mergeShifters(parts: Parts): void {
  const hasUpper =
    (parts.vowels & UPPER) !== 0 || (parts.signs & SAMYOK_SANNYA) !== 0 || ((parts.vowels & AA) !== 0 && (parts.signs & NIKAHIT) !== 0)
  if (!hasUpper || !((parts.vowels & U) !== 0 || (parts.signs & SHIFTERS) !== 0)) return
  parts.vowels &= ~U
  parts.signs = (parts.signs & ~SHIFTERS) | signBit(TRIISAP)
}

/** Letters imitated by a letter and a subscript, each seen in real text as nothing but the imitation; and អ្យោ for ឱ្យ. */
function mergeLookalikes(parts: Parts): void {
  if (parts.coengs.length !== 1) return
  const isBare = parts.vowels === 0 && parts.signs === 0
  const coeng = parts.coengs[0]
  if (parts.base === 0x1791 && coeng === 0x1794) {
    parts.base = 0x17a1 // ទ្ប for ឡ, as in ទ្បើង
    parts.coengs = []
  } else if (isBare && coeng === 0x1789 && (parts.base === 0x1794 || parts.base === 0x1796)) {
    parts.base = parts.base === 0x1794 ? 0x17ac : 0x17ae // ប្ញ for ឬ, ព្ញ for ឮ
    parts.coengs = []
  } else if (parts.base === 0x17a2 && coeng === 0x1799 && parts.vowels === OO && parts.signs === 0) {
    parts.base = 0x17b1 // អោ្យ, a slip for អោយ, in cluster order អ្យោ
    parts.vowels = 0
  }
}

/** Writes the parts in the order base, shifter, robat, subscripts with RO last, vowels, signs, finals. */
function writeParts({ base, coengs, vowels, signs }: Parts): string {
  let key = base === 0 ? '' : base === 0x17a8 ? 'ឧក' : String.fromCharCode(base)
  if (signs & signBit(MUUSIKATOAN)) key += '\u17c9'
  if (signs & signBit(TRIISAP)) key += '\u17ca'
  if (signs & signBit(ROBAT)) key += '\u17cc'
  for (const code of coengs) if (code !== RO && !RIGHT_COENGS.has(code)) key += String.fromCharCode(COENG, code)
  for (const code of coengs) if (RIGHT_COENGS.has(code)) key += String.fromCharCode(COENG, code)
  if (coengs.includes(RO)) key += String.fromCharCode(COENG, RO)
  for (let code = VOWEL_FIRST; code <= VOWEL_LAST; code += 1) {
    if (vowels & vowelBit(code)) key += String.fromCharCode(code)
  }
  const others = signs & ~SHIFTERS & ~signBit(ROBAT)
  // ះ and ៈ stand after every other sign: they are drawn to the right of all (L2/22-290, "Final").
  const finals = others & (signBit(0x17c7) | signBit(0x17c8))
  for (const set of [others & ~finals, finals]) {
    for (let code = SIGN_FIRST; set !== 0 && code <= 0x17d1; code += 1) {
      if (set & signBit(code)) key += String.fromCharCode(code)
    }
  }
  return key
}
