import { execFileSync } from 'node:child_process'
import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { check } from '@/cli/check/check'
import { CHECK_TEXTS } from '@/cli/check/texts'
import { type ContentTree, createTree, type Files, toName, writeRelease } from '../../fixtures/content-tree'
import { runMadeUp } from './helpers'

const LONG = 'The road along the river is closed at night.\n\nUse the road through the market.\n\nIt opens again in the morning.'
const RELEASES = { [toName('road')]: writeRelease({}, LONG), [toName('road', 'en')]: writeRelease({}, LONG) }
const REDIRECT = { 'content/redirects.yaml': '- {release: road, to: street}\n' }

const git = (tree: ContentTree, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: tree.dir, stdio: 'pipe' })
const commit = (tree: ContentTree) => {
  git(tree, 'add', '.')
  git(tree, 'commit', '-qm', 'all')
}
const createRepository = (files: Files = RELEASES): ContentTree => {
  const tree = createTree(files)
  git(tree, 'init', '-q', '-b', 'main')
  commit(tree)
  return tree
}
const rename = (tree: ContentTree) =>
  renameSync(path.join(tree.contentDir, 'news/2026/road'), path.join(tree.contentDir, 'news/2026/street'))
const run = async (tree: ContentTree, ...args: string[]) => {
  const { code, output, warnings } = await runMadeUp(check, tree, ['--lang', 'en', '--format', 'json', ...args], { now: Date.now() })
  const { problems } = JSON.parse(output) as { problems: { code: string; en: string }[] }
  return { code, warnings, codes: problems.map((problem) => problem.code), en: problems[0]?.en }
}

describe('npm run check in a repository', () => {
  it('asks for a redirect of a renamed release, before and after the commit, until there is one', async () => {
    const tree = createRepository()
    rename(tree)
    const expected = { code: 1, codes: ['redirect-missing'], en: expect.stringContaining('- { release: road, to: street }') }
    expect(await run(tree)).toMatchObject(expected)
    expect(await run(tree, '--changed')).toMatchObject(expected)
    commit(tree)
    expect(await run(tree)).toMatchObject(expected)
    tree.write(REDIRECT)
    expect(await run(tree)).toMatchObject({ code: 0, codes: [], warnings: '' })
  })

  it('asks for the reason of a deleted release', async () => {
    const tree = createRepository({ ...RELEASES, [toName('town')]: writeRelease() })
    tree.remove('content/news/2026/road')
    expect(await run(tree)).toMatchObject({ codes: ['redirect-missing'], en: expect.stringContaining('gone: {') })
    tree.write({ 'content/redirects.yaml': `- {release: road, gone: {km: 'បានលុប។', en: 'Removed.'}}\n` })
    expect((await run(tree)).codes).toEqual([])
  })

  it('asks for an entry in updates since the last commit, or since another one', async () => {
    const tree = createRepository()
    const changed = LONG.replace('morning', 'evening')
    tree.write({ [toName('road')]: writeRelease({}, changed) })
    expect(await run(tree)).toMatchObject({ code: 1, codes: ['change-untold'] })
    commit(tree)
    expect((await run(tree)).codes).toEqual([])
    expect((await run(tree, '--since', 'HEAD^')).codes).toEqual(['change-untold'])
    tree.write({ [toName('road')]: writeRelease({ updates: [{ date: '2026-02-04', note: 'The time.' }] }, changed) })
    expect((await run(tree, '--since', 'HEAD^')).codes).toEqual([])
  })

  it('follows the text of a release that was renamed at the same time', async () => {
    const tree = createRepository()
    rename(tree)
    tree.write({ ...REDIRECT, [toName('street')]: writeRelease({}, LONG.replace('morning', 'evening')) })
    expect((await run(tree)).codes).toEqual(['change-untold'])
  })

  it('leaves the index of the repository as it is', async () => {
    const tree = createRepository()
    rename(tree)
    const before = git(tree, 'status', '--porcelain', '--', 'content').toString()
    await run(tree)
    expect(git(tree, 'status', '--porcelain', '--', 'content').toString()).toBe(before)
  })

  it('says in one line where there is nothing to compare with, and goes on', async () => {
    const tree = createTree(RELEASES)
    expect(await run(tree)).toMatchObject({ code: 0, warnings: CHECK_TEXTS.en.noHistory })
    const whole = createRepository()
    whole.write({ [toName('town')]: writeRelease() })
    commit(whole)
    const shallow = createTree()
    rmSync(shallow.dir, { recursive: true })
    mkdirSync(shallow.dir)
    git(shallow, 'clone', '-q', '--depth', '1', `file://${whole.dir}`, '.')
    expect(await run(shallow)).toMatchObject({ code: 0, warnings: CHECK_TEXTS.en.noHistory })
  })
})
