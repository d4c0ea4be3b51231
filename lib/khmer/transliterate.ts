/**
 * Khmer in Latin letters, for addresses: `សេចក្តីជូនដំណឹង` becomes `sechaktei chundamnoeng`. After the system of the United
 * Nations (UNGEGN 1972): every consonant belongs to one of two series, and a vowel sounds by the series of its consonant.
 * Its marks above letters are left out (ASCII), and where it parts from the gazetteer the gazetteer's way is taken (ae,
 * not ê). It is read by people and never read back: what the script leaves open is guessed.
 */
import { listClusters } from './clusters'
import { toLatinDigits } from './digits'

type Series = 0 | 1

/** The sound of each consonant and its series: 0 the first (inherent a), 1 the second (inherent o). */
const CONSONANTS: Readonly<Record<string, readonly [string, Series]>> = {
  ក: ['k', 0],
  ខ: ['kh', 0],
  គ: ['k', 1],
  ឃ: ['kh', 1],
  ង: ['ng', 1],
  ច: ['ch', 0],
  ឆ: ['chh', 0],
  ជ: ['ch', 1],
  ឈ: ['chh', 1],
  ញ: ['nh', 1],
  ដ: ['d', 0],
  ឋ: ['th', 0],
  ឌ: ['d', 1],
  ឍ: ['th', 1],
  ណ: ['n', 0],
  ត: ['t', 0],
  ថ: ['th', 0],
  ទ: ['t', 1],
  ធ: ['th', 1],
  ន: ['n', 1],
  ប: ['b', 0],
  ផ: ['ph', 0],
  ព: ['p', 1],
  ភ: ['ph', 1],
  ម: ['m', 1],
  យ: ['y', 1],
  រ: ['r', 1],
  ល: ['l', 1],
  វ: ['v', 1],
  ស: ['s', 0],
  ហ: ['h', 0],
  ឡ: ['l', 0],
  អ: ['', 0],
}

/** A consonant of these under another does not decide the series: ស្រ stays in that of ស. */
const SONORANTS: ReadonlySet<string> = new Set('ងញនមយរលវ')

/** Vowels by series, the longest writing first. '' is the vowel that is not written. */
const VOWELS: readonly (readonly [string, string, string])[] = [
  ['ុំ', 'om', 'um'],
  ['ាំ', 'am', 'oam'],
  ['ិះ', 'eh', 'ih'],
  ['ុះ', 'oh', 'uh'],
  ['េះ', 'eh', 'ih'],
  ['ោះ', 'aoh', 'uoh'],
  ['ំ', 'am', 'um'],
  ['ះ', 'ah', 'eah'],
  ['ៈ', 'a', 'ea'],
  ['ា', 'a', 'ea'],
  ['ិ', 'e', 'i'],
  ['ី', 'ei', 'i'],
  ['ឹ', 'oe', 'oe'],
  ['ឺ', 'oe', 'oe'],
  ['ុ', 'o', 'u'],
  ['ូ', 'o', 'u'],
  ['ួ', 'uo', 'uo'],
  ['ើ', 'aeu', 'eu'],
  ['ឿ', 'oea', 'oea'],
  ['ៀ', 'ie', 'ie'],
  ['េ', 'e', 'e'],
  ['ែ', 'ae', 'ae'],
  ['ៃ', 'ai', 'ey'],
  ['ោ', 'ao', 'ou'],
  ['ៅ', 'au', 'ou'],
  ['័', 'a', 'oa'],
]
const INHERENT = ['a', 'o'] as const

const INDEPENDENT: Readonly<Record<string, string>> = {
  ឥ: 'e',
  ឦ: 'ei',
  ឧ: 'o',
  ឩ: 'u',
  ឪ: 'au',
  ឫ: 'rue',
  ឬ: 'rue',
  ឭ: 'lue',
  ឮ: 'lue',
  ឯ: 'ae',
  ឰ: 'ai',
  ឱ: 'ao',
  ឲ: 'ao',
  ឳ: 'au',
}

const MUUSIKATOAN = '\u17c9'
const TRIISAP = '\u17ca'
/** Silences what it stands on. */
const TOANDAKHIAT = '\u17cd'
const COENG = '\u17d2'

