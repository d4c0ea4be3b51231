import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { FONTCONFIG, PICTURE_FONT_FOLDER } from '@/lib/web/share-picture/draw-text'
import { site } from '@/site.config'

const { resolve } = createRequire(import.meta.url)

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

/** Modern Khmer: letters, signs and digits in use, the joiners, and the circle that stands for a missing letter. */
const KHMER = `${range(0x1780, 0x17a2)}${range(0x17a5, 0x17b3)}${range(0x17b6, 0x17d2)}${range(0x17d4, 0x17db)}${range(0x17e0, 0x17e9)}\u200B\u200C\u200D\u25CC`
/** ASCII and the punctuation, arrows and signs that our pages use. */
const LATIN = `${range(0x20, 0x7e)}\u00A0©«»·×éèëàâôûîïüöäç–—‘’“”•…←→↑↗−`

const WEIGHTS = { wght: { min: 400, max: 700 } }

/** Every letter a face has, for pictures: nobody downloads these files. */
const ALL = range(0x20, 0x2fff)

const BRAND = `${site.name.km}${site.motto.kingdom.km}${site.motto.words.km}`
const MOUL = '@fontsource/moul/files/moul-khmer-400-normal.woff2'
const getKantumruy = (letters: string): string => `@fontsource-variable/kantumruy-pro/files/kantumruy-pro-${letters}-wght-normal.woff2`

/** What pages load: cut down to what the site prints. Layout tables stay: Khmer is shaped by them. */
const WEB_FONTS = [
  {
    source: getKantumruy('khmer'),
    text: KHMER,
    target: 'kantumruy-khmer.woff2',
    variationAxes: WEIGHTS,
  },
  {
    source: getKantumruy('latin'),
    text: LATIN,
    target: 'kantumruy-latin.woff2',
    variationAxes: WEIGHTS,
  },
  {
    source: MOUL,
    text: BRAND,
    target: 'moul-brand.woff2',
  },
]

type Face = { source: string; text: string; target: string; variationAxes?: { wght: number } }

/** What share pictures are drawn with: Pango reads no woff2, and one weight of a variable face only when it is cut out. */
const PICTURE_FONTS: Face[] = [
  ...(['khmer', 'latin', 'latin-ext'] as const).flatMap((letters) =>
    [400, 700].map((wght) => ({
      source: getKantumruy(letters),
      text: ALL,
      target: `kantumruy-${letters}-${wght}.ttf`,
      variationAxes: { wght },
    })),
  ),
  { source: MOUL, text: BRAND, target: 'moul-brand.ttf' },
]

/** Makes the fonts of pages in `app/fonts/` and those of share pictures, both from the npm packages. */
export async function buildFonts(projectDir: string): Promise<void> {
  const folder = path.join(projectDir, 'app/fonts')
  await mkdir(folder, { recursive: true })
  for (const { source, text, target, variationAxes } of WEB_FONTS) {
    const font = await subsetFont(await readFile(resolve(source)), text, { targetFormat: 'woff2', variationAxes })
    await writeFile(path.join(folder, target), font)
    console.log(`font: ${target} ${(font.length / 1000).toFixed(1)} KB`)
  }
  await buildPictureFonts(projectDir)
}

/** Makes the fonts of share pictures, and the file that keeps the renderer from any others. */
export async function buildPictureFonts(projectDir: string): Promise<void> {
  const folder = path.join(projectDir, PICTURE_FONT_FOLDER)
  // What the renderer remembers of the faces of an earlier build goes with them.
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  for (const { source, text, target, variationAxes } of PICTURE_FONTS) {
    const font = await subsetFont(await readFile(resolve(source)), text, { targetFormat: 'sfnt', variationAxes })
    await writeFile(path.join(folder, target), font)
  }
  await writeFile(path.join(folder, 'fonts.conf'), FONTCONFIG)
}
