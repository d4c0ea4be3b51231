const DAY_MS = 86_400_000
const WARNING_DAYS = 60
const ERROR_DAYS = 14
/** RFC 9116, 2.5.5: less than a year is recommended, so that nobody trusts an address of long ago. */
const LONGEST_DAYS = 366

export type SecurityTxtVerdict = { isError: boolean; message: string } | null

/**
 * Says what is wrong with a security.txt (RFC 9116), or soon will be; null when all is well.
 * @param now epoch milliseconds
 */
export function judgeSecurityTxt(text: string, now: number): SecurityTxtVerdict {
  const read = (name: string) => [...text.matchAll(new RegExp(`^${name}:\\s*(\\S.*)$`, 'gim'))].map(([, value]) => (value as string).trim())
  const [expiries, contacts] = [read('Expires'), read('Contact')]
  if (contacts.length === 0)
    return { isError: true, message: 'security.txt has no Contact: nobody can be told of a weakness (RFC 9116, 2.5.3).' }
  const expires = Date.parse(expiries[0] ?? '')
  if (expiries.length !== 1 || Number.isNaN(expires)) {
    return { isError: true, message: 'security.txt needs one line "Expires: 2027-11-01T00:00:00+07:00" (RFC 9116, 2.5.5).' }
  }
  const days = Math.floor((expires - now) / DAY_MS)
  const mend = 'Look whether its contacts are still right, and set another day in public/.well-known/security.txt.'
  if (days < ERROR_DAYS) return { isError: true, message: `security.txt expires in ${days} days. ${mend}` }
  if (days > LONGEST_DAYS) return { isError: true, message: `security.txt expires in ${days} days: more than a year is too long. ${mend}` }
  return days < WARNING_DAYS ? { isError: false, message: `security.txt expires in ${days} days. ${mend}` } : null
}
