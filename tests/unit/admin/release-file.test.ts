import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readReleaseFile, writeReleaseFile } from '@/lib/admin/release-file'
import { createReleaseSchema } from '@/lib/catalog/front-matter-schema'
import { readFrontMatter } from '@/lib/catalog/read-front-matter'
import { listSources, locateContent } from '@/lib/catalog/sources'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { toPlainText } from '@/lib/mdx/plain-text'
import { site } from '@/site.config'

const SCHEMA = createReleaseSchema(site)
const RELEASES = listSources(locateContent(process.cwd()).contentDir).sources.filter(({ kind }) => kind === 'release')

function getFacts(text: string): unknown {
  const reading = readFrontMatter(text, 'km.mdx')
  if (reading.problem) throw new Error(reading.problem.en)
  return reading.data
}

const getBody = (text: string): string => text.slice(text.indexOf('\n---') + 4).trim()
const read = (text: string): string => toPlainText(parseMdx(text, 'km.mdx').tree!)

describe('the file of a release between the disk and the form', () => {
  it('keeps the facts and the text of every release there is', () => {
    for (const { file } of RELEASES) {
      const before = readFileSync(path.join(process.cwd(), file), 'utf8')
      const after = writeReleaseFile(readReleaseFile(before))
      expect(SCHEMA.parse(getFacts(after)), file).toEqual(SCHEMA.parse(getFacts(before)))
      // Parsing every text twice takes a while; most come back letter by letter.
      if (getBody(after) !== getBody(before)) expect(read(after), file).toBe(read(before))
      expect(writeReleaseFile(readReleaseFile(after)), file).toBe(after)
    }
  })

  it('shows a day as its first minute, which a picker needs, and writes a day again', () => {
    const text = "---\ntitle: ក\ndate: '2026-12-01'\nupdates:\n  - date: '2026-12-02T08:30'\n    note: ខ\n---\n\nគ\n"
    expect(readReleaseFile(text)).toMatchObject({ date: '2026-12-01T00:00', updates: [{ date: '2026-12-02T08:30' }] })
    expect(writeReleaseFile(readReleaseFile(text))).toBe(text)
  })

  it('writes nothing for what says nothing', () => {
    const text = writeReleaseFile({
      title: 'ក',
      summary: '',
      tags: [],
      draft: false,
      cover: { src: '', alt: '', decorative: false },
      body: 'ខ',
    })
    expect(text).toBe('---\ntitle: ក\n---\n\nខ\n')
  })

  it('keeps an empty description of a picture, which the check asks for', () => {
    expect(getFacts(writeReleaseFile({ cover: { src: '/media/a.jpg', alt: '' }, body: '' }))).toEqual({
      cover: { src: '/media/a.jpg', alt: '' },
    })
  })

  it('keeps what it does not know', () => {
    const text = '---\ntitle: ក\ntranslationOf: 1f0c\n---\n\nខ\n'
    expect(writeReleaseFile(readReleaseFile(text))).toBe(text)
  })

  it.each(['ក', '---\ntitle: [\n---\n\nក'])('leaves a file alone that it cannot read: %j', (text) => {
    expect(() => readReleaseFile(text)).toThrow()
  })

  it('reads files of Windows and Word', () => {
    expect(readReleaseFile('\uFEFF---\r\ntitle: ក\r\n---\r\n\r\nខ\r\n')).toEqual({ title: 'ក', body: 'ខ' })
  })
})
