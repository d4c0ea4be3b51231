/** Rules of `fold` that look at more than one cluster: abbreviations and words with two spellings. */
import { COENG, isKhmerLetter, isKhmerMark } from './code-points'

/** A folded cluster or character and the range of the original it stands for. */
export type Piece = { text: string; start: number; end: number }

/**
 * Drops the full stops of abbreviations, so that គ.ក.ស.ក, គ.ក.ស.ក. and គកសក are one word. Offices also write one stop
 * too few (គ.កន.ក) or a space after each (គ. ក. ស. ក). An abbreviation is three or more bare letters, or two when no
 * Khmer letter stands before them or a stop ends them (ព.ស., ឯ.ឧ): the end of one sentence and the start of the next
 * are not.
 * @param pieces folded pieces of a text
 * @returns the pieces left
 * @throws never
 */
export function dropAbbreviationStops(pieces: Piece[]): Piece[] {
  const kept: Piece[] = []
  for (let at = 0; at < pieces.length; ) {
    const end = isBareLetter(pieces[at]) ? findAbbreviationEnd(pieces, at) : at
    if (end === at) {
      kept.push(pieces[at] as Piece)
      at += 1
      continue
    }
    for (; at < end; at += 1) if (isBareLetter(pieces[at])) kept.push(pieces[at] as Piece)
  }
  return kept
}

/** Exclusive end of the abbreviation that begins at a bare letter, `from` when none does. */
function findAbbreviationEnd(pieces: Piece[], from: number): number {
  let letter = from
  let segments = 1
  let hasSpace = false
  while (pieces[letter + 1]?.text === '.') {
    const next = letter + 2
    if (isBareLetter(pieces[next])) {
      // Two letters between stops are an abbreviation with one stop forgotten.
      letter = isBareLetter(pieces[next + 1]) && pieces[next + 2]?.text === '.' ? next + 1 : next
    } else if (pieces[next]?.text === ' ' && isBareLetter(pieces[next + 1]) && !isKhmerCluster(pieces[next + 2])) {
      letter = next + 1
      hasSpace = true
    } else {
      break
    }
    segments += 1
  }
  const after = pieces[letter + 2]
  // A stop before another stop is an ellipsis; one before a lone mark has to keep that mark off the letter.
  const hasFinalStop = segments > 1 && pieces[letter + 1]?.text === '.' && after?.text !== '.' && !isLoneMark(after)
  const isWordStart = !isKhmerCluster(pieces[from - 1])
  const isAbbreviation = hasSpace ? segments > 2 && isWordStart : segments > 2 || (segments === 2 && (isWordStart || hasFinalStop))
  if (!isAbbreviation) return from
  return hasFinalStop ? letter + 2 : letter + 1
}

const SPELLING_KEYS = new Set([0x17b1, 0x17ac, 0x17b3, 0x3a])

/** Does a word that has several spellings need this key: ឱ, ឬ, ឳ, a colon, អោ or លឹ. Many texts have none, and need not be looked through. */
export function isSpellingKey(key: string): boolean {
  return key.length === 1 ? SPELLING_KEYS.has(key.charCodeAt(0)) : key === 'អោ' || key === 'លឹ'
}

// Words that end in ៈ, by their last clusters; typed with the colon key they are the same picture (រយ:ពេល).
const YUUKALEAPINTU_WORDS = [
  ['រ', 'យ'],
  ['គ', 'ណ'],
  ['ខ', 'ណ'],
  ['ក្ខ', 'ណ'],
  ['ធា', 'រ', 'ណ'],
  ['ឋា', 'ន'],
  ['ស្ស', 'ន'],
  ['សិ', 'ល្ប'],
  ['កុ', 'ម្ភ'],
]

/**
 * Makes one of spellings of the same word: អោយ, ឱយ and ឱ្យ; ឬស្សី and ឫស្សី; ឳពុក and ឪពុក; រំលឹក and រំឭក; a colon for ៈ
 * inside a known word when a letter follows it at once (elsewhere a colon is a colon).
 * @param pieces folded pieces of a text
 * @returns the pieces left
 * @throws never
 */
export function mergeWordSpellings(pieces: Piece[]): Piece[] {
  const kept: Piece[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece
    const next = pieces[at + 1]
    const last = kept[kept.length - 1]
    if (piece.text === 'យ' && last && (last.text === 'អោ' || last.text === 'ឱ')) {
      kept[kept.length - 1] = { text: 'ឱ្យ', start: last.start, end: piece.end }
    } else if (piece.text === 'ឬ' && next?.text === 'ស្សី') {
      kept.push({ ...piece, text: 'ឫ' })
    } else if (piece.text === 'ឳ' && next?.text === 'ពុ' && pieces[at + 2]?.text === 'ក') {
      kept.push({ ...piece, text: 'ឪ' })
    } else if (piece.text === 'លឹ' && last?.text === 'រំ' && next?.text === 'ក') {
      kept.push({ ...piece, text: 'ឮ' })
    } else if (piece.text === ':' && last && isKhmerLetter(next?.text.charCodeAt(0) ?? 0) && endsWithKnownWord(kept)) {
      kept[kept.length - 1] = { text: `${last.text}ៈ`, start: last.start, end: piece.end }
    } else {
      kept.push(piece)
    }
  }
  return kept
}

function endsWithKnownWord(pieces: Piece[]): boolean {
  return YUUKALEAPINTU_WORDS.some((word) => word.every((cluster, index) => pieces[pieces.length - word.length + index]?.text === cluster))
}

/** A letter alone, without marks or subscripts: what abbreviations are made of. */
function isBareLetter(piece: Piece | undefined): boolean {
  return piece !== undefined && piece.text.length === 1 && isKhmerLetter(piece.text.charCodeAt(0))
}

function isLoneMark(piece: Piece | undefined): boolean {
  return isKhmerCluster(piece) && !isKhmerLetter(piece?.text.charCodeAt(0) ?? 0)
}

function isKhmerCluster(piece: Piece | undefined): boolean {
  if (!piece) return false
  const code = piece.text.charCodeAt(0)
  return isKhmerLetter(code) || isKhmerMark(code) || code === COENG
}
