import type { Font } from 'harfbuzzjs'
import { shapeText } from './shape'

/** Fine enough for the masthead on the sharpest screen; every digit more is sent to every reader. */
export const UNITS_PER_EM = 128

type Box = { left: number; top: number; right: number; bottom: number }
export type Outline = { /** Path data, relative commands in whole units. */ path: string; box: Box }

/**
 * A text as one SVG path, shaped by HarfBuzz, so that it looks the same where no Khmer font is.
 * Commands are relative: a glyph that comes twice is the same string twice, which compresses.
 */
export function outlineText(font: Font, text: string): Outline {
  const scale = UNITS_PER_EM / font.face.upem
  const box: Box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  let path = ''
  let pen = 0
  let at = { x: 0, y: 0 }
  let start = at
  for (const { glyph, xAdvance, xOffset, yOffset } of shapeText(font, text)) {
    for (const [, command, numbers] of font.glyphToPath(glyph).matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
      // SVG counts downwards, fonts upwards.
      const points = [...(numbers as string).matchAll(/(-?[\d.]+)[ ,](-?[\d.]+)/g)].map(([, atX, atY]) => ({
        x: Math.round((pen + xOffset + Number(atX)) * scale),
        y: Math.round(-(yOffset + Number(atY)) * scale),
      }))
      path += (command as string).toLowerCase() + joinNumbers(points.flatMap(({ x, y }) => [x - at.x, y - at.y]))
      for (const point of points) {
        box.left = Math.min(box.left, point.x)
        box.top = Math.min(box.top, point.y)
        box.right = Math.max(box.right, point.x)
        box.bottom = Math.max(box.bottom, point.y)
      }
      // Closing a contour leads back to where it began (SVG 2, 9.3.4).
      at = points.at(-1) ?? start
      if (command === 'M') start = at
    }
    pen += xAdvance
  }
  return { path, box }
}

/** Numbers of a path; a minus parts them as well as a space (SVG 2, 9.3.9). */
const joinNumbers = (numbers: number[]): string => numbers.join(' ').replaceAll(' -', '-')
