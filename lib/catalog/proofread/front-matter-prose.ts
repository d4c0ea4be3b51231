import { alignText, findText, type Prose } from '@/lib/mdx/prose'
import type { ScalarRange } from '../read-yaml'

/** Fields that hold words for readers. `*` stands for every place of a list. */
const WORD_FIELDS: readonly string[] = [
  'title',
  'description',
  'summary',
  'tags.*',
  'place',
  'cover.alt',
  'cover.caption',
  'cover.credit',
  'attachments.*.title',
  'updates.*.note',
  'withdrawn.reason',
]

/** Words of a field and its name, as `tags.0`. */
export type FieldProse = Prose & { field: string }

/** The words of the front matter, or of other YAML, as they stand in its source. */
export function listFrontMatterProse(
  data: unknown,
  source: string,
  getRange: (path: readonly PropertyKey[]) => ScalarRange | null,
  fields: readonly string[] = WORD_FIELDS,
): FieldProse[] {
  return fields.flatMap((field) =>
    listPaths(data, field.split('.')).flatMap(({ path, value }) => {
      const range = getRange(path)
      if (!range) return []
      const align = range.isBlock ? alignText : findText
      const offsets = align(value, source, range.start, range.end)
      return [{ text: value, offsets, isParagraph: false, isEnd: false, isQuoted: false, field: path.join('.') }]
    }),
  )
}

function listPaths(
  data: unknown,
  [first, ...rest]: readonly string[],
  path: readonly PropertyKey[] = [],
): { path: PropertyKey[]; value: string }[] {
  if (first === undefined) return typeof data === 'string' && data.trim() !== '' ? [{ path: [...path], value: data }] : []
  if (typeof data !== 'object' || data === null) return []
  if (first === '*') return Array.isArray(data) ? data.flatMap((item, index) => listPaths(item, rest, [...path, index])) : []
  return listPaths((data as Record<string, unknown>)[first], rest, [...path, first])
}
