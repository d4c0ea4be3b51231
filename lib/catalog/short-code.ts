import { hash } from 'node:crypto'
import { type Locale, routing } from '@/lib/i18n/routing'

/** Crockford's Base32 without upper case: no i, l, o or u, so that a code read from paper is not mistaken (crockford.com/base32.html). */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz'

/** 35 bits: of 30,000 releases, two share a code once in 76 provinces; the check then asks for another slug. */
const CODE_LENGTH = 7
const CODE = new RegExp(`^[${ALPHABET}]{${CODE_LENGTH}}$`)

/** The code of a release in its short address, from its slug alone: it needs no storage to stay the same for ever. */
export function getShortCode(slug: string): string {
  const bytes = hash('sha256', slug, 'buffer')
  let code = ''
  // A byte holds eight values for every letter of the alphabet, so the last five bits are as even as all eight.
  for (let at = 0; at < CODE_LENGTH; at += 1) code += ALPHABET[(bytes[at] as number) % ALPHABET.length]
  return code
}

/**
 * Reads a short address as people type it from paper: in capitals, in groups, with o for 0 and i or l for 1.
 * @param typed `4f7k2qx`, or `4f7k2qx-en` for a language other than the first
 * @returns the code as `getShortCode` writes it, with the language, or null when it is none
 */
export function readShortCode(typed: string): { code: string; locale: Locale } | null {
  const locale = routing.locales.find((candidate) => typed.toLowerCase().endsWith(`-${candidate}`))
  const code = (locale ? typed.slice(0, -locale.length) : typed)
    .toLowerCase()
    .replaceAll('-', '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
  return CODE.test(code) ? { code, locale: locale ?? routing.defaultLocale } : null
}
