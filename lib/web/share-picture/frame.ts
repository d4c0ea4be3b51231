import { readFile } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { site } from '@/site.config'
import { drawText, toMarkup } from './draw-text'
import { PICTURE_SIZE_PX } from './picture-size'

/** The site's colours by daylight (app/globals.css). */
export const COLOURS = {
  paper: '#fcf9f2',
  ink: '#1d1b18',
  soft: '#514b42',
  royal: '#12377f',
  royalDeep: '#0b2352',
  gold: '#b98a2c',
  goldLight: '#f0cf86',
  warning: '#7a4b00',
  danger: '#8e1512',
} as const

export const MARGIN_PX = 64
/** Where the masthead ends. */
export const MASTHEAD_PX = 150
const BAND_PX = 132
const ORNAMENT_PX = 18
export const FOOT_PX = 14
const EMBLEM_PX = 96
const NAMES_LEFT_PX = MARGIN_PX + EMBLEM_PX + 28

/** One drawing for all pictures of a process: it never changes. */
let frame: Promise<Buffer> | undefined

/** What all share pictures have in common, as PNG: paper, masthead with emblem and both names, ornament. */
export function getFrame(): Promise<Buffer> {
  frame ??= drawFrame()
  return frame
}

async function drawFrame(): Promise<Buffer> {
  const { width, height } = PICTURE_SIZE_PX
  const [emblem, ornament, names] = await Promise.all([
    sharp(path.join(/* turbopackIgnore: true */ process.cwd(), 'public', site.emblem), { density: 300 })
      .resize(EMBLEM_PX, EMBLEM_PX, { fit: 'inside' })
      .png()
      .toBuffer(),
    sharp(await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), 'app/kbach.svg')), { density: 288 })
      .resize({ height: ORNAMENT_PX })
      .png()
      .toBuffer(),
    drawText(
      [
        toMarkup(site.name.km, { size: 42, colour: COLOURS.goldLight, family: 'Moul' }),
        toMarkup(site.name.en, { size: 27, colour: '#ffffff', weight: 'bold' }),
      ].join('\n'),
      width - NAMES_LEFT_PX - MARGIN_PX,
    ),
  ])
  const band = { create: { width, height: BAND_PX, channels: 3 as const, background: COLOURS.royalDeep } }
  const foot = { create: { width, height: FOOT_PX, channels: 3 as const, background: COLOURS.royalDeep } }
  const ornamentRow = await sharp({ create: { width, height: ORNAMENT_PX, channels: 3, background: COLOURS.paper } })
    .composite([{ input: ornament, tile: true, gravity: 'north' }])
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background: COLOURS.paper } })
    .composite([
      { input: band, left: 0, top: 0 },
      { input: ornamentRow, left: 0, top: BAND_PX },
      { input: foot, left: 0, top: height - FOOT_PX },
      { input: emblem, left: MARGIN_PX, top: Math.round((BAND_PX - EMBLEM_PX) / 2) },
      { input: names.data, raw: names.raw, left: NAMES_LEFT_PX, top: Math.round((BAND_PX - names.raw.height) / 2) },
    ])
    .png()
    .toBuffer()
}
