import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { FONTCONFIG, PICTURE_FONT_FOLDER } from '@/lib/web/share-picture/draw-text'
import { site } from '@/site.config'
import { range } from './characters'

const { resolve } = createRequire(import.meta.url)

/** Every letter a face has: nobody downloads these files. */
const ALL = range(0x20, 0x2fff)

type Face = { source: string; text: string; target: string; variationAxes?: { wght: number } }

/** What share pictures are drawn with: Pango reads no woff2, and one weight of a variable face only when it is cut out. */
const FACES: Face[] = [
  ...(['khmer', 'latin', 'latin-ext'] as const).flatMap((letters) =>
    [400, 700].map((wght) => ({
      source: `@fontsource-variable/kantumruy-pro/files/kantumruy-pro-${letters}-wght-normal.woff2`,
      text: ALL,
      target: `kantumruy-${letters}-${wght}.ttf`,
      variationAxes: { wght },
    })),
  ),
  { source: '@fontsource/moul/files/moul-khmer-400-normal.woff2', text: site.name.km, target: 'moul-brand.ttf' },
]

/** Makes the fonts of share pictures, and the file that keeps the renderer from any others. */
export async function buildPictureFonts(projectDir: string): Promise<void> {
  const folder = path.join(projectDir, PICTURE_FONT_FOLDER)
  // What the renderer remembers of the faces of an earlier build goes with them.
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder)
  for (const { source, text, target, variationAxes } of FACES) {
    const font = await subsetFont(await readFile(resolve(source)), text, { targetFormat: 'sfnt', variationAxes })
    await writeFile(path.join(folder, target), font)
  }
  await writeFile(path.join(folder, 'fonts.conf'), FONTCONFIG)
}
