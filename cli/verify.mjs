/**
 * `npm run verify`: installs what it needs and runs every check and test. Ends with a line of counts, and with
 * code 1 when anything failed. All checks run, so that one run shows everything there is to mend.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { installDependencies } from './install.mjs'

installDependencies()
ensurePrograms()
// Turbopack's cache does not notice every change of a loader: what is verified is built from nothing.
rmSync('.next', { recursive: true, force: true })
rmSync('.catalog', { recursive: true, force: true })

/**
 * One stage after the other. The first check of a stage shows its output as it comes; the others, which are short, run
 * beside it one by one, and show theirs when it is done. What needs the build, types too, comes after it.
 */
const STAGES = [
  [
    ['build', 'npm', ['run', 'build']],
    ['format and lint', 'biome', ['ci', '--error-on-warnings']],
    ['lint', 'oxlint', ['--deny-warnings']],
    ['content', 'tsx', ['cli/check.ts']],
    ['security.txt', 'tsx', ['cli/security-txt.ts']],
  ],
  [
    ['unit and content tests', 'vitest', ['run']],
    ['types', 'tsc', ['--noEmit']],
    ['dead code', 'knip', []],
  ],
  [['browser tests', 'playwright', ['test']]],
]

const failed = []
for (const [main, ...others] of STAGES) {
  console.log(`\n=== ${main[0]}`)
  const [result, results] = await Promise.all([runCheck(main, 'inherit'), runInTurn(others)])
  report(main[0], result)
  for (const [index, other] of results.entries()) {
    console.log(`\n=== ${others[index][0]}\n${other.output}`)
    report(others[index][0], other)
  }
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`)
console.log(`\n${STAGES.flat().length - failed.length} passed, ${failed.length} failed`)
process.exit(failed.length > 0 ? 1 : 0)

/** Runs a check to its end; its output goes where ours goes, or is kept. */
async function runCheck([, command, args], output) {
  const started = Date.now()
  const child = spawn(command === 'npm' ? 'npm' : `node_modules/.bin/${command}`, args, {
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  })
  const chunks = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => chunks.push(chunk))
  const [code] = await once(child, 'close')
  return { isPassed: code === 0, seconds: Math.round((Date.now() - started) / 1000), output: Buffer.concat(chunks).toString('utf8') }
}

async function runInTurn(checks) {
  const results = []
  for (const check of checks) results.push(await runCheck(check, 'pipe'))
  return results
}

function report(name, { isPassed, seconds }) {
  console.log(`--- ${name}: ${isPassed ? 'passed' : 'FAILED'}, ${seconds} s`)
  if (!isPassed) failed.push(name)
}

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
