import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { createTree, type Files, toName, writeRelease } from '../../fixtures/content-tree'
import { build, getCatalogFile, open } from './helpers'

const PROJECT_DIR = path.join(import.meta.dirname, '../../..')
const RELEASES = 400

const writeReleases = (title: string, body?: string): Files =>
  Object.fromEntries(Array.from({ length: RELEASES }, (_, index) => [toName(`release-${index}`), writeRelease({ title }, body)]))

/** Starts a build in a process of its own and kills it when `isTime` says so. True when it was killed before it was done. */
async function buildAndKill(dir: string, isTime: (draft: string) => boolean): Promise<boolean> {
  const child = spawn(process.execPath, ['--import', 'tsx', path.join(PROJECT_DIR, 'tests/fixtures/build-catalog.ts'), dir], {
    cwd: PROJECT_DIR,
    stdio: 'inherit',
  })
  const exit = once(child, 'exit')
  const draft = path.join(dir, `.catalog/catalog.db.${child.pid}.draft`)
  while (child.exitCode === null && child.signalCode === null && !isTime(draft)) await wait(1)
  child.kill('SIGKILL')
  await exit
  return child.signalCode === 'SIGKILL'
}

const getSize = (file: string): number => statSync(file, { throwIfNoEntry: false })?.size ?? 0

describe('buildCatalog, killed in the middle', () => {
  it('leaves the old catalog as it was, and the next build makes the whole new one', async () => {
    const tree = createTree(writeReleases('Old title'))
    await build(tree)
    const file = getCatalogFile(tree)
    const before = readFileSync(file)
    // Longer than the old ones: rows of the same size would fit into the pages that those leave free.
    tree.write(writeReleases('New title', 'The road is closed until the bridge is mended. '.repeat(40)))

    // The draft begins as a copy of the catalog; it grows while new rows are written.
    const moments = [(draft: string) => existsSync(draft), (draft: string) => getSize(draft) > before.length]
    for (const isTime of moments) {
      expect(await buildAndKill(tree.dir, isTime)).toBe(true)
      expect(readFileSync(file).equals(before)).toBe(true)
    }

    expect(await build(tree)).toMatchObject({ files: RELEASES, parsed: RELEASES, isFresh: false })
    const { rows } = await (await open(tree)).db.execute('SELECT title, count(*) AS total FROM article GROUP BY title')
    expect(rows.map((row) => ({ ...row }))).toEqual([{ title: 'New title', total: RELEASES }])
  }, 120_000)

  it('leaves no catalog where there was none', async () => {
    const tree = createTree(writeReleases('A title'))
    expect(await buildAndKill(tree.dir, (draft) => getSize(draft) > 0)).toBe(true)
    expect(existsSync(getCatalogFile(tree))).toBe(false)
    expect(readdirSync(path.join(tree.dir, '.catalog'))).not.toContain('catalog.db')

    await build(tree)
    expect(readdirSync(path.join(tree.dir, '.catalog')), 'the next build clears what the killed one left').toEqual(['catalog.db'])
  }, 120_000)
})
