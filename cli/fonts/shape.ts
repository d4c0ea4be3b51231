import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Blob, Face, Font, shape, Buffer as TextBuffer, Variation } from 'harfbuzzjs'
import subsetFont from 'subset-font'
import { KHMER, LATIN } from './characters'

const { resolve } = createRequire(import.meta.url)

/** Opens a font file of a package for measuring. `file` is its module path; `weight` sets the axis of a variable font. */
export async function openFont(file: string, weight?: number): Promise<Font> {
  const { buffer, byteOffset, byteLength } = await subsetFont(await readFile(resolve(file)), KHMER + LATIN, { targetFormat: 'truetype' })
  const font = new Font(new Face(new Blob(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)))
  if (weight !== undefined) font.setVariations([new Variation('wght', weight)])
  return font
}

/** The glyphs of a text in the order they are drawn, as HarfBuzz sets them in a browser too. Lengths in font units. */
export function shapeText(font: Font, text: string) {
  const buffer = new TextBuffer()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  const positions = buffer.getGlyphPositions()
  return buffer.getGlyphInfos().map(({ codepoint }, index) => ({ glyph: codepoint, ...(positions[index] as (typeof positions)[number]) }))
}

/** How wide the texts run in the font, in em. */
export function measureWidth(font: Font, texts: string[]): number {
  const units = texts.flatMap((text) => shapeText(font, text)).reduce((sum, { xAdvance }) => sum + xAdvance, 0)
  return units / font.face.upem
}