type Syllable = { consonants: string[]; vowel: string | null; series: Series; shifter: string }

/** ICU knows where Khmer words end, well enough to part an address by hyphens; nothing else here depends on it. */
const words = new Intl.Segmenter('km', { granularity: 'word' })

/**
 * Khmer in small Latin letters, a space between words. What is written in Latin letters and digits already stays.
 * @param text any string
 */
export function transliterate(text: string): string {
  return Array.from(words.segment(toLatinDigits(text)), ({ segment }) => transliterateWord(segment))
    .filter((word) => /\S/.test(word))
    .join(' ')
}

function transliterateWord(word: string): string {
  let latin = ''
  /** The syllable before takes a consonant at its end. */
  let isOpen = false
  // ាំង is one sound, ang or eang: the nikahit (U+17C6) before ង adds no m.
  const syllables = listClusters(word.replace(/\u17b6\u17c6(?=\u1784)/g, '\u17b6')).map(({ text }) => readSyllable(text))
  for (const [at, syllable] of syllables.entries()) {
    if (typeof syllable === 'string') {
      latin += syllable
      isOpen = syllable !== ''
      continue
    }
    const { consonants, vowel } = syllable
    const [first = '', ...under] = consonants
    if (vowel === null && isOpen && under.length === 0) {
      latin += getSound(first, syllable.shifter)
      isOpen = false
      continue
    }
    // ណ្ត is said and written nd.
    const onset = consonants.map((letter, index) =>
      letter === 'ត' && consonants[index - 1] === 'ណ' ? 'd' : getSound(letter, syllable.shifter),
    )
    if (vowel !== null) {
      latin += onset.join('') + vowel
      isOpen = !/[mh]$/.test(vowel)
      continue
    }
    // Two consonants at the end of a syllable: ខេត្ត, រដ្ឋ. Before one that can close it, they open the next: សង្គម.
    const next = syllables[at + 1]
    const isClosing = isOpen && !(typeof next === 'object' && next.vowel === null && next.consonants.length === 1)
    latin += isClosing && onset.at(-1) === onset.at(-2) ? onset.slice(1).join('') : onset.join('')
    if (!isClosing) latin += INHERENT[syllable.series]
    isOpen = !isClosing
  }
  return latin
}

function getSound(letter: string, shifter: string): string {
  // ប with ៉ is p: ប៉ុស្តិ៍.
  if (letter === 'ប' && shifter === MUUSIKATOAN) return 'p'
  return CONSONANTS[letter]?.[0] ?? ''
}

/** What a cluster holds; a string for one that is no consonant with its signs. */
function readSyllable(cluster: string): Syllable | string {
  // It silences the last consonant with its vowel: ស្តិ៍ sounds s, ខ៍ nothing.
  if (cluster.includes(TOANDAKHIAT)) return cluster.includes(COENG) ? readSyllable(cluster[0] as string) : ''
  const [first = ''] = cluster
  if (first in INDEPENDENT) return INDEPENDENT[first] as string
  // Khmer signs that say nothing here (៖ ។ ៗ), and letters of other scripts as they are.
  if (!(first in CONSONANTS)) return /[\u1780-\u17ff]/.test(first) ? '' : cluster.toLowerCase()
  const letters = [...cluster]
  const consonants = letters.filter((letter, at) => letter in CONSONANTS && (at === 0 || letters[at - 1] === COENG))
  const shifter = letters.find((letter) => letter === MUUSIKATOAN || letter === TRIISAP) ?? ''
  const series = shifter === MUUSIKATOAN ? 0 : shifter === TRIISAP ? 1 : getSeries(consonants)
  const signs = letters.filter((letter) => /[\u17b6-\u17c8\u17d0]/.test(letter)).join('')
  const vowel = VOWELS.find(([sign]) => signs.includes(sign))
  return { consonants, series, shifter, vowel: vowel ? vowel[series === 0 ? 1 : 2] : null }
}

function getSeries(consonants: readonly string[]): Series {
  const deciding = consonants.findLast((letter) => !SONORANTS.has(letter)) ?? consonants.at(-1) ?? ''
  return CONSONANTS[deciding]?.[1] ?? 0
}
