import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { createProblem, type Problem } from '@/lib/problems/problem'
import type { PdfText } from './read-pdf'
import { openStore } from './store'

/** As for pictures, which readers at least get in small copies. */
const HEAVY_BYTES = 5_000_000
const MEGABYTE = 1_000_000
/** A stamp, a letterhead or a page number may be text on a scan; a page of writing has hundreds of letters. */
const SCAN_LETTERS_PER_PAGE = 40

/**
 * Looks into files to download: their size, and whether a PDF holds text. What a PDF holds is kept in `storeFile` by the
 * hash of the file, so that each is read once.
 * @param mediaPaths below `publicDir`; the files are there
 */
export async function checkAttachments(mediaPaths: readonly string[], publicDir: string, storeFile: string): Promise<Problem[]> {
  const store = openStore<PdfText | null>(storeFile)
  const problems: Problem[] = []
  for (const mediaPath of mediaPaths) {
    const data = readFileSync(path.join(publicDir, mediaPath))
    const place = { file: `public${mediaPath}` }
    if (data.length > HEAVY_BYTES) {
      problems.push(createProblem('attachment-heavy', place, { path: mediaPath, megabytes: Math.round(data.length / MEGABYTE) }))
    }
    if (!mediaPath.toLowerCase().endsWith('.pdf')) continue
    const text = await store.get(createHash('sha256').update(data).digest('hex'), async () => {
      // Loaded only when there is a PDF that nobody has read: it takes a second.
      const { readPdf } = await import('./read-pdf')
      return readPdf(new Uint8Array(data))
    })
    if (text === null) problems.push(createProblem('pdf-unreadable', place, { path: mediaPath }))
    else if (text.letters < text.pages * SCAN_LETTERS_PER_PAGE) {
      problems.push(createProblem('pdf-scan', place, { path: mediaPath, pages: text.pages }))
    }
  }
  store.save()
  return problems
}
