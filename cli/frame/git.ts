import { execFileSync } from 'node:child_process'

/** Runs git in a project; null when it is no repository, knows no such commit, or is not installed. */
export function runGit(projectDir: string, args: readonly string[], env: Record<string, string> = {}): string | null {
  try {
    // Paths as they are, not escaped; a long history or a large file still fits.
    return execFileSync('git', ['-c', 'core.quotepath=off', ...args], {
      cwd: projectDir,
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 256 * 1024 * 1024,
    })
  } catch {
    return null
  }
}

/** The commit that work is held against: the last one, or where the work that became `since` was begun. */
export function findBase(projectDir: string, since?: string): string | null {
  const args = since === undefined ? ['rev-parse', '--verify', 'HEAD'] : ['merge-base', '--end-of-options', since, 'HEAD']
  return runGit(projectDir, args)?.trim() || null
}

/**
 * Files of the project, relative to it, that are not as they were: in the last commit, or where the work that became
 * `since` was begun. Files that git does not know yet are among them.
 * @returns null when git cannot tell
 */
export function listChangedFiles(projectDir: string, since?: string): string[] | null {
  const base = findBase(projectDir, since)
  const changed = base && runGit(projectDir, ['diff', '--name-only', '--relative', '-z', base, '--'])
  const unknown = runGit(projectDir, ['ls-files', '--others', '--exclude-standard', '-z'])
  if (typeof changed !== 'string' || unknown === null) return null
  return [...new Set(`${changed}${unknown}`.split('\0').filter(Boolean))].sort()
}
