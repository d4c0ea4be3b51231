import matter from 'gray-matter'
import { createProblem, type Problem } from '@/lib/problems/problem'
import { type Locate, readYaml, type ScalarRange, type YamlReading } from './read-yaml'

/** gray-matter would run JavaScript front matter (`---js`): every language but YAML is refused. */
const REFUSED_LANGUAGES = ['js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml'] as const

/** gray-matter hands over what stands behind it. */
const OPENING = '---'

class NotYamlError extends Error {}

const refuse = {
  parse: (): never => {
    throw new NotYamlError()
  },
  stringify: (): never => {
    throw new NotYamlError()
  },
}

export type FrontMatterReading =
  | { problem: Problem }
  | {
      problem?: undefined
      data: Record<string, unknown>
      locate: Locate
      /** In offsets of the file without its byte order mark. */
      getRange: (path: readonly PropertyKey[]) => ScalarRange | null
    }

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

  let reading: YamlReading | undefined
  const yaml = {
    parse: (yamlText: string): object => {
      // gray-matter cuts before the last line feed, and leaves half of a line end of Windows. It hands over the text from
      // the end of the first line on, so its line 1 is the file's line 1.
      reading = readYaml(yamlText.replace(/\r$/, ''))
      return reading.data as object
    },
    stringify: refuse.stringify,
  }
  const engines = { ...Object.fromEntries(REFUSED_LANGUAGES.map((name) => [name, refuse])), yaml }
  // Options also keep gray-matter from its cache, which returns broken files as empty ones the second time.
  const { data } = matter(text, { language: 'yaml', engines })

  if (reading?.error) {
    const { reason, position } = reading.error
    return { problem: createProblem('front-matter-broken', { file, ...position }, { reason }) }
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data) || Object.keys(data).length === 0) {
    return { problem: createProblem('front-matter-missing', { file }, {}) }
  }
  const { locate, getRange } = reading as YamlReading
  return {
    data,
    locate,
    getRange: (path) => {
      const range = getRange(path)
      return range && { ...range, start: range.start + OPENING.length, end: range.end + OPENING.length }
    },
  }
}
