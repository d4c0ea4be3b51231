import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createHouseStyle } from '@/lib/catalog/proofread/house-style'
import { mendFile } from '@/lib/catalog/proofread/mend'
import { listSources, locateContent } from '@/lib/catalog/sources'
import type { Locale } from '@/lib/i18n/routing'
import { defineCommand, type World } from '../frame/command'
import { showDifference } from './difference'
import { FIX_HELP, FIX_TEXTS } from './texts'

/**
 * `npm run fix`: shows what can be mended without judgement, file by file, and writes it when the person at the terminal
 * says so, or with `--write`.
 */
export const fix = defineCommand({
  usage: 'npm run fix -- [<slug>] [--write]',
  ...FIX_HELP,
  operands: ['slug?'],
  async run({ flags: { write }, operands: [slug] }, { projectDir, site, locale, print, ask }) {
    const texts = FIX_TEXTS[locale]
    const sources = listSources(locateContent(projectDir).contentDir).sources.filter((source) => !slug || source.slug === slug)
    if (slug && sources.length === 0) {
      print(texts.unknown(slug))
      return 2
    }
    const style = createHouseStyle(site)
    const mended = sources.flatMap((source) => {
      const name = path.join(projectDir, source.file)
      const before = readFileSync(name, 'utf8')
      const { text, mends } = mendFile(source, before, style)
      return mends.length > 0 ? [{ name, file: source.file, before, text, mends }] : []
    })
    for (const { file, before, text, mends } of mended) for (const line of showDifference(file, before, text, mends)) print(line)
    if (mended.length === 0) {
      print(texts.nothing)
      return 0
    }
    const count = mended.reduce((sum, { mends }) => sum + mends.length, 0)
    print(`\n${texts.found(count, mended.length)}`)
    if (!write && !(await isWanted(texts, ask))) {
      print(texts.notWritten)
      return 1
    }
    for (const { name, text } of mended) writeFileSync(name, text)
    print(texts.written(mended.length))
    return 0
  },
})

async function isWanted({ question }: (typeof FIX_TEXTS)[Locale], ask: World['ask']): Promise<boolean> {
  if (!ask) return false
  try {
    return /^(?:y|yes|បាទ|ចាស|យល់ព្រម)$/iu.test((await ask(question)).trim())
  } catch {
    return false
  }
}
