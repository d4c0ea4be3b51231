import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { site } from '@/site.config'

const { resolve } = createRequire(import.meta.url)

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

/** Modern Khmer: letters, signs and digits in use, the joiners, and the circle that stands for a missing letter. */
const KHMER = `${range(0x1780, 0x17a2)}${range(0x17a5, 0x17b3)}${range(0x17b6, 0x17d2)}${range(0x17d4, 0x17db)}${range(0x17e0, 0x17e9)}\u200B\u200C\u200D\u25CC`
/** ASCII and the punctuation, arrows and signs that our pages use. */
const LATIN = `${range(0x20, 0x7e)}\u00A0©«»·×éèëàâôûîïüöäç–—‘’“”•…←→↑↗−`

const WEIGHTS = { wght: { min: 400, max: 700 } }

/** Cuts the fonts of the npm packages down to what the site prints. Layout tables stay: Khmer is shaped by them. */
const FONTS = [
  {
    source: '@fontsource-variable/kantumruy-pro/files/kantumruy-pro-khmer-wght-normal.woff2',
    text: KHMER,
    target: 'kantumruy-khmer.woff2',
    variationAxes: WEIGHTS,
  },
  {
    source: '@fontsource-variable/kantumruy-pro/files/kantumruy-pro-latin-wght-normal.woff2',
    text: LATIN,
    target: 'kantumruy-latin.woff2',
    variationAxes: WEIGHTS,
  },
  {
    source: '@fontsource/moul/files/moul-khmer-400-normal.woff2',
    text: `${site.name.km}${site.motto.kingdom.km}${site.motto.words.km}`,
    target: 'moul-brand.woff2',
  },
]

export async function buildFonts(projectDir: string): Promise<void> {
  const folder = path.join(projectDir, 'app/fonts')
  await mkdir(folder, { recursive: true })
  for (const { source, text, target, variationAxes } of FONTS) {
    const font = await subsetFont(await readFile(resolve(source)), text, { targetFormat: 'woff2', variationAxes })
    await writeFile(path.join(folder, target), font)
    console.log(`font: ${target} ${(font.length / 1000).toFixed(1)} KB`)
  }
}
