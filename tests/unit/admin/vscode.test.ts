import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createSnippets, SNIPPETS_FILE } from '@/lib/admin/snippets'
import { createReleaseSchema } from '@/lib/catalog/front-matter-schema'
import { MDX_COMPONENT_NAMES } from '@/lib/mdx/registry'
import { createProblem, formatProblem } from '@/lib/problems/problem'
import { site } from '@/site.config'

const SNIPPETS: Record<string, { prefix: string | string[]; body: string[] }> = JSON.parse(createSnippets(site))
const TASKS = JSON.parse(readFileSync('.vscode/tasks.json', 'utf8'))

/** A snippet with the first choice taken and the names of its stops as they are, without the places to jump to. */
function fill(body: readonly string[]): string {
  let text = body
    .join('\n')
    .replace(/\$\{TM_DIRECTORY\/(.*?[^\\])\/(.*?[^\\])\/\}/g, (_, regexp, format) =>
      'C:\\news\\content\\news\\2026\\2026-12-01-road-repair'.replace(new RegExp(regexp), format.replace('\\/', '/')),
    )
  text = text.replace(/\$\{CURRENT_(\w+)\}/g, (_, part) => ({ YEAR: '2026', MONTH: '12', DATE: '01' })[part as string] ?? '')
  text = text.replace(/\$\{\d+\|([^,|]*)[^}]*\|\}/g, '$1')
  text = text.replace(/\$\d+/g, '')
  for (let before = ''; before !== text; ) {
    before = text
    text = text.replace(/\$\{\d+:((?:[^}$\\]|\\.)*)\}/g, '$1')
  }
  return text.replace(/\\([$}\\])/g, '$1')
}

describe('snippets of Visual Studio Code', () => {
  it('are those of the schema and the registry (npm run schema writes them)', () => {
    expect(readFileSync(SNIPPETS_FILE, 'utf8')).toBe(createSnippets(site))
    expect(Object.keys(SNIPPETS)).toEqual(expect.arrayContaining([...MDX_COMPONENT_NAMES]))
    const prefixes = Object.values(SNIPPETS).flatMap(({ prefix }) => prefix)
    expect(prefixes).toEqual(
      expect.arrayContaining(Object.keys(createReleaseSchema(site).shape).filter((name) => name !== 'translationOf')),
    )
  })

  it('name the folder of the release that is being written', () => {
    expect(fill(SNIPPETS.Figure!.body)).toContain('<Figure src="/media/2026/2026-12-01-road-repair/photo.jpg" alt=""')
  })

  it('begin a release that has all it needs', () => {
    const [, ...lines] = fill(SNIPPETS.release!.body).split('\n')
    expect(lines.slice(0, 4)).toEqual(["title: 'ការពង្រីកប្រព័ន្ធទឹកស្អាត'", "date: '2026-12-01'", 'type: press-release', 'category: governance'])
  })

  it('hold examples with their closing bracket', () => {
    expect(fill(SNIPPETS['field cover']!.body)).toBe("cover: {src: /media/2026/…/photo.jpg, alt: '…'}")
  })
})

describe('the check as a task of Visual Studio Code', () => {
  const patterns = TASKS.tasks[0].problemMatcher.map(({ pattern }: { pattern: { regexp: string }[] }) =>
    pattern.map(({ regexp }) => new RegExp(regexp)),
  )
  const match = (lines: string, matcher: number): string[] | null => {
    const [first = '', second = ''] = lines.split('\n')
    const [place, message] = patterns[matcher]
    const found = place.exec(first)
    return found && [...found.slice(1, 5), message.exec(second)?.[1]]
  }

  it('finds what the check prints, errors apart from warnings', () => {
    const place = { file: 'content/news/2026/road/km.mdx', line: 8, column: 3 }
    const error = createProblem('field-empty', { ...place, field: 'tags.0' }, { field: 'tags.0' })
    const warning = createProblem('image-heavy', place, { path: '/media/a.jpg', megabytes: 6 })
    expect(match(formatProblem(error), 0)).toEqual([place.file, '8', '3', 'field-empty', error.km])
    expect(match(formatProblem(error), 1)).toBeNull()
    expect(match(formatProblem(warning), 1)).toEqual([place.file, '8', '3', 'image-heavy', warning.km])
    expect(match(formatProblem(warning), 0)).toBeNull()
  })
})
