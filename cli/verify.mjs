/**
 * `npm run verify`: installs what it needs and runs every check and test. Ends with a line of counts, and with
 * code 1 when anything failed. All checks run, so that one run shows everything there is to mend.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, rmSync } from 'node:fs'
import { installDependencies } from './install.mjs'

installDependencies()
ensurePrograms()
// Turbopack's cache does not notice every change of a loader: what is verified is built from nothing.
rmSync('.next', { recursive: true, force: true })
rmSync('.catalog', { recursive: true, force: true })

const CHECKS = [
  ['format and lint', 'biome', ['ci', '--error-on-warnings']],
  ['lint', 'oxlint', ['--deny-warnings']],
  ['content', 'tsx', ['cli/check.ts']],
  ['build', 'npm', ['run', 'build']],
  ['types', 'tsc', ['--noEmit']],
  ['dead code', 'knip', []],
  ['unit and content tests', 'vitest', ['run']],
  ['browser tests', 'playwright', ['test']],
]

const failed = []
for (const [name, command, args] of CHECKS) {
  console.log(`\n=== ${name}`)
  const started = Date.now()
  const { status } = spawnSync(command === 'npm' ? 'npm' : `node_modules/.bin/${command}`, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  console.log(`--- ${name}: ${status === 0 ? 'passed' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`)
  if (status !== 0) failed.push(name)
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`\n${CHECKS.length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length > 0 ? 1 : 0)

/**
 * Browser tests need Chromium, and the HTML checker Java. Debian's are installed where this process may; elsewhere one
 * sentence says what to do.
 */
function ensurePrograms() {
  const missing = []
  if (!existsSync(process.env.CHROMIUM_PATH ?? '/usr/bin/chromium')) missing.push('chromium')
  if (spawnSync('java', ['-version']).error) missing.push('default-jre-headless')
  const mayInstall = process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  // Without it the tests of deploy/nginx.conf are skipped, and say so.
  if (mayInstall && spawnSync('nginx', ['-v']).error) missing.push('nginx-light', 'libnginx-mod-http-brotli-static')
  if (missing.length === 0) return
  if (mayInstall) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    })
    return
  }
  console.error(
    `The browser tests need Chromium and Java. Missing: ${missing.join(', ')}. Install with "sudo apt-get install ${missing.join(' ')}", or set CHROMIUM_PATH to a Chromium that is installed.`,
  )
  process.exit(1)
}
