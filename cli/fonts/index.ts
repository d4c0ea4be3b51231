import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import subsetFont from 'subset-font'
import { OWN_NAMES } from '@/lib/i18n/own-names'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { site } from '@/site.config'
import { KHMER, LATIN } from './characters'
import { writeFallbackFaces } from './fallback-faces'
import { buildPictureFonts } from './picture-fonts'
import { drawWordmarks } from './wordmarks'

const { resolve } = createRequire(import.meta.url)

const KANTUMRUY_KHMER = '@fontsource-variable/kantumruy-pro/files/kantumruy-pro-khmer-wght-normal.woff2'
const KANTUMRUY_LATIN = '@fontsource-variable/kantumruy-pro/files/kantumruy-pro-latin-wght-normal.woff2'
const MOUL = '@fontsource/moul/files/moul-khmer-400-normal.woff2'

/** Kantumruy Pro cut down to what the site prints. Khmer keeps every layout feature: it is shaped by them. Latin keeps its kerning. */
const CUTS = [
  { source: KANTUMRUY_KHMER, text: KHMER, target: 'kantumruy-khmer.woff2', keepFeatures: undefined },
  { source: KANTUMRUY_LATIN, text: LATIN, target: 'kantumruy-latin.woff2', keepFeatures: ['kern'] },
]

/** Every text of the interface, one by one. */
const listTexts = (messages: object): string[] =>
  Object.values(messages).flatMap((value: unknown) => (typeof value === 'string' ? [value] : listTexts(value as object)))

/** Cuts the fonts of pages and of share pictures, measures the faces that stand in for them, and draws the words of the masthead. */
export async function buildFonts(projectDir: string): Promise<void> {
  const folder = path.join(projectDir, 'app/fonts')
  await mkdir(folder, { recursive: true })
  for (const { source, text, target, keepFeatures } of CUTS) {
    const options = {
      targetFormat: 'woff2' as const,
      variationAxes: { wght: { min: 400, max: 700 } },
      keepFeatures,
      dropTables: ['STAT', 'gasp'],
    }
    const font = await subsetFont(await readFile(resolve(source)), text, options)
    await writeFile(path.join(folder, target), font)
    console.log(`font: ${target} ${(font.length / 1000).toFixed(1)} KB`)
  }
  // A run of Khmer holds no space: spaces come from the Latin font.
  const khmer = listTexts(km).flatMap((text) => text.match(/[\u1780-\u17FF]+/g) ?? [])
  await writeFile(path.join(folder, 'fallback.css'), await writeFallbackFaces({ khmer, latin: listTexts(en) }))

  const { sprite, boxes } = await drawWordmarks([
    { name: 'name', text: site.name.km, font: MOUL },
    { name: 'kingdom', text: site.motto.kingdom.km, font: MOUL },
    { name: 'words', text: site.motto.words.km, font: MOUL },
    { name: 'khmer', text: OWN_NAMES.km, font: KANTUMRUY_KHMER, weight: 600 },
  ])
  await writeFile(path.join(projectDir, 'components/layout/wordmarks.svg'), sprite)
  await writeFile(path.join(projectDir, 'components/layout/wordmarks.json'), `${JSON.stringify(boxes)}\n`)
  await buildPictureFonts(projectDir)
}
