import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectFileType } from '@/lib/mdx/file-type'
import { createPdf } from '../../fixtures/pdf'

const archive = (part: string): Buffer => Buffer.from(`PK\x03\x04\0\0\0\0${part}\0`, 'latin1')

describe('what a file is by its content', () => {
  it.each([
    ['pdf', Buffer.from(createPdf())],
    ['pdf', Buffer.from(`\n\n${createPdf()}`)],
    ['docx', archive('word/document.xml')],
    ['xlsx', archive('xl/workbook.xml')],
    ['pptx', archive('ppt/presentation.xml')],
    ['odt', archive('mimetypeapplication/vnd.oasis.opendocument.text')],
    ['ods', archive('mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['zip', archive('readme.txt')],
    ['csv', Buffer.from('ស្រុក,គ្រួសារ\nតាខ្មៅ,120\n')],
    ['html', Buffer.from('<!DOCTYPE html><title>Sign in</title>')],
    ['doc, xls, ppt', Buffer.from('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1', 'latin1')],
    ['jpg', Buffer.from('\xFF\xD8\xFF\xE0', 'latin1')],
    ['?', Buffer.from([1, 2, 0, 3])],
  ])('is %s', (type, data) => {
    expect(detectFileType(data)).toBe(type)
  })

  it('is what the names of the files of this site say', () => {
    for (const file of ['2025/2025-03-04-bridge-load-limit/decision.pdf', '2026/2026-09-15-flood-safe-places/shelter-list.pdf']) {
      expect(detectFileType(readFileSync(`public/media/${file}`)), file).toBe('pdf')
    }
  })
})
