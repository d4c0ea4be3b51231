import { type Document, isCollection, isScalar, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml'

/** Line and column from 1. */
export type Position = { line: number; column: number }
export type Locate = (path: readonly PropertyKey[]) => Position
/** Where a value is written, in UTF-16 offsets of the text, quotes included. A block is one that was typed over several lines. */
export type ScalarRange = { start: number; end: number; isBlock: boolean }
export type YamlReading = {
  data: unknown
  locate: Locate
  getRange: (path: readonly PropertyKey[]) => ScalarRange | null
  error: { reason: string; position: Position } | null
}

/**
 * Reads YAML. Values stay as written: a date is a string, never an instant. `locate` gives the place of a field, or of the
 * nearest field around it, `getRange` that of its value. `data` is empty when there is an error.
 */
export function readYaml(text: string): YamlReading {
  const counter = new LineCounter()
  const toPosition = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    return { line, column: col }
  }
  const document = parseDocument(text, { lineCounter: counter, schema: 'core', prettyErrors: false })
  // `title: *new*` is an alias to YAML, and would be found to lead nowhere only by an exception of `toJS`.
  visit(document, {
    Alias: (_, { range }) => {
      document.errors.push(new YAMLParseError([range?.[0] ?? 0, range?.[1] ?? 0], 'BAD_ALIAS', 'a text cannot begin with *'))
    },
  })
  const [error] = document.errors
  return {
    data: error ? {} : document.toJS(),
    locate: (path) => locate(document, path, toPosition),
    getRange: (path) => getRange(document, text, path),
    error: error ? { reason: error.message, position: toPosition(error.pos[0]) } : null,
  }
}

function locate(document: Document, path: readonly PropertyKey[], toPosition: (offset: number) => Position): Position {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true)
    if (!isCollection(parent)) continue
    const key = path[depth - 1]
    for (const [index, item] of (parent.items as unknown[]).entries()) {
      const pair = item as { key?: { value?: unknown; range?: number[] }; range?: number[] }
      const range = pair.key ? (pair.key.value === key ? pair.key.range : undefined) : index === key ? pair.range : undefined
      if (range) return toPosition(range[0] as number)
    }
  }
  return { line: 1, column: 1 }
}

function getRange(document: Document, text: string, path: readonly PropertyKey[]): ScalarRange | null {
  const node = document.getIn(path, true)
  if (!isScalar(node) || !node.range) return null
  const [start, end] = node.range
  return { start, end, isBlock: text.slice(start, end).includes('\n') }
}
