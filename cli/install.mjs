import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Where the lock file's hash is kept after an installation. */
const STAMP = 'node_modules/.installed-lock'

/** Installs exactly what package-lock.json names. Does nothing when that is what is installed. */
export function installDependencies() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  run('npm', ['ci', '--no-progress'])
  writeFileSync(STAMP, wanted)
}

/** Runs a command with the output of this process, and ends this process with its exit code when it fails. */
export function run(command, args, env = {}) {
  try {
    execFileSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' })
  } catch (error) {
    process.exit(error.status ?? 1)
  }
}
