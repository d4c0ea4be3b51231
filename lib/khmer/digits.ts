/**
 * Khmer digits U+17E0-17E9 and ASCII digits, and whole numbers grouped the way Cambodian offices write them
 * (១២០,៨៨៦,៨០០). No Intl: Chromium has no `km` data, and `km-u-nu-khmr` in Node groups with a full stop.
 */

const KHMER_ZERO = 0x17e0
const LATIN_ZERO = 0x30

/**
 * Writes ASCII digits as Khmer digits; every other character stays.
 * @param value a text, or a number, which is written as JavaScript writes it, without grouping
 * @throws RangeError when a number is not finite
 */
export function toKhmerDigits(value: string | number): string {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new RangeError(`toKhmerDigits: ${value} has no digits`)
  }
  // ASCII digits only: \d without the u flag is exactly [0-9], and so is it with it, in JavaScript.
  return String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - LATIN_ZERO + KHMER_ZERO))
}

/**
 * Writes Khmer digits as ASCII digits; every other character stays. U+17F0-17F9 (lek attak, divination) are not
 * digits of a number and stay.
 * @param text any string
 * @throws never
 */
export function toLatinDigits(text: string): string {
  // U+17E0-17E9 are the ten Khmer decimal digits (Unicode general category Nd).
  return text.replace(/[\u17e0-\u17e9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - KHMER_ZERO + LATIN_ZERO))
}

/**
 * Writes a number grouped in thousands with a comma and, if it has one, a fraction after a full stop.
 * @param value the number
 * @param locale `km` for Khmer digits, `en` for ASCII digits
 * @returns `១២០,៨៨៦,៨០០` or `120,886,800`; minus zero is `0`
 * @throws RangeError when the number is not finite, or so large or small that JavaScript writes it with an exponent
 */
export function formatNumber(value: number, locale: 'km' | 'en'): string {
  const plain = String(value)
  // Infinity, NaN and 1e+21 contain letters: nothing that could be grouped.
  const parts = /^(-?)(\d+)(\.\d+)?$/.exec(plain)
  if (!parts) throw new RangeError(`formatNumber: cannot write ${plain} in plain digits`)
  const [, sign = '', whole = '', fraction = ''] = parts
  // A comma goes before every group of three digits that reaches the end (at most 21 digits: no cost).
  const grouped = sign + whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + fraction
  return locale === 'km' ? toKhmerDigits(grouped) : grouped
}
