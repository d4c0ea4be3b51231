import { extractText, getDocumentProxy } from 'unpdf'

/** How much text a PDF holds. */
export type PdfText = { pages: number; letters: number }

/** Counts the letters of a PDF that a program can read; null when it cannot be opened at all. */
export async function readPdf(data: Uint8Array): Promise<PdfText | null> {
  try {
    const pdf = await getDocumentProxy(data, { verbosity: 0 })
    const { text, totalPages } = await extractText(pdf, { mergePages: true })
    return { pages: totalPages, letters: text.match(/\p{L}/gu)?.length ?? 0 }
  } catch {
    // Damaged in one of many ways, or locked: both mean that readers cannot count on it.
    return null
  }
}
