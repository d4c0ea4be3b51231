/** Rules on numbers: in Khmer text they are written with Khmer digits. */
import { toKhmerDigits } from '../digits'
import { eachMatch, type Rule } from './finding'

const HOUSE = 'Digits as offices write them: ១២០,៨៨៦,៨០០ រៀល'

/** Whatever is written in Latin letters keeps its digits: COVID-19, ISO 9001, H5N1, an address, a file, a percentage of a formula. */
const LATIN_BEFORE = /[\p{Script=Latin}@#_/\\=&?][-\s./:_$]?$/u
const LATIN_AFTER = /^[-./:_]?[\p{Script=Latin}@_/\\=&?]|^\s\p{Script=Latin}/u

export const digitRules = {
  'km-mixed-number': eachMatch(HOUSE, /[0-9០-៩]+(?:[.,:][0-9០-៩]+)*/gu, ([number]) =>
    /[0-9]/.test(number) && /[០-៩]/u.test(number) ? { suggestion: toKhmerDigits(number), isSafe: true } : undefined,
  ),
  'km-latin-digits': eachMatch(HOUSE, /(?<![0-9០-៩][.,:]?)[0-9]+(?:[.,:][0-9]+)*(?![.,:]?[0-9០-៩])/gu, ([number], text, index) => {
    const isLatin = LATIN_BEFORE.test(text.slice(0, index)) || LATIN_AFTER.test(text.slice(index + number.length))
    return isLatin ? undefined : { suggestion: toKhmerDigits(number), isSafe: true }
  }),
} satisfies Record<string, Rule<unknown>>
