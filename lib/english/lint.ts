/**
 * Proofreading of English text: a few slips that an editor whose first language is Khmer makes, and the style of the house.
 * Nothing clever: whoever writes English here has a dictionary.
 */
import { toLatinDigits } from '@/lib/khmer/digits'
import { eachMatch, type Finding, type Passage, type Rule, runRules } from '@/lib/khmer/lint/finding'
import { getRomanizationKey } from '@/lib/khmer/romanization'

export type EnglishStyle = {
  /** Names of places as the house writes them, each with other spellings that are known. */
  names: readonly { name: string; others: readonly string[] }[]
}

const HOUSE = 'House style of the content guide'
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec'

/** Words that may follow themselves. */
const MAY_REPEAT = ['had', 'that']

/** Abbreviations that newspapers do not explain. */
const KNOWN_ABBREVIATIONS =
  'AA AIDS AM ASEAN ATM CCTV CEO CO COVID EU FAQ GDP GPS HIV ID IP IT NGO NGOs OK PDF PIN PM PPE QR SIM SMS TB TV UK UN UNESCO UNICEF URL US USA USB USD VAT WHO'.split(
    ' ',
  )

/** A shorter key is shared by too many ordinary words. */
const KEY_MIN_LETTERS = 5

export const ENGLISH_RULES = {
  'en-doubled-word': eachMatch('A slip of the hand', /(?<![\p{L}\p{N}’'-])(\p{L}+)\s+\1(?![\p{L}\p{N}’'-])/giu, ([, word]) => {
    const isMeant = MAY_REPEAT.includes((word as string).toLowerCase()) || word === word?.toUpperCase()
    return isMeant ? undefined : { suggestion: word as string, isSafe: false }
  }),
  'en-date': eachMatch(
    `${HOUSE}: 30 January 2023`,
    new RegExp(
      [
        // January 30, 2023. A day before the month is a date of the house: 1 January 30 families …
        String.raw`(?<!\d )\b(?<us>${MONTHS.join('|')}) (?<usDay>\d{1,2})(?:st|nd|rd|th)?,? (?<usYear>\d{4})\b`,
        String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)(?: of)? (?<month>${MONTHS.join('|')})\b`,
        String.raw`\b(?<shortDay>\d{1,2}) (?<short>${SHORT_MONTHS})\b\.?(?! \p{Lu})`,
        String.raw`(?<![\d/.])\d{1,2}[/.]\d{1,2}[/.]\d{4}(?![\d/])|(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])`,
      ].join('|'),
      'gu',
    ),
    ({ groups = {} }) => {
      const { us, usDay, usYear, day, month, shortDay, short } = groups
      // The comma that ends an American date stays behind and has to go by hand.
      if (us) return { suggestion: `${usDay} ${us} ${usYear}`, isSafe: false }
      if (day) return { suggestion: `${day} ${month}`, isSafe: true }
      if (short) return { suggestion: `${shortDay} ${MONTHS.find((name) => name.startsWith(short.slice(0, 3)))}`, isSafe: true }
      // 03/04/2026 is a day in March or in April: only the writer knows.
      return { suggestion: null, isSafe: false }
    },
  ),
  'en-time': eachMatch(`${HOUSE}: 7:30am`, /(?<![\d:.])(\d{1,2})(?:[:.](\d{2}))?\s?([ap])\.?m\b\.?/giu, ([written, hour, minute, half]) => {
    const suggestion = `${hour}${minute ? `:${minute}` : ''}${half?.toLowerCase()}m`
    // A stop behind `p.m.` may end the sentence too.
    return written.replace(/\.$/, '') === suggestion ? undefined : { suggestion, isSafe: !written.endsWith('.') }
  }),
  'en-name': {
    source: 'Gazetteer of the province',
    find: (passages, { names }) => {
      const { keys, officials } = getNames(names)
      return passages.flatMap(({ text }, passage) =>
        // One to three words that begin upper case.
        Array.from(text.matchAll(/(?<![\p{L}’'-])\p{Lu}[\p{L}’']*(?:[ -]\p{Lu}[\p{L}’']*){0,2}/gu)).flatMap(({ 0: run, index }) =>
          findName(run, keys, officials).map(({ at, length, name }) => ({
            passage,
            start: index + at,
            end: index + at + length,
            suggestion: name,
            isSafe: false,
          })),
        ),
      )
    },
  },
  'en-abbreviation': {
    source: `${HOUSE}: explain an abbreviation once, “Commune Committee for Women and Children (CCWC)”`,
    find: (passages) => {
      const whole = passages.map(({ text }) => text).join('\n')
      const seen = new Set(KNOWN_ABBREVIATIONS)
      for (const [, inside] of whole.matchAll(/\(([\p{Lu}\d]{2,})s?\)/gu)) seen.add(inside as string)
      // SMS (text message)
      for (const [, before] of whole.matchAll(/\b(\p{Lu}{2,})s? \(/gu)) seen.add(before as string)
      return passages.flatMap(({ text }, passage) =>
        Array.from(text.matchAll(/(?<![\p{L}\p{N}/’'-])(\p{Lu}{2,})(?:s|’s|s’)?(?![\p{L}\p{N}/])/gu)).flatMap(
          ({ 1: short = '', index }) => {
            // Roman numerals count; and it is told once.
            if (seen.has(short) || /^[IVXLC]+$/.test(short)) return []
            seen.add(short)
            return [{ passage, start: index, end: index + short.length, suggestion: null, isSafe: false }]
          },
        ),
      )
    },
  },
  'en-khmer-digits': eachMatch(
    `${HOUSE}: Latin digits in English`,
    // Digits of a Khmer word or number of a document stay: ១៣៤/២៦ សជណ.
    /(?<![\u1780-\u17dd]\s?|[០-៩][.,:/]?)[០-៩]+(?:[.,:/][០-៩]+)*(?![.,:/]?[០-៩]|\s?[\u1780-\u17dd])/gu,
    ([number]) => ({ suggestion: toLatinDigits(number), isSafe: true }),
  ),
} satisfies Record<string, Rule<EnglishStyle>>

export type EnglishRule = keyof typeof ENGLISH_RULES

/** Finds what is wrong with an English text, in its order. `asked` as for Khmer. */
export function lintEnglish(passages: readonly Passage[], style: EnglishStyle, asked?: readonly string[]): Finding<EnglishRule>[] {
  return runRules<EnglishRule, EnglishStyle>(ENGLISH_RULES, passages, style, asked)
}

type Names = { keys: Map<string, string>; officials: Set<string> }
const prepared = new WeakMap<EnglishStyle['names'], Names>()

/** The list of a site stays the same, so it is prepared once. */
function getNames(names: EnglishStyle['names']): Names {
  const known = prepared.get(names)
  if (known) return known
  const keys = new Map<string, string>()
  for (const { name, others } of names) {
    for (const spelling of [name, ...others]) {
      const key = getRomanizationKey(spelling)
      if (key.length >= KEY_MIN_LETTERS && !keys.has(key)) keys.set(key, name)
    }
  }
  const made = { keys, officials: new Set(names.map(({ name }) => name)) }
  prepared.set(names, made)
  return made
}

/** Words of a run that are a name in another spelling, the longest first. */
function findName(run: string, keys: Names['keys'], officials: Names['officials']): { at: number; length: number; name: string }[] {
  const words = Array.from(run.matchAll(/[^ -]+/gu), ({ 0: word, index }) => ({ word, index }))
  for (let count = words.length; count > 0; count -= 1) {
    for (let first = 0; first + count <= words.length; first += 1) {
      const [from, to] = [words[first], words[first + count - 1]] as [(typeof words)[number], (typeof words)[number]]
      const written = run.slice(from.index, to.index + to.word.length)
      if (officials.has(written)) return []
      const name = keys.get(getRomanizationKey(written.replace(/['’]s?$/u, '')))
      if (name) return [{ at: from.index, length: written.length, name }]
    }
  }
  return []
}
