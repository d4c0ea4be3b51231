import { stringify } from 'yaml'
import type { Locale } from '@/lib/i18n/routing'
import { transliterate } from '@/lib/khmer/transliterate'
import { toSlug } from '@/lib/site/to-slug'
import type { ReleaseFlag } from './release-texts'

/** What is known so far. */
export type ReleaseDraft = Partial<Record<ReleaseFlag, string>>

/** Letters of the words in a slug: an address that can be read aloud. */
const WORDS_MAX = 50

/** The file of one language: its facts, and no text yet, which `npm run check` asks for. */
export function writeReleaseMdx(draft: ReleaseDraft, locale: Locale): string {
  const facts = {
    title: draft[`title-${locale}`],
    date: draft.date,
    type: draft.type,
    category: draft.category,
    districts: listDistricts(draft),
    issuedBy: draft['issued-by'] || undefined,
    draft: true,
  }
  const yaml = stringify(facts, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
  return `---\n${yaml}---\n\n`
}

/** Districts as typed, with commas between them. */
function listDistricts({ districts = '' }: ReleaseDraft): string[] {
  return districts
    .split(',')
    .map((slug) => slug.trim())
    .filter(Boolean)
}

/** A folder name from the day and the English title, or the Khmer one in Latin letters: `2026-12-01-road-repair`. */
export function suggestSlug({ date = '', 'title-en': english = '', 'title-km': khmer = '' }: ReleaseDraft): string {
  const words = toSlug(english || transliterate(khmer))
  // Cut between words; a single word longer than that is cut within.
  const short =
    words.length <= WORDS_MAX
      ? words
      : words
          .slice(0, WORDS_MAX + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, WORDS_MAX)
  return [date.slice(0, 10), short].filter(Boolean).join('-')
}
