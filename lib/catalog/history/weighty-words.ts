import { ENGLISH_MONTHS, ENGLISH_WEEKDAYS, KHMER_MONTHS, KHMER_WEEKDAYS } from '@/lib/khmer/dates'
import { fold } from '@/lib/khmer/fold'

const KHMER_NUMBERS = 'មួយ ពីរ បី បួន ប្រាំ ដប់ ម្ភៃ សាមសិប រយ ពាន់ ម៉ឺន សែន លាន កោដិ'.split(' ')
const KHMER_NEGATIONS = 'មិន ពុំ គ្មាន កុំ'.split(' ')
const ENGLISH_NUMBERS = 'one two three four five six seven eight nine ten eleven twelve dozen hundred thousand million billion'.split(' ')
const ENGLISH_NEGATIONS = 'no not never'.split(' ')

const join = (words: readonly string[]): string => words.map(fold).join('|')

/** Khmer has no spaces between words, so its words are found wherever they stand; English ones stand alone. */
const WEIGHTY = new RegExp(
  [
    String.raw`\d+(?:[.,:/-]\d+)*`,
    join([...KHMER_MONTHS, ...KHMER_WEEKDAYS, ...KHMER_NUMBERS, ...KHMER_NEGATIONS]),
    String.raw`\b(?:${join([...ENGLISH_MONTHS, ...ENGLISH_WEEKDAYS, ...ENGLISH_NUMBERS, ...ENGLISH_NEGATIONS])})\b`,
  ].join('|'),
  'g',
)

/**
 * The numbers, dates, amounts and negations of a text, in order, folded. While they stay the same, a small change may be a
 * typing mistake; a text in which one of them is another says something else.
 */
export function listWeightyWords(text: string): string[] {
  return fold(text).match(WEIGHTY) ?? []
}
