import { readFileSync } from 'node:fs'
import path from 'node:path'
import { compile } from '@mdx-js/mdx'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { listSources, locateContent } from '@/lib/catalog/sources'
import { getCompileOptions } from '@/lib/mdx/compile-options'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { createTree } from '../../fixtures/content-tree'

const PROJECT_DIR = path.join(import.meta.dirname, '../../..')
const FILES = listSources(locateContent(PROJECT_DIR).contentDir).sources.map(({ file }) => file)

async function compileFile(file: string, value: string, projectDir: string): Promise<string> {
  const absolute = path.join(projectDir, file)
  return String(await compile(new VFile({ path: absolute, value }), getCompileOptions(absolute, { projectDir })))
}

describe('getCompileOptions', () => {
  it.each(FILES)('compiles %s without its front matter, and with no heading above h2', async (file) => {
    const value = readFileSync(path.join(PROJECT_DIR, file), 'utf8')
    const code = await compileFile(file, value, PROJECT_DIR)
    expect(code).toContain('MDXContent')
    expect(code).not.toMatch(/"h1"|_components\.h1/)
    expect(code).not.toMatch(/\b(category|districts):/)
  })

  it.each([
    ['km', km.Footnotes],
    ['en', en.Footnotes],
  ])('names footnotes in the language of %s.mdx', async (locale, words) => {
    const code = await compileFile(`content/news/2026/road/${locale}.mdx`, 'A[^1].\n\n[^1]: B.', '/project')
    const others = locale === 'km' ? en.Footnotes : km.Footnotes
    expect(code).toContain(`"${words.label}"`)
    expect(code).toContain(`"${words.back.replace('{number}', locale === 'km' ? '១' : '1')}"`)
    expect(code).not.toContain(others.label)
    expect(code).not.toContain('Back to content')
  })

  it('gives attachments their type and size, as measured', async () => {
    const { dir } = createTree({ 'public/media/a.pdf': '%PDF-' })
    const text = '<Attachment file="/media/a.pdf" title="B" />'
    const code = await compileFile('content/news/2026/road/km.mdx', text, dir)
    expect(code).toMatch(/fileType: "PDF",\s+bytes: "5"/)
  })

  it('levels the headings and gives each an anchor', async () => {
    const code = await compileFile('content/news/2026/road/en.mdx', '# Where\n\n#### When', '/project')
    expect(code).toContain('id: "where"')
    expect(code).toContain('id: "when"')
    expect(code.match(/_components\.(h\d), \{/g)).toEqual(['_components.h2, {', '_components.h3, {'])
  })
})
