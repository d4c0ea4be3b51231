/**
 * `npm run test:abuse`: does to the built site, on loopback, what somebody may do to it on the net, one thing after the other,
 * and asks for a normal page all the while. Bounded in number and time; about five minutes. Prints a table, and fails when
 * a reader was not answered, something was given away, or memory, files or disk do not return to where they were. Times are
 * printed, never judged: they are the machine's. `npm run test:abuse -- idle` does only what has "idle" in its name.
 */
import assert from 'node:assert/strict'
import { fork } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { MANIFEST_FILE, SITE_FOLDER, type SiteManifest } from '../../lib/web/html-first/site-manifest.ts'
import { createClient } from '../fixtures/raw-client.ts'
import { startServer } from '../fixtures/server-process.ts'
import { ATTACKS, type AttackName, type Outcome } from './attacks.ts'

const PAGE = '/km/about'
const PROBE_MS = 20
/** What connections and what they asked for may leave behind in a process, pools and caches that fill up once included. */
const MEMORY_LEFT_MB = 250
const FILES_LEFT = 50
/** Statuses of a site in order: never a fault of its own. */
const STATUSES = /^(?:[1-4]\d\d|no answer|asked|opened|closed)$/

const readManifest = (): SiteManifest => JSON.parse(readFileSync(path.join(SITE_FOLDER, MANIFEST_FILE), 'utf8'))
const readRss = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
const countFiles = (pid: number): number => readdirSync(`/proc/${pid}/fd`).length

/** Bytes and number of files in what the process could write to. */
function readDisk(): string {
  const files = [SITE_FOLDER, '.next', '.catalog'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()),
  )
  return `${files.length} files, ${files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0)} bytes`
}

function runAttack(name: AttackName, port: number, attachment: string): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(import.meta.dirname, 'attacks.ts'), [name, String(port), attachment], { execArgv: process.execArgv })
    child.once('message', (outcome) => resolve(outcome as Outcome))
    child.once('exit', (code) => reject(new Error(`${name}: ended with ${code} before it was through`)))
  })
}

/** A reader who opens a page, each time over a new connection: whether one is let in is half of it. Gives how long each took, in milliseconds. */
async function read(port: number, expected: string, state: { isOver: boolean }): Promise<number[]> {
  const times: number[] = []
  while (!state.isOver) {
    const client = createClient(port)
    const started = performance.now()
    const { status, body } = await client.ask(PAGE)
    times.push(performance.now() - started)
    assert.equal(status, 200)
    assert.equal(body, expected, 'a reader got another page')
    client.end()
    await setTimeout(PROBE_MS)
  }
  return times.sort((a, b) => a - b)
}

const [, , only = ''] = process.argv

const at = (times: readonly number[], share: number): string => (times[Math.floor(share * (times.length - 1))] as number).toFixed(1)

const [attachment] = Object.keys(readManifest().files).filter((address) => address.startsWith('/media/'))
const server = await startServer({
  env: { HEADERS_TIMEOUT_MS: '5000', REQUEST_TIMEOUT_MS: '10000', SILENCE_TIMEOUT_MS: '10000', LOG_LEVEL: 'error' },
})
const pid = server.child.pid as number
const expected = (await createClient(server.port).ask(PAGE)).body
// Everything that is loaded late is loaded before memory is looked at.
for (const address of ['/km/search?q=a', '/api/search?locale=km&q=a', '/nothing']) await fetch(server.url + address)
const before = { rss: readRss(pid), files: countFiles(pid), disk: readDisk() }
console.log(`before: ${before.rss.toFixed(0)} MB, ${before.files} open files, ${before.disk}\n`)
console.log(['| what is done', 'came of it', 'pages read meanwhile', 'p50, ms', 'p99, ms', 'memory after, MB |'].join(' | '))
console.log('| --- | --- | --- | --- | --- | --- |')

try {
  for (const name of (Object.keys(ATTACKS) as AttackName[]).filter((each) => each.includes(only))) {
    const state = { isOver: false }
    const reading = read(server.port, expected, state)
    const outcome = await Promise.race([runAttack(name, server.port, attachment as string), reading.then(() => ({}) as Outcome)])
    state.isOver = true
    const times = await reading
    const shown = Object.entries(outcome).map(([what, number]) => `${what}: ${number}`)
    console.log(`| ${[name, shown.join(', '), times.length, at(times, 0.5), at(times, 0.99), readRss(pid).toFixed(0)].join(' | ')} |`)
    if (outcome.opened !== undefined) assert.equal(outcome.closed, outcome.opened, `${name}: connections stay open`)
    for (const what of Object.keys(outcome)) assert.match(what, STATUSES, `${name}: ${what}`)
    assert.equal(server.child.exitCode, null)
  }
  // What is open is closed by its own timeouts.
  await setTimeout(3000)
  const after = { rss: readRss(pid), files: countFiles(pid), disk: readDisk() }
  console.log(`\nafter: ${after.rss.toFixed(0)} MB, ${after.files} open files, ${after.disk}`)
  assert.ok(after.rss - before.rss < MEMORY_LEFT_MB, 'memory does not return')
  assert.ok(after.files - before.files < FILES_LEFT, 'connections or files stay open')
  assert.equal(after.disk, before.disk, 'the disk has changed')
  assert.equal(await server.stop(), 0)
} catch (error) {
  console.error(server.read())
  throw error
} finally {
  server.child.kill('SIGKILL')
}
