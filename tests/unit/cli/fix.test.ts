import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fix } from '@/cli/fix/fix'
import { FIX_TEXTS } from '@/cli/fix/texts'
import { type ContentTree, createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { runMadeUp } from './helpers'

const FILE = toName('road')
const BODY = [
  'មន្រ្តី ។ ឆ្នាំ2023 ផ្សេង ៗ ក\u200b ខ',
  '`12 ។` [ទី 1](/km/a-12) https://a.example/2023 ។',
  '> ទី 1 ។',
  '<Quote speaker="គ ។">\n\nទី 2 ។\n\n</Quote>',
  '| ទី 3 |\n|---|\n| 4 |',
].join('\n\n')
const MENDED = [
  'មន្ត្រី។ ឆ្នាំ២០២៣ ផ្សេងៗ ក ខ',
  '`12 ។` [ទី ១](/km/a-12) https://a.example/2023 ។',
  '> ទី 1 ។',
  '<Quote speaker="គ។">\n\nទី 2 ។\n\n</Quote>',
  '| ទី ៣ |\n|---|\n| ៤ |',
].join('\n\n')

async function run(
  tree: ContentTree,
  { write = false, slug, answer }: { write?: boolean; slug?: string; answer?: string } = {},
): Promise<{ code: number; printed: string }> {
  const args = [...(slug ? [slug] : []), ...(write ? ['--write'] : []), '--lang', 'en']
  const { code, output } = await runMadeUp(fix, tree, args, answer === undefined ? {} : { answers: [answer] })
  return { code, printed: output }
}

const read = (tree: ContentTree, file = FILE): string => readFileSync(path.join(tree.dir, file), 'utf8')

describe('npm run fix', () => {
  it('mends words, never code, addresses, keys and quoted source, and finds nothing the second time', async () => {
    const facts = { title: 'ទឹក 12', tags: ['a12', 'ទី 1'], documentNumber: '12/26' }
    const tree = createTree({ [FILE]: writeRelease(facts, BODY) })
    expect((await run(tree, { write: true })).code).toBe(0)
    expect(read(tree)).toBe(writeRelease({ ...facts, title: 'ទឹក ១២', tags: ['a12', 'ទី ១'] }, MENDED))
    expect(await run(tree)).toEqual({ code: 0, printed: FIX_TEXTS.en.nothing })
  })

  it('shows what it would do, what nobody sees by its code point, and writes nothing', async () => {
    const text = writeRelease({}, 'មន្រ្តី ក\u200b ខ')
    const tree = createTree({ [FILE]: text })
    const { code, printed } = await run(tree)
    expect(code).toBe(1)
    expect(read(tree)).toBe(text)
    expect(printed.split('\n')).toEqual([
      `--- ${FILE}`,
      `+++ ${FILE}`,
      '@@ -8 +8 @@',
      '-មន្រ្តី ក‹U+200B› ខ',
      '+មន្ត្រី ក ខ',
      '  km-cluster-order: ន្រ្តី → ន្ត្រី  (U+1793 U+17D2 U+179A U+17D2 U+178F U+17B8 → U+1793 U+17D2 U+178F U+17D2 U+179A U+17B8)',
      '  km-zero-width-space: ‹U+200B› → ',
      '',
      FIX_TEXTS.en.found(2, 1),
      FIX_TEXTS.en.notWritten,
    ])
  })

  it.each([
    ['y', 'ទី ១'],
    ['n', 'ទី 1'],
    ['', 'ទី 1'],
  ])('asks the person at the terminal: %j leaves %s', async (answer, body) => {
    const tree = createTree({ [FILE]: writeRelease({}, 'ទី 1') })
    await run(tree, { answer })
    expect(read(tree)).toBe(writeRelease({}, body))
  })

  it('mends one release when it is named, and says when there is none', async () => {
    const other = toName('other')
    const tree = createTree({ [FILE]: writeRelease({}, 'ទី 1'), [other]: writeRelease({}, 'ទី 1') })
    await run(tree, { write: true, slug: 'road' })
    expect([read(tree), read(tree, other)]).toEqual([writeRelease({}, 'ទី ១'), writeRelease({}, 'ទី 1')])
    expect(await run(tree, { slug: 'rod' })).toEqual({ code: 2, printed: FIX_TEXTS.en.unknown('rod') })
  })

  it('leaves alone what an editor allowed, and a file that cannot be read', async () => {
    const allowed = writeRelease({ allow: [{ rule: 'km-latin-digits', reason: 'ក', text: 'ទី 1' }] }, 'ទី 1')
    const broken = writeRelease({}, 'ទី 1 <Notice')
    const tree = createTree({ [FILE]: allowed, [toName('broken')]: broken })
    expect((await run(tree, { write: true })).code).toBe(0)
    expect([read(tree), read(tree, toName('broken'))]).toEqual([allowed, broken])
  })

  it('keeps the byte order mark and the line ends of Windows', async () => {
    const text = `\uFEFF${writeRelease({ title: 'ទី 1' }, 'ទី 1\nទី 2')}`.replaceAll('\n', '\r\n')
    const tree = createTree({ [FILE]: text })
    await run(tree, { write: true })
    expect(read(tree)).toBe(text.replaceAll('ទី 1', 'ទី ១').replaceAll('ទី 2', 'ទី ២'))
  })
})
