import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Removal } from '@/lib/catalog/history/check-removals'
import { runGit } from '../frame/git'

/** A file that is not as it was: changed (`from` and `to` are one), renamed, or removed (`to` is null). */
export type FileChange = { from: string; to: string | null }

/** A clone without its past cannot tell what was renamed. */
export function isShallow(projectDir: string): boolean {
  return runGit(projectDir, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true'
}

export function readVersion(projectDir: string, commit: string, file: string): string | null {
  return runGit(projectDir, ['show', `${commit}:./${file}`])
}

/** How the files of a folder differ from a commit. A file that was renamed without telling git is found too. */
export function listFileChanges(projectDir: string, folder: string, base: string): FileChange[] {
  const own = path.resolve(projectDir, runGit(projectDir, ['rev-parse', '--git-path', 'index'])?.trim() ?? '')
  const temporary = mkdtempSync(path.join(tmpdir(), 'index-'))
  try {
    // In a copy of its index, git is told of new files: only then does it hold them against those that are missing.
    const env = { GIT_INDEX_FILE: path.join(temporary, 'index') }
    if (existsSync(own)) copyFileSync(own, env.GIT_INDEX_FILE)
    runGit(projectDir, ['add', '--intent-to-add', '--', folder], env)
    const args = ['diff', '--name-status', '--diff-filter=MDR', '--find-renames', '--relative', base, '--', folder]
    return readChanges(runGit(projectDir, args, env) ?? '')
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Every file of a folder that a commit of this branch removed or renamed, newest first. */
export function listPastRemovals(projectDir: string, folder: string): Removal[] {
  const args = ['log', '--format=%x00%H %ct', '--name-status', '--diff-filter=DR', '--find-renames', '--relative', '--', folder]
  const commits = (runGit(projectDir, args) ?? '').split('\0').slice(1)
  return commits.flatMap((entry) => {
    const [head = '', ...lines] = entry.split('\n')
    const [commit, seconds] = head.split(' ')
    return readChanges(lines.join('\n')).map(({ from, to }) => ({
      from,
      to,
      at: Number(seconds) * 1000,
      read: () => readVersion(projectDir, `${commit}^`, from),
    }))
  })
}

/** Lines of `--name-status`: `M file`, `D file`, `R087 from to`, with tabs between. */
function readChanges(lines: string): FileChange[] {
  return lines.split('\n').flatMap((line): FileChange[] => {
    const [status = '', from, to = null] = line.split('\t')
    if (!from) return []
    return [{ from, to: status.startsWith('M') ? from : to }]
  })
}
