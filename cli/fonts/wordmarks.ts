import { outlineText } from './outline'
import { openFont } from './shape'

/** A text of the masthead and the font file it is set in. */
export type WordmarkText = { name: string; text: string; font: string; weight?: number }

/**
 * A sprite with one path for each text, and the box of each, `left top width height`.
 * All boxes are equally high and share their baseline, so that words of one height stand on one line at one size.
 */
export async function drawWordmarks(texts: WordmarkText[]): Promise<{ sprite: string; boxes: Record<string, string> }> {
  const marks = await Promise.all(
    texts.map(async ({ name, text, font, weight }) => ({ name, ...outlineText(await openFont(font, weight), text) })),
  )
  const top = Math.min(...marks.map(({ box }) => box.top))
  const height = Math.max(...marks.map(({ box }) => box.bottom)) - top
  const paths = marks.map(({ name, path }) => `<path id="${name}" d="${path}"/>`).join('')
  return {
    sprite: `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><defs>${paths}</defs></svg>`,
    boxes: Object.fromEntries(marks.map(({ name, box }) => [name, `${box.left} ${top} ${box.right - box.left} ${height}`])),
  }
}
