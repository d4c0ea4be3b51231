/**
 * Where a line of Khmer may end, for renderers without a Khmer dictionary: Khmer writes no space between words, and
 * Unicode line breaking (UAX #14, class SA) leaves the words to a dictionary. Browsers have one; pages need none of this.
 */
import { listClusters } from './clusters'

const ZERO_WIDTH_SPACE = '\u200B'

/** A word longer than this may break after any cluster: it is a mistake of the dictionary, or an address. */
const MAX_UNBROKEN_CLUSTERS = 24

const words = new Intl.Segmenter('km', { granularity: 'word' })

/** The segmenter takes `ឆ្នាំ២០២២ក្រោម` for one word: a Khmer letter after a digit begins another. */
const AFTER_DIGIT = /(?<=[0-9\u17E0-\u17E9])(?=[\u1780-\u17B3])/u

/** One bare letter, also one closed by ់: hardly ever a word, mostly a piece that the dictionary tore off another. */
const TORN = /^[\u1780-\u17B3]\u17CB?$/u

/** The repetition sign and an ordinal (`លើកទី៧១`) belong to the word before them. */
const CLINGING = /^(?:ៗ|ទី[0-9\u17E0-\u17E9])/u

/** Words that lean on the next one, as a preposition on its noun or a kind of place on its name: no line ends with them. */
const LEANING = 'និង ឬ នៃ នៅ ក្នុង លើ ក្រោម ពី ដល់ ដោយ ជា ដ៏ ដើម្បី សម្រាប់ របស់ ស្តី ស្ដី ទី ខេត្ត ក្រុង ស្រុក ខណ្ឌ ឃុំ សង្កាត់ ភូមិ'.split(' ')

/** The space between a number that stands alone and what it counts, or its month: `៨៦ នាក់`, `1 June`. */
const SPACE_AFTER_NUMBER = new RegExp(
  String.raw`(?<=(?:^|\s)[0-9\u17E0-\u17E9]+(?:[.,:][0-9\u17E0-\u17E9]+)*) (?=\p{L})(?!${LEANING.join('|')})`,
  'gu',
)

/**
 * Marks where a line may end: puts a zero width space between two words that no space or sign parts, never inside a
 * cluster, never before what clings to the word before, never after a word that leans on the next; and makes the space after a
 * number a no-break space. Zero width spaces that are there already stay.
 * @param text one line of plain text
 * @returns the same text to a reader
 * @throws never
 */
export function markLineBreaks(text: string): string {
  return text.replace(SPACE_AFTER_NUMBER, '\u00A0').split(AFTER_DIGIT).map(markWords).join(ZERO_WIDTH_SPACE)
}

function markWords(text: string): string {
  const clusterEnds = new Set(listClusters(text).map(({ end }) => end))
  let marked = ''
  let before: Intl.SegmentData | undefined
  for (const word of words.segment(text)) {
    if (before?.isWordLike && word.isWordLike && clusterEnds.has(word.index) && isGoodBreak(before.segment, word.segment)) {
      marked += ZERO_WIDTH_SPACE
    }
    marked += breakLongWord(word.segment)
    before = word
  }
  return marked
}

function isGoodBreak(before: string, after: string): boolean {
  return !CLINGING.test(after) && !LEANING.includes(before) && !TORN.test(before) && !TORN.test(after)
}

function breakLongWord(word: string): string {
  const clusters = listClusters(word)
  return clusters.length > MAX_UNBROKEN_CLUSTERS ? clusters.map((cluster) => cluster.text).join(ZERO_WIDTH_SPACE) : word
}
