/**
 * How often each rule of proofreading finds something, and a sample to judge by reading:
 *
 *   npx tsx bench/proofreading.ts --corpus DIR [--lang en] [--rule km-name] [--sample 100]
 *
 * DIR holds .txt files, a passage a line, or .tsv files with the text in the last column; without --corpus the articles of
 * `content/` are read. The sample is the same in every run. docs/proofreading.md holds what was judged.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createHouseStyle } from '../lib/catalog/proofread/house-style.ts'
import { proofread, proofreadProse, type Remark } from '../lib/catalog/proofread/proofread.ts'
import { PROOFREADING_RULES } from '../lib/catalog/proofread/rules.ts'
import { readFrontMatter } from '../lib/catalog/read-front-matter.ts'
import { listSources, locateContent, readSource } from '../lib/catalog/sources.ts'
import { parseMdx } from '../lib/mdx/parse-mdx.ts'
import { listCodePoints, toVisible } from '../lib/problems/to-visible.ts'
import { site } from '../site.config.ts'
import { createRandom } from './generate.ts'

const UNITS_AROUND = 40

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    rule: { type: 'string' },
    sample: { type: 'string', default: '100' },
    lang: { type: 'string', default: 'km' },
  },
})
const style = createHouseStyle(site)
const started = performance.now()
const texts = values.corpus ? readCorpus(values.corpus) : readContent()
const seconds = (performance.now() - started) / 1000
const units = texts.reduce((sum, { length }) => sum + length, 0)
console.log(`${texts.length} texts, ${(units / 1e6).toFixed(2)} million characters, ${seconds.toFixed(1)} s\n`)
for (const rule of PROOFREADING_RULES) {
  const found = texts.map(({ remarks }) => remarks.filter((remark) => remark.rule === rule))
  console.log(`${rule.padEnd(24)} ${found.flat().length} findings in ${found.filter(({ length }) => length > 0).length} texts`)
}
if (values.rule) printSample(texts.flatMap(({ remarks }) => remarks.filter(({ rule }) => rule === values.rule)))

/** Every line is a text of one passage. */
function readCorpus(folder: string): { length: number; remarks: Remark[] }[] {
  const names = readdirSync(folder).filter((name) => /\.(?:txt|tsv)$/.test(name))
  const lines = names.flatMap((name) => {
    const rows = readFileSync(path.join(folder, name), 'utf8').split('\n')
    return name.endsWith('.tsv') ? rows.slice(1).map((row) => row.split('\t').at(-1) ?? '') : rows
  })
  return lines
    .filter((line) => line.trim() !== '')
    .map((text) => {
      const offsets = Array.from({ length: text.length }, (_, index) => index)
      const passage = { text, offsets, isParagraph: true, isEnd: false, isQuoted: false }
      return { length: text.length, remarks: proofreadProse([passage], text, values.lang === 'en' ? 'en' : 'km', style) }
    })
}

function readContent(): { length: number; remarks: Remark[] }[] {
  const { contentDir } = locateContent(path.join(import.meta.dirname, '..'))
  return listSources(contentDir).sources.map((source) => {
    const { text } = readSource(source, contentDir)
    const reading = readFrontMatter(text, source.file)
    const { tree = null } = parseMdx(text, source.file)
    const { remarks } = proofread({ ...source, text, tree, reading: reading.problem ? null : reading }, style)
    return { length: text.length, remarks }
  })
}

function printSample(remarks: readonly Remark[]): void {
  const random = createRandom(1)
  const order = remarks.map((remark) => ({ remark, at: random() })).sort((a, b) => a.at - b.at)
  for (const [index, { remark }] of order.slice(0, Number(values.sample)).entries()) {
    const { prose, start, end, suggestion } = remark
    const found = prose.text.slice(start, end).slice(0, 200)
    const before = prose.text.slice(Math.max(0, start - UNITS_AROUND), start)
    const after = prose.text.slice(end, end + UNITS_AROUND)
    console.log(`\n${index + 1}. ${toVisible(before)}【${toVisible(found)}】${toVisible(after)}`)
    if (suggestion !== null) console.log(`   → ${toVisible(suggestion)}`)
    if (found.length < 12) console.log(`   ${listCodePoints(found)} → ${listCodePoints(suggestion ?? '')}`)
  }
}
