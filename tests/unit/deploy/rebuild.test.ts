import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readdirSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { createTree } from '../../fixtures/content-tree'

const DEPLOY_DIR = path.resolve(import.meta.dirname, '../../../deploy')
const GIT_NAME = { GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_COMMITTER_NAME: 'A', GIT_COMMITTER_EMAIL: 'a@example.org' }

/** A server with one build in its place, an `npm` that builds nothing, and a schedule that says when something is due. */
function createServerFolder({ due = '', build = 'echo built > made' }) {
  const { dir } = createTree({ 'bin/npm': `#!/bin/sh\ncase "$*" in *schedule*) ${due ? `echo ${due}` : ':'};; *build*) ${build};; esac\n` })
  chmodSync(path.join(dir, 'bin/npm'), 0o755)
  const env = { ...process.env, ...GIT_NAME, PATH: `${dir}/bin:${process.env.PATH}` }
  const git = (cwd: string, ...args: string[]) => execFileSync('git', args, { cwd, env, stdio: 'pipe' })
  const origin = path.join(dir, 'origin')
  git(dir, 'init', '--quiet', '--initial-branch=main', origin)
  cpSync(DEPLOY_DIR, path.join(origin, 'deploy'), { recursive: true })
  const commit = () => {
    git(origin, 'add', '-A')
    git(origin, 'commit', '--quiet', '-m', 'Release')
  }
  commit()
  git(dir, 'clone', '--quiet', origin, path.join(dir, 'releases/20260101-000000'))
  symlinkSync('releases/20260101-000000', path.join(dir, 'current'))
  return {
    dir,
    accept: () => {
      writeFileSync(path.join(origin, 'new.mdx'), 'new')
      commit()
    },
    run: () => spawnSync(path.join(dir, 'current/deploy/rebuild.sh'), { env, encoding: 'utf8' }).status,
  }
}
type ServerFolder = ReturnType<typeof createServerFolder>

const getCurrent = ({ dir }: ServerFolder): string => readlinkSync(path.join(dir, 'current'))

it('builds nothing when nothing was accepted and nothing is due', () => {
  const server = createServerFolder({})
  expect(server.run()).toBe(0)
  expect(readdirSync(path.join(server.dir, 'releases'))).toHaveLength(1)
})

it.each([
  ['something was accepted', '', true],
  ['a release was due', '2026-01-01T00:00:00Z', false],
])('builds beside what serves and takes its place when %s', (_, due, isAccepted) => {
  const server = createServerFolder({ due })
  if (isAccepted) server.accept()
  expect(server.run()).toBe(0)
  expect(existsSync(path.join(server.dir, 'current/made'))).toBe(true)
  expect(existsSync(path.join(server.dir, 'current/new.mdx'))).toBe(isAccepted)
  expect(readlinkSync(path.join(server.dir, 'previous'))).toBe('releases/20260101-000000')
  expect(existsSync(path.join(server.dir, 'built')), 'the units that restart the site see it').toBe(true)
})

it('changes nothing when the build fails', () => {
  const server = createServerFolder({ build: 'exit 1' })
  server.accept()
  expect(server.run()).not.toBe(0)
  expect(getCurrent(server)).toBe('releases/20260101-000000')
  expect(existsSync(path.join(server.dir, 'built'))).toBe(false)
})
