import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { TRANSLATE_TEXTS } from '@/cli/translate/texts'
import { translate } from '@/cli/translate/translate'
import { checkContent } from '@/lib/catalog/check'
import { readArticles } from '@/lib/catalog/editorial/read-articles'
import { checkTranslations } from '@/lib/catalog/translation/check-translations'
import { type ContentTree, createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { type MadeUpWorld, runMadeUp } from './helpers'

const KM = toName('road')
const EN = toName('road', 'en')
const ORIGINAL = writeRelease({ title: 'ជួសជុលផ្លូវ', tags: ['ផ្លូវ'] }, 'ផ្លូវបិទ។ [ផែនទី](/km/archive)\n\nសូមប្រើផ្លូវវាង។')
const TEXTS = TRANSLATE_TEXTS.en

const run = (tree: ContentTree, args: string[], world: MadeUpWorld = {}) =>
  runMadeUp(translate, tree, ['road', '--lang', 'en', ...args], { now: Date.UTC(2026, 1, 10, 1, 30), ...world })
const read = (tree: ContentTree, file: string) => readFileSync(path.join(tree.dir, file), 'utf8')
const edit = (tree: ContentTree, file: string, from: string, to: string) => tree.write({ [file]: read(tree, file).replace(from, to) })
const listCodes = (tree: ContentTree) => checkTranslations(readArticles(preySample, tree.contentDir).articles).map(({ code }) => code)

/** A translation that was made, with a word of the original changed since. */
async function createOutdated(): Promise<ContentTree> {
  const tree = createTree({ [KM]: ORIGINAL })
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: tree.dir })
  git('init', '-q')
  git('add', '.')
  git('commit', '-qm', 'original')
  await run(tree, [])
  edit(tree, EN, 'សូមប្រើផ្លូវវាង។', 'Please make a detour.')
  edit(tree, KM, 'សូមប្រើផ្លូវវាង។', 'សូមប្រើផ្លូវវាងខាងជើង។')
  return tree
}

describe('npm run translate', () => {
  it('makes the other language as a draft that passes the check, with the facts, links of its own and a record', async () => {
    const tree = createTree({ [KM]: ORIGINAL })
    expect((await run(tree, [])).code).toBe(0)
    const written = read(tree, EN)
    expect(written).toMatch(/^translationOf: '2026-02-10T08:30(?: [0-9a-f]{6}){3}'$/m)
    expect(written).toContain('(/en/archive)')
    expect((await checkContent(preySample, tree)).problems).toEqual([])
    const { articles } = readArticles(preySample, tree.contentDir)
    expect(articles.find(({ source }) => source.locale === 'en')?.frontMatter).toMatchObject({ draft: true, category: 'infrastructure' })
  })

  it('goes from English to Khmer as well', async () => {
    const tree = createTree({ [EN]: writeRelease() })
    expect((await run(tree, [])).output).toContain(KM)
    expect((await checkContent(preySample, tree)).problems).toEqual([])
  })

  it('never writes over a translation', async () => {
    const tree = createTree({ [KM]: ORIGINAL, [EN]: writeRelease() })
    expect(await run(tree, [])).toMatchObject({ code: 1, warnings: TEXTS.complete('road', EN) })
    expect(read(tree, EN)).toBe(writeRelease())
  })

  it('fills the other file as npm run new leaves it, and keeps its facts', async () => {
    const begun = writeRelease({ title: 'Road repair', tags: ['road'], draft: true }, '')
    for (const [written, empty] of [
      [KM, EN],
      [EN, KM],
    ] as const) {
      const tree = createTree({ [written]: ORIGINAL, [empty]: begun })
      expect((await run(tree, [])).output).toContain(TEXTS.written(empty))
      const filled = read(tree, empty)
      for (const words of ['Road repair', 'road', 'translationOf', 'សូមប្រើផ្លូវវាង។']) expect(filled).toContain(words)
      expect(filled).not.toContain('ជួសជុលផ្លូវ')
      expect(read(tree, written)).toBe(ORIGINAL)
    }
  })

  it('names the nearest release when there is none of that name', async () => {
    const tree = createTree({ [toName('roads')]: ORIGINAL })
    expect(await run(tree, [])).toMatchObject({ code: 2, warnings: TEXTS.unknown('road', 'roads') })
  })

  it('writes nothing from an original that is broken', async () => {
    const tree = createTree({ [KM]: writeRelease({ category: 'helth' }) })
    expect(await run(tree, [])).toMatchObject({ code: 1, warnings: TEXTS.broken(KM) })
  })
})

