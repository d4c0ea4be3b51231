import { existsSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'

/** Where the build puts the faces of share pictures, with the file that tells the text renderer to know no others. */
export const PICTURE_FONT_FOLDER = '.fonts'

/**
 * Faces come from this folder alone: a picture is the same on every machine, and a missing letter never takes a foreign
 * face. The folder of the cache knows no `prefix="relative"`: it is found from the working directory, the project's.
 */
export const FONTCONFIG = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir>${PICTURE_FONT_FOLDER}/cache</cachedir>
  <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit></match>
</fontconfig>
`

const FONTCONFIG_FILE = path.join(/* turbopackIgnore: true */ process.cwd(), PICTURE_FONT_FOLDER, 'fonts.conf')

// The renderer reads this once, when it draws the first text of the process; importing sharp does not draw yet.
process.env.FONTCONFIG_FILE = FONTCONFIG_FILE

/** Text drawn on a transparent ground, cut to its ink: raw RGBA. */
export type DrawnText = { data: Buffer; raw: { width: number; height: number; channels: 4 } }

let checked: Promise<void> | undefined

/**
 * Draws text with Pango, which shapes Khmer as browsers do (HarfBuzz). SVG text and `next/og` do not: they lose
 * subscripts and vowels (measured; tests/e2e/share-picture-text.spec.ts holds ours against Chromium).
 * @param markup Pango markup with sizes in pixels; a line ends at a space, a zero width space or `\n`
 * @param width pixels after which a line breaks
 * @throws Error when the markup is malformed, when the faces are not there, or when the renderer knows others
 */
export async function drawText(markup: string, width: number): Promise<DrawnText> {
  checked ??= checkFaces()
  await checked
  return renderText(markup, width)
}

async function renderText(markup: string, width: number): Promise<DrawnText> {
  // 72 dots per inch: one point is one pixel.
  const text = { text: markup, font: 'Kantumruy Pro', dpi: 72, rgba: true, width, wrap: 'word' } as const
  const { data, info } = await sharp({ text }).raw().toBuffer({ resolveWithObject: true })
  return { data, raw: { width: info.width, height: info.height, channels: 4 } }
}

/**
 * The setting above comes too late where something else drew text before, and is not seen in a worker thread, whose
 * environment is a copy. Letters that our faces lack tell: they are boxes of one size, unless a foreign face has them.
 */
async function checkFaces(): Promise<void> {
  if (!existsSync(FONTCONFIG_FILE)) {
    throw new Error(`There are no fonts at ${FONTCONFIG_FILE}. Run "npm run build", or "npm run dev" while you work.`)
  }
  const [cyrillic, greek] = await Promise.all(['ж', 'λ'].map((letter) => renderText(`<span size="60pt">${letter}</span>`, 500)))
  if (cyrillic?.raw.width !== greek?.raw.width) {
    throw new Error('Share pictures would be drawn with fonts of this machine: the text renderer was started before lib/web/share-picture.')
  }
}

/** Looks of a piece of text. `size` in pixels; `lineHeight` is a factor of the line that the face asks for; `alpha` 1 (unseen) to 65535. */
export type TextStyle = {
  size: number
  colour: string
  weight?: 'normal' | 'bold'
  family?: string
  lineHeight?: number
  alpha?: number
}

/**
 * All but what the faces have: Latin with accents, Khmer in use, common punctuation. Anything else would be drawn as a
 * box with a number in it, so it is left out.
 */
const WITHOUT_SHAPE =
  /(?![\u17B6-\u17DB\u17E0-\u17E9])[^ -~\u00A0-\u00FF\u0131\u0152\u0153\u1780-\u17A2\u17A5-\u17B3\u200B-\u200D–—‘-‚“-„†•…‹›⁄€™↑↓−]/gu

/** Plain text as Pango markup. */
export function toMarkup(text: string, { size, colour, weight = 'normal', family, lineHeight, alpha }: TextStyle): string {
  const escaped = text
    .replace(/[‐‑]/g, '-')
    .replace(WITHOUT_SHAPE, '')
    .replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)
  const attributes = [
    `size="${size}pt" foreground="${colour}" weight="${weight}"`,
    ...(family ? [`font_family="${family}"`] : []),
    ...(alpha ? [`alpha="${alpha}"`] : []),
    ...(lineHeight ? [`line_height="${lineHeight}"`] : []),
  ]
  return `<span ${attributes.join(' ')}>${escaped}</span>`
}
