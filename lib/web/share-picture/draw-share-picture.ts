import sharp, { type OverlayOptions } from 'sharp'
import { markLineBreaks } from '@/lib/khmer/line-breaks'
import { type DrawnText, drawText, toMarkup } from './draw-text'
import { fitTitle } from './fit-title'
import { COLOURS, FOOT_PX, getFrame, MARGIN_PX, MASTHEAD_PX } from './frame'
import { PICTURE_SIZE_PX } from './picture-size'
import type { ShareCard } from './share-card'

const WARNING_PX = 60
const WARNING_COLOUR = { withdrawn: COLOURS.danger, sample: COLOURS.warning }
/** Unseen letters as tall and as deep as Khmer gets: a drawing is cut to its ink, and this keeps every line at one height. */
const STRUT = 'ម៉ឺស្ត្រូ'
/** The letters' bodies lie above the middle of that height: Khmer reaches deeper than it rises. */
const STRUT_SHIFT_PX = 4
/** Least distance of the words from what is above and below them. */
const GAP_PX = 22
/** Few colours and their shades: half of the bytes of the full picture (31 KB for 56), and nobody sees it. */
const PALETTE = { palette: true, colours: 64, dither: 0 }

/**
 * Draws the picture that social networks show with a link: 1200 × 630, PNG.
 * @throws Error when the fonts are not there: `npm run build` makes them
 */
export async function drawSharePicture(card: ShareCard): Promise<Buffer> {
  const top = MASTHEAD_PX + (card.warning ? WARNING_PX : 0)
  const height = PICTURE_SIZE_PX.height - FOOT_PX - top
  const room = { width: PICTURE_SIZE_PX.width - 2 * MARGIN_PX, height: height - 2 * GAP_PX }
  const words = await fitTitle(card.title, room, (title, size, width) => drawWords({ ...card, title }, size, width))
  return sharp(await getFrame())
    .composite([
      ...(await drawWarning(card.warning)),
      { input: words.data, raw: words.raw, left: MARGIN_PX, top: top + Math.round((height - words.raw.height) / 2) },
    ])
    .png(PALETTE)
    .toBuffer()
}

/** Label, title and date below each other, in one drawing, so that the distances are those of the lines. */
function drawWords({ title, label, date }: ShareCard, size: number, width: number): Promise<DrawnText> {
  const space = toMarkup(' ', { size: 14, colour: COLOURS.ink })
  const lines = [
    ...(label ? [toMarkup(label, { size: 34, colour: COLOURS.warning, weight: 'bold' }), space] : []),
    toMarkup(markLineBreaks(title), { size, colour: COLOURS.royalDeep, weight: 'bold', lineHeight: 1.15 }),
    ...(date ? [space, toMarkup(date, { size: 34, colour: COLOURS.soft })] : []),
  ]
  return drawText(lines.join('\n'), width)
}

/** A band below the masthead, across the whole picture. */
async function drawWarning(warning: ShareCard['warning']): Promise<OverlayOptions[]> {
  if (!warning) return []
  const { width } = PICTURE_SIZE_PX
  const style = { size: 32, colour: '#ffffff', weight: 'bold' } as const
  const text = await drawText(toMarkup(warning.text, style) + toMarkup(STRUT, { ...style, alpha: 1 }), width - 2 * MARGIN_PX)
  return [
    {
      input: { create: { width, height: WARNING_PX, channels: 3, background: WARNING_COLOUR[warning.kind] } },
      left: 0,
      top: MASTHEAD_PX,
    },
    {
      input: text.data,
      raw: text.raw,
      left: MARGIN_PX,
      top: MASTHEAD_PX + STRUT_SHIFT_PX + Math.round((WARNING_PX - text.raw.height) / 2),
    },
  ]
}
