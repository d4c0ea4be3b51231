import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { check } from '@/cli/check/check'
import { createScope } from '@/cli/check/scope'
import { CHECK_TEXTS } from '@/cli/check/texts'
import { createProblem } from '@/lib/problems/problem'
import { type ContentTree, createTree, toName, writeRelease } from '../../fixtures/content-tree'
import { runMadeUp } from './helpers'

const ROAD = toName('road')
const BROKEN = writeRelease({ title: undefined })
const run = (tree: ContentTree, ...args: string[]) => runMadeUp(check, tree, args)
const git = (tree: ContentTree, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: tree.dir, stdio: 'pipe' })
const commit = (tree: ContentTree) => {
  git(tree, 'init', '-q', '-b', 'main')
  git(tree, 'add', '.')
  git(tree, 'commit', '-qm', 'all')
}

describe('npm run check', () => {
  it('says in one language what is wrong, where, and how many there are', async () => {
    const tree = createTree({ [ROAD]: BROKEN })
    const { km, en } = createProblem('field-missing', { file: ROAD }, { field: 'title', example: `title: 'ការពង្រីកប្រព័ន្ធទឹកស្អាត'` })
    const khmer = await run(tree)
    expect(khmer.code).toBe(1)
    expect(khmer.output).toContain(`${ROAD}:1:1 field-missing title`)
    expect(khmer.output).toContain(km)
    expect(khmer.output).not.toContain(en)
    expect(khmer.output).toContain(CHECK_TEXTS.km.counts({ files: 1, problems: 1, inFiles: 1, warnings: 0, hints: 0 }))
    expect(CHECK_TEXTS.en.counts({ files: 1, problems: 1, inFiles: 1, warnings: 1, hints: 1 })).not.toMatch(/\b1 \w+s\b/)
    expect((await run(tree, '--lang', 'en')).output).toContain(en)
  })

  it('gives JSON that holds all of it', async () => {
    const tree = createTree({ [ROAD]: BROKEN, [toName('town')]: writeRelease() })
    const { code, output } = await run(tree, '--format', 'json')
    expect(code).toBe(1)
    expect(JSON.parse(output)).toMatchObject({ files: 2, problems: [{ file: ROAD, line: 1, code: 'field-missing', severity: 'error' }] })
  })

  it('writes notes for GitHub in which no sign ends the command early', async () => {
    const tree = createTree({ [toName('road')]: writeRelease({ category: 'a%b:c,d\ne' }) })
    const { output } = await run(tree, '--format', 'github')
    const [note = ''] = output.split('\n')
    expect(note).toMatch(new RegExp(`^::error file=${toName('road')},line=5,col=1,title=value-unknown::`))
    expect(note).toContain('a%25b:c,d%0Ae')
  })

  it('lets warnings pass', async () => {
    const translation = writeRelease({ translationOf: '2026-02-03T09:00 000000' })
    const { code, output } = await run(createTree({ [ROAD]: writeRelease(), [toName('road', 'en')]: translation }))
    expect(code).toBe(0)
    expect(output).toContain(CHECK_TEXTS.km.counts({ files: 2, problems: 0, inFiles: 0, warnings: 1, hints: 0 }))
  })
})

describe('npm run check -- --changed', () => {
  it('looks at what was changed since the last commit, and at the other files of the same release', async () => {
    const tree = createTree({ [ROAD]: BROKEN, [toName('road', 'en')]: writeRelease(), [toName('town')]: BROKEN })
    commit(tree)
    expect((await run(tree, '--changed')).code).toBe(0)
    tree.write({ [toName('road', 'en')]: writeRelease({ tags: ['a'] }) })
    const changed = await run(tree, '--changed')
    expect(changed.output).toContain(ROAD)
    expect(changed.output).not.toContain(toName('town'))
  })

  it('sees files that git does not know yet, and names in Khmer', async () => {
    const tree = createTree({ [ROAD]: writeRelease() })
    commit(tree)
    tree.write({ 'content/news/2026/ផ្លូវ/km.mdx': writeRelease() })
    expect((await run(tree, '--changed')).output).toContain('content/news/2026/ផ្លូវ:1:1 slug-invalid')
  })

  it('looks with --since at all that a branch changed, and at nothing that others did meanwhile', async () => {
    const tree = createTree({ [ROAD]: writeRelease() })
    commit(tree)
    git(tree, 'checkout', '-qb', 'mine')
    tree.write({ [toName('town')]: BROKEN })
    git(tree, 'add', '.')
    git(tree, 'commit', '-qm', 'mine')
    git(tree, 'checkout', '-q', 'main')
    tree.write({ [toName('sea')]: BROKEN })
    git(tree, 'add', '.')
    git(tree, 'commit', '-qm', 'theirs')
    git(tree, 'checkout', '-q', 'mine')
    const { output } = await run(tree, '--since', 'main')
    expect(output).toContain(toName('town'))
    expect(output).not.toContain(toName('sea'))
  })

  it('says so when git cannot tell', async () => {
    const tree = createTree({ [ROAD]: writeRelease() })
    expect(await run(tree, '--changed', '--lang', 'en')).toMatchObject({ code: 2, warnings: CHECK_TEXTS.en.noGit })
    commit(tree)
    expect((await run(tree, '--since', 'nowhere')).code).toBe(2)
    expect((await run(tree, '--since=--output=x')).code).toBe(2)
  })
})

describe('a scope', () => {
  it('is everything when the rules of the province were changed', () => {
    expect(createScope(['content/gazetteer.json'])(ROAD)).toBe(true)
    expect(createScope(['README.md'])(ROAD)).toBe(false)
  })

  it('holds a release when one of its pictures was changed', () => {
    const isInScope = createScope(['public/media/2026/road/a.jpg'])
    expect(isInScope(ROAD)).toBe(true)
    expect(isInScope(toName('road-2'))).toBe(false)
  })
})
