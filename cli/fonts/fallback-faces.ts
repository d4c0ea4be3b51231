import { measureWidth, openFont } from './shape'

const KHMER = { range: 'U+1780-17FF, U+19E0-19FF, U+200B-200D, U+25CC', font: getFile('kantumruy-pro', 'khmer') }
const LATIN = { range: 'U+0000-00FF, U+2010-2027, U+2030-203A, U+2190-2199, U+2212', font: getFile('kantumruy-pro', 'latin') }

/**
 * Faces that are on readers' machines, measured in the package that has the same widths:
 * Android brings Noto Sans Khmer and Roboto; Windows and Apple bring Arial or Helvetica, whose widths Arimo and Liberation Sans share.
 */
const LOCAL_FACES = [
  { family: 'Noto Sans Khmer', script: KHMER, file: () => getFile('noto-sans-khmer', 'khmer'), isVariable: true },
  { family: 'Roboto', script: LATIN, file: () => getFile('roboto', 'latin'), isVariable: true },
  {
    family: 'Arial',
    script: LATIN,
    file: (weight: number) => `@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`,
    isVariable: false,
  },
]

/** Names under which systems list a face at a weight; `local()` takes full and PostScript names (CSS Fonts 4, 4.3.1). */
const LOCAL_NAMES: Record<string, Record<number, string[]>> = {
  'Noto Sans Khmer': {
    400: ['Noto Sans Khmer', 'Noto Sans Khmer Regular', 'NotoSansKhmer-Regular'],
    700: ['Noto Sans Khmer Bold', 'NotoSansKhmer-Bold', 'Noto Sans Khmer'],
  },
  Roboto: { 400: ['Roboto', 'Roboto Regular', 'Roboto-Regular'], 700: ['Roboto Bold', 'Roboto-Bold', 'Roboto'] },
  Arial: {
    400: ['Arial', 'ArialMT', 'Helvetica', 'Liberation Sans', 'LiberationSans', 'Arimo Regular'],
    700: ['Arial Bold', 'Arial-BoldMT', 'Helvetica-Bold', 'Liberation Sans Bold', 'LiberationSans-Bold', 'Arimo Bold'],
  },
}

const WEIGHTS = { 400: '400 500', 700: '600 700' }

function getFile(name: string, script: string): string {
  return `@fontsource-variable/${name}/files/${name}-${script}-wght-normal.woff2`
}

const toPercent = (ratio: number): string => `${(ratio * 100).toFixed(2)}%`

/**
 * `@font-face` rules that set faces of the reader's machine as wide and as tall as ours, so that nothing moves when ours arrives.
 * `texts` are what the widths are measured on; Khmer and Latin are told apart by the ranges of the fonts.
 */
export async function writeFallbackFaces(texts: { khmer: string[]; latin: string[] }): Promise<string> {
  const rules: string[] = []
  for (const { family, script, file, isVariable } of LOCAL_FACES) {
    const sample = script === KHMER ? texts.khmer : texts.latin
    for (const [weight, range] of Object.entries(WEIGHTS)) {
      const wght = Number(weight)
      const ours = await openFont(script.font, wght)
      const theirs = await openFont(file(wght), isVariable ? wght : undefined)
      const sizeAdjust = measureWidth(ours, sample) / measureWidth(theirs, sample)
      // Overrides are multiplied by size-adjust (CSS Fonts 5, 2.1); they must come out as our own metrics.
      const { ascender, descender, lineGap } = ours.hExtents()
      const override = (units: number): string => toPercent(units / ours.face.upem / sizeAdjust)
      rules.push(`@font-face {
  font-family: "Kantumruy on ${family}";
  src: ${(LOCAL_NAMES[family]?.[wght] ?? []).map((name) => `local("${name}")`).join(', ')};
  font-weight: ${range};
  unicode-range: ${script.range};
  size-adjust: ${toPercent(sizeAdjust)};
  ascent-override: ${override(ascender)};
  descent-override: ${override(-descender)};
  line-gap-override: ${override(lineGap)};
}`)
    }
  }
  return `${rules.join('\n')}\n`
}
