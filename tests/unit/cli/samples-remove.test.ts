import { existsSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { removeSamples } from '@/cli/samples/remove'
import { SAMPLES_TEXTS } from '@/cli/samples/texts'
import { checkContent } from '@/lib/catalog/check'
import { type ContentTree, createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { runMadeUp } from './helpers'

const TEXTS = SAMPLES_TEXTS.en
const attach = (file: string) => ({ attachments: [{ file: `/media/2026/${file}`, title: 'Plan' }] })
const FILES = {
  [toName('real')]: writeRelease(attach('shared.pdf')),
  [toName('made-up')]: writeRelease({ sample: true, ...attach('shared.pdf') }),
  [toName('made-up', 'en')]: writeRelease({ sample: true, ...attach('made-up/own.pdf') }),
  'public/media/2026/shared.pdf': '%PDF-1.4',
  'public/media/2026/made-up/own.pdf': '%PDF-1.4',
}
const run = (tree: ContentTree, args: string[] = [], answers?: string[]) =>
  runMadeUp(removeSamples, tree, ['--lang', 'en', ...args], { answers })
const has = (tree: ContentTree, file: string) => existsSync(path.join(tree.dir, file))

describe('npm run samples:remove', () => {
  it('removes samples with what only they use, and leaves a site that passes the check', async () => {
    const tree = createTree(FILES)
    expect((await run(tree, ['--yes'])).code).toBe(0)
    expect(has(tree, 'content/news/2026/made-up')).toBe(false)
    expect(has(tree, 'public/media/2026/made-up')).toBe(false)
    expect(has(tree, 'public/media/2026/shared.pdf')).toBe(true)
    expect((await checkContent(preySample, tree)).problems).toEqual([])
    expect((await run(tree)).output).toBe(TEXTS.none)
  })

  it('lists first, and removes nothing until somebody says so', async () => {
    const tree = createTree(FILES)
    const listed = await run(tree)
    expect(listed).toMatchObject({ code: 1 })
    for (const words of [toName('made-up'), 'public/media/2026/made-up/own.pdf', TEXTS.list(2, 1), TEXTS.useYes]) {
      expect(listed.output).toContain(words)
    }
    expect(listed.output).not.toContain('shared.pdf')
    expect((await run(tree, [], [''])).code).toBe(1)
    expect(has(tree, toName('made-up'))).toBe(true)
    expect((await run(tree, [], ['yes'])).code).toBe(0)
    expect(has(tree, toName('made-up'))).toBe(false)
  })

  it('names what still points to a sample', async () => {
    const tree = createTree({ ...FILES, [toName('real')]: writeRelease({ related: ['made-up'], ...attach('shared.pdf') }) })
    expect((await run(tree)).output).toContain(TEXTS.dangling(toName('real'), 'made-up'))
  })

  it('removes nothing while a file is broken: it may use any picture', async () => {
    const tree = createTree({ ...FILES, [toName('broken')]: writeRelease({ category: 'helth' }) })
    expect(await run(tree, ['--yes'])).toMatchObject({ code: 1, warnings: TEXTS.broken })
    expect(has(tree, toName('made-up'))).toBe(true)
  })
})
