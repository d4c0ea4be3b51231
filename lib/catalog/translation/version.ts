import { createHash } from 'node:crypto'

/** One short name for a list of hashes: two originals of one name say the same. */
export function getTextVersion(hashes: readonly string[]): string {
  return createHash('sha256').update(hashes.join(' ')).digest('hex').slice(0, 12)
}
