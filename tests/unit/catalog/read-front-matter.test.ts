import { describe, expect, it } from 'vitest'
import { readFrontMatter } from '@/lib/catalog/read-front-matter'

const read = (source: string) => readFrontMatter(source, 'km.mdx')

/** The facts of a file. @throws Error when they cannot be read */
function readData(source: string): Record<string, unknown> {
  const reading = read(source)
  if (reading.problem) throw new Error(reading.problem.en)
  return reading.data
}

/** Code and place of the problem of a file. */
function readProblem(source: string): string | null {
  const { problem } = read(source)
  return problem ? `${problem.code} ${problem.line}:${problem.column}` : null
}

describe('readFrontMatter', () => {
  it.each([
    ['line feeds', "---\ntitle: 'A'\ndate: '2026-02-03'\n---\n\nB\n"],
    ['the line ends of Windows', "---\r\ntitle: 'A'\r\ndate: '2026-02-03'\r\n---\r\n\r\nB\r\n"],
    ['the byte order mark of Notepad', "\uFEFF---\r\ntitle: 'A'\r\ndate: '2026-02-03'\r\n---\r\nB"],
    ['spaces after the lines', "---  \ntitle: 'A'\ndate: '2026-02-03'\n---\t\nB"],
    ['no text below', "---\ntitle: 'A'\ndate: '2026-02-03'\n---"],
    ['a rule in the text', "---\ntitle: 'A'\ndate: '2026-02-03'\n---\nB\n\n---\ndraft: true\n---\n"],
  ])('reads facts with %s', (_, source) => {
    expect(readData(source)).toEqual({ title: 'A', date: '2026-02-03' })
  })

  it.each([
    ['2026-02-03', '2026-02-03'],
    ['2026-02-03T15:00', '2026-02-03T15:00'],
    ['2026-02-03T15:00:00Z', '2026-02-03T15:00:00Z'],
    ['2026-02-03 15:00:00', '2026-02-03 15:00:00'],
    ['yes', 'yes'],
    ['12:30', '12:30'],
    ["'0123'", '0123'],
    ['true', true],
    ['0o17', 15],
  ])('reads the unquoted value %s as %j: a date never becomes an instant', (written, value) => {
    expect(readData(`---\ndate: ${written}\n---\n`)).toEqual({ date: value })
  })

  it.each([
    '---js\n{ title: "A" }\n---\n',
    '---javascript\nx\n---\n',
    '---json\n{"title": "A"}\n---\n',
    '--- js\nx\n---\n',
    '---\tjs\nx\n---\n',
    '---coffee\nx\n---\n',
    '---toml\nx\n---\n',
    '---JS\nx\n---\n',
    '---yaml\ntitle: A\n---\n',
    '\uFEFF---js\r\nx\r\n---\r\n',
  ])('refuses %j, and runs none of it', (source) => {
    expect(readProblem(source)).toBe('front-matter-not-yaml 1:1')
  })

  it('never runs JavaScript front matter', () => {
    const source = '---js\n(globalThis.hasRun = true, { title: "A" })\n---\n'
    expect(read(source).problem?.code).toBe('front-matter-not-yaml')
    expect(globalThis).not.toHaveProperty('hasRun')
  })

  it.each([
    ['no line ---', 'title: A\n'],
    ['an empty file', ''],
    ['nothing between the lines', '---\n---\nA'],
    ['only a remark between the lines', '---\n# title: A\n---\nA'],
    ['a word instead of facts', '---\nA\n---\nB'],
    ['a list instead of facts', '---\n- A\n---\nB'],
    ['no second line ---', '---\ntitle: A\n'],
    ['something before the first line', '\n---\ntitle: A\n---\n'],
    ['another line of hyphens first, which would hide the facts below it', '---\ntitle: A\n-----\ndraft: true\n---\nB'],
    ['words after the second ---', '---\ntitle: A\n--- draft: true\n---\nB'],
  ])('reports %s as missing facts', (_, source) => {
    expect(readProblem(source)).toBe('front-matter-missing 1:1')
  })

  it.each([
    ['a colon in a value', '---\ntype: notice\ntitle: A: b\n---\n', 'front-matter-broken 3:8'],
    ['a key written twice', '---\ntitle: A\ndate: B\ntitle: C\n---\n', 'front-matter-broken 4:1'],
    ['an open quotation mark', "---\ntitle: A\ndate: 'B\n---\n", 'front-matter-broken 3:9'],
    ['an open bracket', '---\ntitle: A\ntags: [B\ntype: notice\n---\n', 'front-matter-broken 4:1'],
    ['a tab as indentation', '---\ntitle: A\ncover:\n\tsrc: B\n---\n', 'front-matter-broken 4:1'],
    ['a word that begins with a star', '---\ntype: notice\ntitle: *new*\n---\n', 'front-matter-broken 3:8'],
    ['names that multiply', `---\na: &a [1, 1]\nb: [*a, *a]\n---\n`, 'front-matter-broken 3:5'],
    ['a second document', '---\ntitle: A\n...\ndraft: true\n---\n', 'front-matter-broken 4:1'],
  ])('reports %s at its line and column', (_, source, problem) => {
    expect(readProblem(source)).toBe(problem)
    // The line is the same for Windows' line ends and behind a byte order mark.
    expect(readProblem(`\uFEFF${source.replaceAll('\n', '\r\n')}`)).toBe(problem)
  })

  it('reports the same problem when it reads the same broken file again', () => {
    const source = '---\ntitle: A: b\n---\nC'
    const first = read(source)
    expect(first.problem?.code).toBe('front-matter-broken')
    expect(read(source)).toEqual(first)
    expect(read(source)).toEqual(first)
  })

  it('finds the place of a field, of a field in a field, of a list item and of the nearest around a missing one', () => {
    const source = "---\ntitle: 'A'\ncover:\n  src: B\n  alt: C\ntags: [D,\n  E]\nattachments:\n  - file: F\n    title: G\n---\n"
    for (const text of [source, `\uFEFF${source.replaceAll('\n', '\r\n')}`]) {
      const reading = read(text)
      const locate = (...path: PropertyKey[]) => (reading.problem ? null : reading.locate(path))
      expect(locate('title')).toEqual({ line: 2, column: 1 })
      expect(locate('cover')).toEqual({ line: 3, column: 1 })
      expect(locate('cover', 'alt')).toEqual({ line: 5, column: 3 })
      expect(locate('cover', 'credit')).toEqual({ line: 3, column: 1 })
      expect(locate('tags', 1)).toEqual({ line: 7, column: 3 })
      expect(locate('attachments', 0, 'title')).toEqual({ line: 10, column: 5 })
      expect(locate('attachments', 0, 'lang')).toEqual({ line: 9, column: 5 })
      expect(locate('attachments', 4)).toEqual({ line: 8, column: 1 })
      expect(locate('date')).toEqual({ line: 1, column: 1 })
    }
  })
})
