import matter from 'gray-matter'
import { type Document, isCollection, LineCounter, parseDocument, visit, YAMLParseError } from 'yaml'
import { createProblem, type Problem } from '@/lib/problems/problem'

/** gray-matter would run JavaScript front matter (`---js`): every language but YAML is refused. */
const REFUSED_LANGUAGES = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'] as const

class NotYamlError extends Error {}

const refuse = {
  parse: (): never => {
    throw new NotYamlError()
  },
  stringify: (): never => {
    throw new NotYamlError()
  },
}

export type Position = { line: number; column: number }
export type FrontMatterReading =
  | { problem: Problem }
  | { problem?: undefined; data: Record<string, unknown>; locate: (path: readonly PropertyKey[]) => Position }

/**
 * Reads the YAML between the first two `---` lines. Values stay as written: a date is a string, never an instant.
 * `locate` gives the place of a field in the file, or of the nearest field around it.
 */
export function readFrontMatter(source: string, file: string): FrontMatterReading {
  // A byte order mark, which Word and Notepad write, would hide the first line.
  const text = source.replace(/^\uFEFF/, '')
  const language = /^---([^\s-].*|[ \t]+\S.*)\r?\n/.exec(text)?.[1]?.trim()
  // `---yaml` too: remark-frontmatter does not know it, and would publish the facts as text.
  if (language) return { problem: createProblem('front-matter-not-yaml', { file }, { language }) }
  // gray-matter ends at the first line that begins with ---, remark-frontmatter at the first that is --- alone:
  // they must be the same line, or a field between them (`draft: true`) is read by nobody.
  if (!/^---[ \t]*\r?\n(?:(?!---)[^\n]*\n)*---[ \t]*(?:\r?\n|$)/.test(text)) {
    return { problem: createProblem('front-matter-missing', { file }, {}) }
  }

  const counter = new LineCounter()
  let document: Document | undefined
  const yaml = {
    parse: (yamlText: string): object => {
      // gray-matter cuts before the last line feed, and leaves half of a line end of Windows.
      document = parseDocument(yamlText.replace(/\r$/, ''), { lineCounter: counter, schema: 'core', prettyErrors: false })
      // `title: *new*` is an alias to YAML, and would be found to lead nowhere only by an exception of `toJS`.
      const { errors } = document
      visit(document, {
        Alias: (_, { range }) => {
          errors.push(new YAMLParseError([range?.[0] ?? 0, range?.[1] ?? 0], 'BAD_ALIAS', 'a text cannot begin with *'))
        },
      })
      return (errors.length > 0 ? {} : document.toJS()) as object
    },
    stringify: refuse.stringify,
  }
  const engines = { ...Object.fromEntries(REFUSED_LANGUAGES.map((name) => [name, refuse])), yaml }
  // Options also keep gray-matter from its cache, which returns broken files as empty ones the second time.
  const { data } = matter(text, { language: 'yaml', engines })

  const toPosition = (offset: number): Position => {
    const { line, col } = counter.linePos(offset)
    // gray-matter hands over the text from the end of the first line on, so its line 1 is the file's line 1.
    return { line, column: col }
  }
  const error = document?.errors[0]
  if (error) {
    return { problem: createProblem('front-matter-broken', { file, ...toPosition(error.pos[0]) }, { reason: error.message }) }
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data) || Object.keys(data).length === 0) {
    return { problem: createProblem('front-matter-missing', { file }, {}) }
  }
  return { data, locate: (path) => locate(document as Document, path, toPosition) }
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