describe('npm run translate -- --update', () => {
  it('shows the earlier words, the present ones and the translation, and records when the person says so', async () => {
    const tree = await createOutdated()
    expect(listCodes(tree)).toEqual(['translation-outdated'])
    const { code, output } = await run(tree, ['--update'], { answers: ['yes'], now: Date.UTC(2026, 1, 12) })
    expect(code).toBe(0)
    for (const words of ['សូមប្រើផ្លូវវាង។', 'សូមប្រើផ្លូវវាងខាងជើង។', 'Please make a detour.']) expect(output).toContain(words)
    expect(output).not.toContain('ផ្លូវបិទ។')
    expect(listCodes(tree)).toEqual([])
    expect(read(tree, EN)).toContain("translationOf: '2026-02-12T07:00 ")
    expect((await run(tree, ['--update'])).output).toBe(TEXTS.follows('2026-02-12T07:00'))
  })

  it('shows the translation of what was added, once the translator has added it too', async () => {
    const tree = await createOutdated()
    edit(tree, KM, 'ផ្លូវបិទ។', 'ថ្មី។\n\nផ្លូវបិទ។')
    const { output: before } = await run(tree, ['--update'])
    expect(before).toContain('Please make a detour.')
    edit(tree, EN, 'ផ្លូវបិទ។', 'Something new.\n\nផ្លូវបិទ។')
    const { output: after } = await run(tree, ['--update'])
    for (const words of ['Something new.', 'Please make a detour.']) expect(after).toContain(words)
    expect(after).not.toContain(TEXTS.notFound)
  })

  it('records nothing unless the person says so', async () => {
    const tree = await createOutdated()
    const before = read(tree, EN)
    expect(await run(tree, ['--update'], { answers: [''] })).toMatchObject({ code: 1 })
    expect(await run(tree, ['--update'], { answers: [] })).toMatchObject({ code: 1 })
    expect((await run(tree, ['--update'])).output).toContain(TEXTS.useYes)
    expect(read(tree, EN)).toBe(before)
    expect((await run(tree, ['--update', '--yes'])).code).toBe(0)
  })

  it('leaves every other sign of the translation as it was', async () => {
    const tree = await createOutdated()
    const withoutRecord = () => read(tree, EN).replace(/^translationOf:.*$/m, '')
    const before = withoutRecord()
    await run(tree, ['--update', '--yes'])
    expect(withoutRecord()).toBe(before)
  })

  it('says so when git does not have the earlier words', async () => {
    const tree = createTree({ [KM]: ORIGINAL })
    await run(tree, [])
    edit(tree, KM, 'សូមប្រើផ្លូវវាង។', 'សូមឈប់។')
    const { output } = await run(tree, ['--update'])
    expect(output).toContain(TEXTS.notInGit)
    expect(output).toContain('សូមឈប់។')
  })

  it('begins a record for a translation that was made by hand', async () => {
    const tree = createTree({ [KM]: ORIGINAL, [EN]: writeRelease() })
    const { code, output } = await run(tree, ['--update', '--yes'])
    expect(code).toBe(0)
    expect(output).toContain(TEXTS.noRecord(EN))
    expect(read(tree, EN)).toMatch(/^translationOf: '/m)
    expect((await checkContent(preySample, tree)).problems).toEqual([])
  })
})

describe('a paragraph that was left in the language of the original', () => {
  it('is named once the translation is no draft any more', async () => {
    const tree = createTree({ [KM]: ORIGINAL })
    await run(tree, [])
    expect(listCodes(tree)).toEqual([])
    edit(tree, EN, 'draft: true\n', '')
    expect(new Set(listCodes(tree))).toEqual(new Set(['translation-left']))
  })

  it('is named by its words, not by the address of its picture', async () => {
    const figure = '<Figure src="/media/2026/road/a.jpg" alt="ផ្លូវបិទនៅមុខផ្សារ" />'
    const tree = createTree({ [KM]: writeRelease({}, figure) })
    await run(tree, [])
    edit(tree, EN, 'draft: true\n', '')
    const problems = checkTranslations(readArticles(preySample, tree.contentDir).articles)
    expect(problems.some(({ km }) => km.includes('ផ្លូវបិទនៅមុខផ្សារ') && !km.includes('/media/'))).toBe(true)
  })
})
