import { type EditorialArticle, readBlocks } from '../editorial/read-articles'
import type { Block } from '../translation/blocks'
import { listChanges } from '../translation/compare'
import { type ChangeSize, measureChange, toKey } from './measure-change'

/** Something that readers are told otherwise than before: a field by its name, or a line of the file as it is now. */
export type TextChange = ChangeSize & { place: string | number }

/** Facts that are no words: to change one of them is never a typing mistake. */
const FACTS = ['date', 'type', 'category', 'districts', 'issuedBy', 'documentNumber'] as const

/**
 * What a reader of an article is told otherwise than before: facts first, then words in reading order. Spelling that nobody
 * sees or hears, spaces and how paragraphs are cut are no change; notes that were added to `updates` are none either.
 */
export function listTextChanges(before: EditorialArticle, after: EditorialArticle): TextChange[] {
  return [...listFactChanges(before, after), ...listWordChanges(before, after)]
}

function listFactChanges({ frontMatter: before }: EditorialArticle, { frontMatter: after }: EditorialArticle): TextChange[] {
  const show = (value: unknown): string => toKey(JSON.stringify(Array.isArray(value) ? [...value].sort() : (value ?? null)))
  const pairs: [field: string, before: unknown, after: unknown][] = [
    ...FACTS.map((field): [string, unknown, unknown] => [field, before[field], after[field]]),
    ['attachments', before.attachments.map(({ file }) => file), after.attachments.map(({ file }) => file)],
    ['cover', before.cover?.src, after.cover?.src],
  ]
  return pairs.filter(([, old, now]) => show(old) !== show(now)).map(([place]) => ({ place, clusters: 0, places: 1, isWeighty: true }))
}

function listWordChanges(before: EditorialArticle, after: EditorialArticle): TextChange[] {
  const old = readBlocks(before)
  const known = new Set(old.map(({ text }) => toKey(text)))
  const now = readBlocks(after).filter(({ field, text }) => !field?.startsWith('updates.') || known.has(toKey(text)))
  const toKeys = (blocks: readonly Block[]) => blocks.map(({ text }) => toKey(text))
  return listChanges(toKeys(old), toKeys(now)).flatMap((change) => {
    const [out, added] = [change.before.map((at) => old[at] as Block), change.after.map((at) => now[at] as Block)]
    const size = measureChange(toText(out), toText(added))
    if (size.clusters === 0) return []
    // What was taken out has no line any more: it stood before the block that follows.
    const shown = added[0] ?? now[findNext(change.before.at(-1) as number, old, now)] ?? now.at(-1)
    return [{ ...size, place: (added[0] ?? out[0])?.field ?? shown?.line ?? 1 }]
  })
}

const toText = (blocks: readonly Block[]): string => blocks.map(({ text }) => text).join('\n')

/** Where the first block after this one that is still there stands now; -1 when none is. */
function findNext(at: number, old: readonly Block[], now: readonly Block[]): number {
  for (const { hash } of old.slice(at + 1)) {
    const index = now.findIndex((block) => block.hash === hash)
    if (index >= 0) return index
  }
  return -1
}
