import { toLatinDigits } from './digits'

/** A telephone number as a `tel:` link wants it (RFC 3966): digits and a leading plus, from either script. */
export function toDialable(phone: string): string {
  return toLatinDigits(phone).replace(/(?!^\+)\D/g, '')
}
