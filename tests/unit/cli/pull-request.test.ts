import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { pullRequest } from '@/cli/pull-request/pull-request'
import { PULL_REQUEST_TEXTS, SINCE_MISSING } from '@/cli/pull-request/texts'
import { COMMENT_MARK } from '@/cli/pull-request/write-comment'
import { formatDateTime } from '@/lib/khmer/dates'
import { type ContentTree, createTree, type Files, toName, writeRelease } from '../../fixtures/content-tree'
import { runMadeUp } from './helpers'

const { km, en } = PULL_REQUEST_TEXTS
const NOW = Date.UTC(2026, 1, 28, 23, 59)
const git = (tree: ContentTree, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { cwd: tree.dir, stdio: 'pipe' })

/** What a person reads who proposes these files to a site with a release that nobody touches. */
async function comment(files: Files, { removed = [] as string[], before = {} as Files } = {}) {
  const tree = createTree({ [toName('untouched')]: writeRelease({ title: undefined }), ...before })
  git(tree, 'init', '-q', '-b', 'main')
  git(tree, 'add', '.')
  git(tree, 'commit', '-qm', 'site')
  tree.write(files)
  for (const file of removed) tree.remove(file)
  const args = ['--since', 'main', '--files', 'https://example.org/o/r/blob/my-change']
  return runMadeUp(pullRequest, tree, args, { now: NOW })
}
const lineOf = (output: string, title: string, part = en) =>
  output
    .slice(output.indexOf(`(${part.language})`))
    .split('\n')
    .find((line) => line.includes(title)) ?? ''

describe('the comment on a pull request', () => {
  it('says in both languages what must be mended, at lines that can be opened, and how without Git', async () => {
    const { code, output } = await comment({ [toName('road')]: writeRelease({ category: 'helth' }) })
    expect(code).toBe(0)
    expect(output.startsWith(COMMENT_MARK)).toBe(true)
    for (const texts of [km, en]) for (const words of [texts.toMend(1), texts.howToMend, texts.inReview]) expect(output).toContain(words)
    expect(output).toContain(`(https://example.org/o/r/blob/my-change/${toName('road')}?plain=1#L5)`)
    expect(output).toContain('“health”')
    expect(output).not.toContain('untouched')
  })

  it('does not hold up for warnings', async () => {
    const { output } = await comment({
      [toName('road')]: writeRelease(),
      [toName('road', 'en')]: writeRelease({ translationOf: '2026-02-03T09:00 000000' }),
    })
    for (const texts of [km, en]) for (const words of [texts.sound, texts.toLookAt(1)]) expect(output).toContain(words)
  })

  // Seven in the morning in Phnom Penh is midnight of UTC.
  it.each([
    ['a draft', { draft: true }, en.stages.draft('')],
    ['what waits', { publishAt: '2026-03-01T07:00' }, en.stages.scheduled(formatDateTime('2026-03-01T07:00', 'en'))],
    ['what is due', { publishAt: '2026-03-01T06:59' }, en.stages.published('')],
    ['a correction', { updates: [{ date: '2026-02-20', note: 'The hour.' }] }, en.stages.corrected('')],
    ['a withdrawal', { withdrawn: { date: '2026-02-20', reason: 'Wrong.' } }, en.stages.withdrawn('')],
    ['what has ended', { unpublishAt: '2026-03-01T06:59' }, en.stages.expired('')],
    [
      'what will end',
      { unpublishAt: '2026-03-01T07:00' },
      `${en.stages.published('')} · ${en.until(formatDateTime('2026-03-01T07:00', 'en'))}`,
    ],
  ])('says when %s will be seen', async (_, fields, words) => {
    const { output } = await comment({ [toName('road')]: writeRelease({ title: 'Bassac', ...fields }) })
    expect(lineOf(output, 'Bassac')).toBe(`- **Bassac** (km): ${words}`)
    expect(lineOf(output, 'Bassac', km)).toContain('**Bassac** (km): ')
  })

  it('names what would be deleted', async () => {
    const { output } = await comment({}, { before: { [toName('road')]: writeRelease() }, removed: ['content/news/2026/road'] })
    expect(output).toContain(en.removed)
  })

  it('says so when no release changes', async () => {
    const { output } = await comment({ 'README.md': 'Words.' })
    for (const texts of [km, en]) expect(output).toContain(texts.nothing)
  })

  it('shows a title as it is, whatever signs it holds', async () => {
    const title = '<img src=x> @everyone [x](https://example.org) `a` | *b* &lt;'
    const { output } = await comment({ [toName('road')]: writeRelease({ title }) })
    const line = lineOf(output, 'everyone')
    for (const raw of ['<img', '@everyone', '[x](', '*b*', '`a`', '&lt;img src=x> ']) expect(line).not.toContain(raw)
    expect(line).toContain('&lt;img src=x&gt; &#64;everyone')
  })

  it('stays within what a comment can hold', async () => {
    const tags = Array.from({ length: 400 }, () => '')
    const { output } = await comment({ [toName('road')]: writeRelease({ tags }) })
    expect(output).toContain(en.more(360))
    expect(output.length).toBeLessThan(65_536)
  })

  it('refuses to be run without knowing what was changed', async () => {
    expect(await runMadeUp(pullRequest, createTree(), ['--lang', 'en'])).toMatchObject({ code: 2, warnings: SINCE_MISSING.en })
  })
})
