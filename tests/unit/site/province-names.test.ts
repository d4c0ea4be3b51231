import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import gazetteer from '@/content/gazetteer.json'
import { fold } from '@/lib/khmer/fold'

const PROJECT_DIR = path.join(import.meta.dirname, '../../..')
const SOURCES = [
  'lib',
  'components',
  'app',
  'locales',
  'cli',
  'server',
  'proxy.ts',
  'next.config.ts',
  'mdx-components.tsx',
  'global.d.ts',
  'package.json',
  'postcss.config.mjs',
]
const TEXT_FILE = /\.(?:[cm]?[jt]sx?|json|css|svg|md|mdx)$/

/** Files of the project below a name, tools' output left out. */
function listFiles(name: string): string[] {
  if (statSync(path.join(PROJECT_DIR, name)).isFile()) return TEXT_FILE.test(name) && !name.endsWith('.d.json.ts') ? [name] : []
  return readdirSync(path.join(PROJECT_DIR, name)).flatMap((entry) => listFiles(path.join(name, entry)))
}

// Folding makes one of កណ្តាល and កណ្ដាល, of Kandal, KANDAL and Kândal, and drops characters nobody sees. Only letters are kept,
// so that a slug, a name in two words and a name in one are the same.
const normalize = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\n]+/gu, '')

/** Lines of the source that hold one of the names: `file:line name`. */
function findNames(names: readonly string[]): string[] {
  const wanted = names.map((name) => [name, normalize(name)] as const)
  return SOURCES.flatMap(listFiles).flatMap((file) => {
    const lines = readFileSync(path.join(PROJECT_DIR, file), 'utf8').split('\n').map(normalize)
    return lines.flatMap((line, index) => wanted.flatMap(([name, key]) => (line.includes(key) ? [`${file}:${index + 1} ${name}`] : [])))
  })
}

const { province, districts } = gazetteer

describe('the source', () => {
  it('is all searched', () => {
    const files = SOURCES.flatMap(listFiles)
    expect(files.length).toBeGreaterThan(100)
    expect(files).toContain(path.join('lib', 'catalog', 'query.ts'))
    // The search finds what there is, in any spelling.
    expect(
      ['Kandal', 'KANDAL', 'kandal_press', 'Kândal', 'ខេត្តកណ្តាល', 'ខេត្តកណ្ដាល', 'កណ្\u200Bតាល']
        .map(normalize)
        .every((text) => [province.km, province.latin].map(normalize).some((name) => text.includes(name))),
    ).toBe(true)
    expect(findNames(['createCatalog', 'toInstant']).length).toBeGreaterThan(0)
  })

  it('never names the province: another one changes site.config.ts, content/ and public/ only', () => {
    expect(findNames([province.km, province.latin, province.ungegn])).toEqual([])
  })

  it('never names a district of the province', () => {
    // Names of one short word are also parts of other words (S'ang).
    const names = districts.flatMap(({ km, latin }) => [km, latin]).filter((name) => normalize(name).length > 5)
    expect(names.length).toBeGreaterThan(20)
    expect(findNames(names)).toEqual([])
  })
})
