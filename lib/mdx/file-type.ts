/** Parts whose names stand uncompressed in the archive that an office document is (ECMA-376; OpenDocument 1.3, part 2, section 3.3). */
const IN_ARCHIVES: readonly (readonly [marker: string, type: string])[] = [
  ['word/document.xml', 'docx'],
  ['xl/workbook.xml', 'xlsx'],
  ['ppt/presentation.xml', 'pptx'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['application/vnd.oasis.opendocument.spreadsheet', 'ods'],
]

/** First bytes of kinds that pass for another when a file is renamed instead of saved anew. */
const FIRST_BYTES: readonly (readonly [bytes: string, type: string])[] = [
  ['\xD0\xCF\x11\xE0', 'doc, xls, ppt'],
  ['\xFF\xD8\xFF', 'jpg'],
  ['\x89PNG', 'png'],
  ['{\\rtf', 'rtf'],
]

/** What a file is by its content: the ending it should have, or a word for what cannot be attached. */
export function detectFileType(data: Buffer): string {
  // Readers of PDF look for the signature in the first 1,024 bytes (PDF 1.7, appendix H, note 13).
  if (data.subarray(0, 1024).includes('%PDF-')) return 'pdf'
  const head = data.toString('latin1', 0, 8)
  if (head.startsWith('PK')) return IN_ARCHIVES.find(([marker]) => data.includes(marker))?.[1] ?? 'zip'
  const [, known] = FIRST_BYTES.find(([bytes]) => head.startsWith(bytes)) ?? []
  if (known) return known
  if (/^\s*<(?:!doctype|html)/i.test(data.toString('latin1', 0, 200))) return 'html'
  // Text has no byte of zero; what is left of the allowed kinds is a table as text.
  return data.includes(0) ? '?' : 'csv'
}
