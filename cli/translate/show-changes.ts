import type { Block } from '@/lib/catalog/translation/blocks'
import { listChanges } from '@/lib/catalog/translation/compare'
import type { Locale } from '@/lib/i18n/routing'
import { TRANSLATE_TEXTS } from './texts'

type Comparison = {
  /** Hashes of the original as it was translated. */
  recorded: readonly string[]
  original: readonly Block[]
  translation: readonly Block[]
  /** Earlier words by their hash. */
  earlier: ReadonlyMap<string, string>
}

/**
 * What changed in an original, paragraph by paragraph: its earlier words, its present words, and the words of the
 * translation that follow them or must. Below each other rather than in columns: terminals do not agree on how wide
 * Khmer is.
 */
export function showChanges({ recorded, original, translation, earlier }: Comparison, locale: Locale): string[] {
  const texts = TRANSLATE_TEXTS[locale]
  const hashes = original.map(({ hash }) => hash)
  // A translation keeps the structure of its original: the paragraph of the same number says the same. It has as many as
  // the original had, or as many as that has now, when the translator has added what was new.
  const isBehind = translation.length === recorded.length
  const isAligned = isBehind || translation.length === original.length
  return listChanges(recorded, hashes).flatMap(({ before, after }) =>
    Array.from({ length: Math.max(before.length, after.length) }, (_, at) => {
      const [old, now] = [before[at], after[at]]
      const block = now === undefined ? undefined : original[now]
      const number = isBehind ? old : now
      const translated = !isAligned || number === undefined ? undefined : translation[number]
      const place = (shown: Block | undefined) => shown && (shown.field ?? texts.place(shown.line ?? 1))
      const lines = [
        [texts.before, old === undefined ? texts.added : (earlier.get(recorded[old] as string) ?? texts.notInGit), undefined],
        [texts.after, block?.text ?? texts.removed, place(block)],
        ...(translated || old !== undefined ? [[texts.translation, translated?.text ?? texts.notFound, place(translated)]] : []),
      ]
      return lines.map(([name, text, where]) => `  ${name}${where ? ` (${where})` : ''}\n${indent(text as string)}`).join('\n')
    }),
  )
}

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => `      ${line}`)
    .join('\n')
