import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { newRelease } from '@/cli/new/release'
import { suggestSlug } from '@/cli/new/release-draft'
import { RELEASE_HELP, RELEASE_TEXTS } from '@/cli/new/release-texts'
import { checkContent } from '@/lib/catalog/check'
import khmer from '@/locales/km.json'
import { type ContentTree, createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { type MadeUpWorld, runMadeUp } from './helpers'

const FLAGS = {
  'title-km': 'ជួសជុលផ្លូវ',
  'title-en': "Road repair: the river's bank",
  type: 'notice',
  category: 'infrastructure',
  districts: 'tuek-thla',
  'issued-by': 'forestry',
}
const SLUG = '2026-03-01-road-repair-the-rivers-bank'
const TEXTS = RELEASE_TEXTS.en
// Half past midnight in Phnom Penh, and still February in UTC.
const NOW = Date.UTC(2026, 1, 28, 17, 30)

const toArgs = (flags: Record<string, string | undefined>) =>
  Object.entries(flags).flatMap(([flag, value]) => (value === undefined ? [] : [`--${flag}`, value]))
const run = (tree: ContentTree, flags: Record<string, string | undefined>, world: MadeUpWorld = {}) =>
  runMadeUp(newRelease, tree, [...toArgs(flags), '--lang', 'en'], { now: NOW, ...world })
const fill = (tree: ContentTree, file: string) =>
  tree.write({ [file]: `${readFileSync(path.join(tree.dir, file), 'utf8')}The road is closed.\n` })

describe('npm run new', () => {
  it('writes both languages as drafts of today that pass the check once they are filled, and a folder for pictures', async () => {
    const tree = createTree()
    const { code, output } = await run(tree, FLAGS)
    expect(code, output).toBe(0)
    const [km, en] = [toName(SLUG), toName(SLUG, 'en')]
    for (const words of [km, en, `public/media/2026/${SLUG}`]) expect(output).toContain(words)
    expect(existsSync(path.join(tree.publicDir, 'media/2026', SLUG))).toBe(true)
    const unfilled = await checkContent(preySample, tree)
    expect(unfilled.problems.map(({ code: kind }) => kind)).toEqual(['body-empty', 'body-empty'])
    for (const file of [km, en]) {
      expect(readFileSync(path.join(tree.dir, file), 'utf8')).toContain('draft: true')
      fill(tree, file)
    }
    expect((await checkContent(preySample, tree)).problems).toEqual([])
  })

  it('writes no file for a language without a title, and makes the address from Khmer', async () => {
    const tree = createTree()
    const { output } = await run(tree, { ...FLAGS, 'title-en': undefined })
    expect(output).toMatch(/2026-03-01-ch[a-z-]+ph?l[a-z]+\/km\.mdx/)
    expect(output).not.toContain('en.mdx')
  })

  it('says everything that is wrong, and writes nothing', async () => {
    const tree = createTree()
    const { code, output } = await run(tree, { ...FLAGS, category: 'helth', districts: 'tuek-thlaa', date: '1 March' })
    expect(code).toBe(1)
    for (const words of ['--category', '“health”', '--districts', '“tuek-thla”', '--date']) expect(output).toContain(words)
    // Once, though both files would have it.
    expect(output.split('--category')).toHaveLength(2)
    expect(existsSync(path.join(tree.contentDir, 'news/2026'))).toBe(false)
  })

  it.each([
    ['no title', { 'title-km': undefined, 'title-en': undefined, slug: 'road' }, TEXTS.titleMissing],
    ['a name that is no address', { slug: '../pages/about' }, TEXTS.slugInvalid],
    ['a name that is taken', { slug: 'taken' }, TEXTS.slugTaken('taken')],
  ])('refuses %s', async (_, flags, words) => {
    const tree = createTree({ [toName('taken', 'km', '2025')]: writeRelease({ date: '2025-01-01' }) })
    const { code, output } = await run(tree, { ...FLAGS, ...flags })
    expect(code).toBe(1)
    expect(output).toContain(words)
  })

  it('asks for what options do not say, and again for what the build would refuse', async () => {
    const tree = createTree()
    const answers = ['', '', 'ជួសជុលផ្លូវ', 'Road', '', 'notise', 'notice', 'infrastructure', '', '', '']
    const { code, output, questions } = await run(tree, {}, { answers })
    expect(code, output).toBe(0)
    expect(output).toContain(TEXTS.titleMissing)
    expect(questions.filter((question) => question.startsWith(TEXTS.questions.type))).toHaveLength(2)
    expect(existsSync(path.join(tree.dir, toName('2026-03-01-road', 'en')))).toBe(true)
  })

  it('shows what each word to type means, once, and takes an answer between the quotes of a file', async () => {
    const tree = createTree()
    const answers = ['ជួសជុលផ្លូវ', 'Road', "'2026-03-02'", 'សេចក្តីជូនដំណឹង', 'notice', 'health', '', '', '']
    const { code, output } = await runMadeUp(newRelease, tree, ['--lang', 'km'], { now: NOW, answers })
    expect(code, output).toBe(0)
    expect(output).toContain('2026-03-02-road')
    for (const [word, name] of [
      ['notice', khmer.ReleaseType.notice],
      ['health', khmer.Category.health],
      ['tuek-thla', preySample.districts.find(({ slug }) => slug === 'tuek-thla')?.fullName.km ?? ''],
      ['forestry', preySample.departments.forestry?.km ?? ''],
    ] as const) {
      const lines = output.split('\n').filter((line) => line.trim().startsWith(`${word} `) && line.endsWith(name))
      expect(lines, word).toHaveLength(1)
    }
  })

  it('writes nothing when the person leaves', async () => {
    const tree = createTree()
    const { code, output } = await run(tree, {}, { answers: ['ផ្លូវ'] })
    expect(code).toBe(1)
    expect(output).toContain(TEXTS.stopped)
    expect(existsSync(path.join(tree.contentDir, 'news/2026'))).toBe(false)
  })

  it('asks in both languages for all it can be told', () => {
    for (const { questions } of Object.values(RELEASE_TEXTS))
      expect(Object.keys(questions).sort()).toEqual(Object.keys(RELEASE_HELP.flags).sort())
  })
})

describe('the folder name', () => {
  it('is cut between words', () => {
    const title = 'The provincial administration announces the repair of the Bassac riverside road'
    expect(suggestSlug({ date: '2026-12-01T15:00', 'title-en': title })).toBe(
      '2026-12-01-the-provincial-administration-announces-the-repair',
    )
  })
})
