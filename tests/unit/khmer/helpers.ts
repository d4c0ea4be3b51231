/** Test helpers for lib/khmer: random Khmer text and a ratio of running times. */
import fc from 'fast-check'

/** Every code point of the Khmer block, with the characters typists mix in. */
const KHMER_SOUP = [
  ...Array.from({ length: 0x80 }, (_, index) => String.fromCharCode(0x1780 + index)),
  '\u200b',
  '\u200c',
  '\u200d',
  ' ',
  '\u00a0',
  '.',
  ':',
  'a',
  'É',
  '1',
  '\u0301',
  '\u25cc',
  '\n',
  '👩‍👧',
  '\ud83d',
  '\ude00',
]

/** Few characters, so that rules meet each other often. */
const RULE_SOUP = [
  'ក',
  'គ',
  'ណ',
  'ត',
  'ដ',
  'ទ',
  'ប',
  'ព',
  'ញ',
  'រ',
  'យ',
  'ស',
  'អ',
  'ឱ',
  'ឲ',
  'ឬ',
  'ឨ',
  'ឤ',
  'ា',
  'ី',
  'ឹ',
  'ុ',
  'ើ',
  'ឿ',
  'េ',
  'ោ',
  'ៅ',
  'ំ',
  'ះ',
  'ៈ',
  '៉',
  '៊',
  '់',
  '៌',
  '័',
  '៑',
  '៝',
  '៓',
  '្',
  '្',
  '្រ',
  '្ត',
  '្ដ',
  'ៗ',
  '។',
  '៘',
  ' ',
  '.',
  '.',
  ':',
  '\u200b',
  '២',
]

const khmerSoup = fc.string({ unit: fc.constantFrom(...KHMER_SOUP), maxLength: 60 })
/** The Khmer block alone. */
export const khmerBlock = fc.string({
  unit: fc.integer({ min: 0x1780, max: 0x17ff }).map((code) => String.fromCharCode(code)),
  maxLength: 60,
})
export const ruleSoup = fc.string({ unit: fc.constantFrom(...RULE_SOUP), maxLength: 40 })
export const anyText = fc.oneof(
  khmerSoup,
  ruleSoup,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)), maxLength: 60 }),
)

const SIZE_SMALL = 125_000
const SIZE_LARGE = 1_000_000

/** Inputs that make a careless implementation quadratic or overflow a stack. */
export const HOSTILE_UNITS = [
  'ក',
  '្',
  '្ក',
  'ា',
  'េ',
  '៉',
  '.',
  ' ',
  'គ.',
  'គ. ',
  'យ',
  'ឱ',
  ':',
  '\u200b',
  '\u200d',
  '\u0301',
  '\u0316\u0301',
  'a',
  'A\u0301',
  '1',
  '១',
  'ៗ',
  '👩‍',
  '\ud83d',
  '\u1100',
  '\r\n',
  '។ ',
  'か',
  '\u094d',
]

/** Fewer of them, for functions that share their scanner with `fold`. */
export const SOME_HOSTILE_UNITS = ['្ក', '.', 'គ.', ' ', '\u200b', '\u0316\u0301', 'a', '👩‍', '\ud83d', 'か']

/** What `measureGrowth` must stay below: between 8, when linear, and 64, when quadratic. */
export const MAX_GROWTH = 20
const ATTEMPTS = 12

/**
 * Processor time of `work` on 1 MB of `unit` over that on 125 KB: about 8 when linear, about 64 when quadratic. Time that
 * other processes take of a busy machine is not in it. Collecting garbage is: a bad ratio is measured again; the lowest counts.
 */
export function measureGrowth(work: (text: string) => unknown, unit: string): number {
  const measure = (size: number): number => {
    const text = unit.repeat(Math.ceil(size / unit.length))
    const start = process.cpuUsage()
    work(text)
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
  let lowest = Infinity
  for (let attempt = 0; attempt < ATTEMPTS && lowest >= MAX_GROWTH; attempt += 1) {
    // Under 3 ms the collector is all one measures.
    const small = Math.max(measure(SIZE_SMALL), 3)
    lowest = Math.min(lowest, measure(SIZE_LARGE) / small)
  }
  return lowest
}
