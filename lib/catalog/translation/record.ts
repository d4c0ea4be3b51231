/**
 * What a translation remembers of the original it was made from, in the field `translationOf`: when, and the hashes of
 * the original's blocks (lib/catalog/translation/blocks). `npm run translate` writes it; it stands on one line, so that
 * it is passed over as one thing: `translationOf: '2026-03-18T09:00 3fa9c1 88b0e2'`.
 */
export type TranslationRecord = {
  /** Phnom Penh time. */
  date: string
  hashes: string[]
}

const RECORD = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})((?: [0-9a-f]{6})+)$/

/** Reads the field; null when nobody but a command could have written it so and it is not. */
export function parseRecord(value: string): TranslationRecord | null {
  const [, date, hashes] = RECORD.exec(value) ?? []
  return date && hashes ? { date, hashes: hashes.trim().split(' ') } : null
}

export function writeRecord({ date, hashes }: TranslationRecord): string {
  return [date, ...hashes].join(' ')
}
