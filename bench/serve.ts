/**
 * How fast the site is sent: `npm run bench:serve`. Prints Markdown tables.
 * `--seconds N` and `--rounds N`: how long and how often each is asked. `--only speed|finder|memory|start`: a part of it.
 * Needs a build, wrk and nginx. All run one after the other on one machine, in turns, so ratios count, not the rates.
 */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { createServer } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { parseArgs, promisify } from 'node:util'
import { openCatalog } from '../lib/catalog/open.ts'
import { createPlaces } from '../lib/catalog/search/places.ts'
import { PAGE_HEADERS, PAGE_POLICY } from '../lib/web/html-first/security-headers.ts'
import { ENCODINGS, SITE_FOLDER } from '../lib/web/html-first/site-manifest.ts'
import { site } from '../site.config.ts'
import { nginxMissing, readShippedConfig, startNginx } from '../tests/fixtures/nginx.ts'
import { findFreePort, startServer } from '../tests/fixtures/server-process.ts'
import { generateReleases, writeReleases } from './generate.ts'
import { median } from './median.ts'
import { createQueries, readDocuments } from './queries.ts'
import { getCatalogFile, runTask } from './tasks.ts'

const RELEASE = '/km/news/2026-03-18-clean-water-leuk-daek'
const CONNECTIONS = 64
const ARTICLES = 1000
const MEMORY_REQUESTS = 100_000
const STARTS = 7

const { values } = parseArgs({ options: { seconds: { type: 'string' }, rounds: { type: 'string' }, only: { type: 'string' } } })
const seconds = Number(values.seconds ?? 4)
const rounds = Number(values.rounds ?? 5)

type Server = { url: string; stop(): Promise<unknown> }
type Load = { perSecond: number; requests: number; failed: number }

/** Asks over 64 connections that stay open. `script` is Lua that makes the requests. */
async function load(url: string, encoding: string, duration = seconds, script?: string): Promise<Load> {
  const args = ['-t1', `-c${CONNECTIONS}`, `-d${duration}s`, '--timeout', '10s', '-H', `Accept-Encoding: ${encoding}`]
  const { stdout } = await promisify(execFile)('wrk', [...args, ...(script ? ['-s', script] : []), url])
  const read = (pattern: RegExp) => Number(pattern.exec(stdout)?.[1] ?? 0)
  const failed = read(/Non-2xx or 3xx responses: (\d+)/) + (/Socket errors/.test(stdout) ? 1 : 0)
  return { perSecond: read(/Requests\/sec:\s+([\d.]+)/), requests: read(/(\d+) requests in/), failed }
}

/** A Lua script for wrk that asks for one address after the other. */
function writeScript(folder: string, name: string, addresses: readonly string[]): string {
  const file = path.join(folder, `${name}.lua`)
  const list = addresses.map((address) => JSON.stringify(address)).join(',')
  writeFileSync(
    file,
    `local all = {${list}}\nlocal at = 0\nrequest = function() at = at % #all + 1; return wrk.format("GET", all[at]) end\n`,
  )
  return file
}

const toTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

const show = (value: number): string => value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : 0 })
const readRss = (pid: number): number => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024

function end(child: ChildProcess): Promise<unknown> {
  const exit = once(child, 'exit')
  child.kill('SIGTERM')
  return exit
}

/** `next start` on the same build. */
async function startFramework(): Promise<Server> {
  const port = await findFreePort()
  const child = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '-H', '127.0.0.1', '-p', String(port)], {
    stdio: 'ignore',
  })
  const url = `http://127.0.0.1:${port}`
  while (
    !(await fetch(url + RELEASE).then(
      ({ ok }) => ok,
      () => false,
    ))
  )
    await setTimeout(50)
  return { url, stop: () => end(child) }
}

/** What Node itself can do: one answer, ready, with the same headers, whatever is asked for. It shows where the rest goes. */
async function startBare(): Promise<Server> {
  const file = path.join(SITE_FOLDER, 'pages', `${RELEASE}.html`)
  const answers = new Map<string, { headers: string[]; body: Buffer }>(
    ENCODINGS.map(({ name, ending }) => {
      const body = readFileSync(file + ending)
      const headers = { 'content-type': 'text/html; charset=utf-8', 'content-encoding': name, 'content-length': String(body.byteLength) }
      return [name, { headers: Object.entries({ ...headers, ...PAGE_HEADERS, 'content-security-policy': PAGE_POLICY }).flat(), body }]
    }),
  )
  const code = `(${String(serveOne)})`
  const child = spawn(process.execPath, ['-e', `${code}(require('node:http'), ${JSON.stringify([...answers])})`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [port] = (await once(child.stdout, 'data')) as [Buffer]
  return { url: `http://127.0.0.1:${String(port).trim()}`, stop: () => end(child) }
}

/** Runs in a process of its own, from its text. */
function serveOne(http: { createServer: typeof createServer }, list: [string, { headers: string[]; body: { data: number[] } }][]): void {
  const answers = new Map(list.map(([name, { headers, body }]) => [name, { headers, body: Buffer.from(body.data) }]))
  const server = http.createServer((request, response) => {
    const answer = answers.get(String(request.headers['accept-encoding']))
    response.writeHead(200, answer?.headers)
    response.end(answer?.body)
  })
  server.listen(0, '127.0.0.1', () => console.log((server.address() as { port: number }).port))
}

/** Files and nothing else, with a log written in blocks, as everybody else here writes one. */
const startPlainNginx = (): Promise<Server> =>
  startNginx(
    (folder, port) =>
      `server { listen 127.0.0.1:${port}; root ${path.resolve(SITE_FOLDER, 'pages')}; gzip_static on; brotli_static on; gzip_vary on;
       sendfile on; tcp_nopush on; access_log ${folder}/access.log combined buffer=32k flush=5s;
       location / { try_files $uri.html =404; } }`,
  )

/** The release page from everybody, in turns. */
async function measureSpeed(): Promise<void> {
  const ours = await startServer()
  const servers: Record<string, Server> = {
    'next start': await startFramework(),
    'our process': ours,
    'Node, one ready answer': await startBare(),
    'plain nginx': await startPlainNginx(),
    'deploy/nginx.conf': await startNginx((folder, port) => readShippedConfig(folder, port, ours.port)),
  }
  const names = Object.keys(servers)
  const encodings = ENCODINGS.map(({ name }) => name)
  const rates = new Map(names.flatMap((name) => encodings.map((encoding) => [`${name} ${encoding}`, [] as number[]])))
  for (let round = 0; round <= rounds; round += 1) {
    for (const encoding of encodings) {
      for (const name of names) {
        const { perSecond, failed } = await load((servers[name] as Server).url + RELEASE, encoding, round === 0 ? 1 : seconds)
        if (failed > 0) throw new Error(`${name}: ${failed} answers failed`)
        // The first round only warms up.
        if (round > 0) rates.get(`${name} ${encoding}`)?.push(perSecond)
      }
    }
  }
  for (const name of names) await servers[name]?.stop()
  const get = (name: string, encoding: string) => rates.get(`${name} ${encoding}`) as number[]
  /** Of each round by itself: what else the machine does is nearly the same then. */
  const ratio = (name: string, base: string, encoding: string) =>
    show(median(get(name, encoding).map((rate, round) => rate / (get(base, encoding)[round] as number))))
  const cells = (name: string) =>
    encodings.flatMap((each) => [show(median(get(name, each))), ratio(name, 'next start', each), ratio(name, 'plain nginx', each)])
  const head = encodings.flatMap((each) => [`${each}: requests/s`, '× next start', '× plain nginx'])
  console.log(
    toTable(
      ['release page from', ...head],
      names.map((name) => [name, ...cells(name)]),
    ),
  )
}

async function withCatalog(use: (folder: string, env: Record<string, string>) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-serve-'))
  try {
    for (const name of ['content/news', 'public/media']) mkdirSync(path.join(folder, name), { recursive: true })
    writeReleases(generateReleases(ARTICLES), path.join(folder, 'content'))
    await runTask('build', folder)
    await use(folder, { CATALOG_FILE: path.relative('.', getCatalogFile(folder)) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function listFinderAddresses(folder: string): Promise<string[]> {
  const catalog = await openCatalog(getCatalogFile(folder))
  const { mixed, titleChunks, bodyChunks } = createQueries(await readDocuments(catalog, createPlaces(site)))
  catalog.db.close()
  const words = [...mixed, ...titleChunks.map(({ query }) => query), ...bodyChunks.map(({ query }) => query)]
  // In an order that mixes short and long ones, the same in every run.
  return words
    .map((word, index) => ({ word, key: (index * 7919) % words.length }))
    .sort((a, b) => a.key - b.key)
    .map(({ word }) => `/km/search?q=${encodeURIComponent(word)}`)
}

/** Finder, memory and start, on the pages of the project and a catalog of generated articles. */
async function measureProcess(): Promise<void> {
  await withCatalog(async (folder, env) => {
    const rows: string[][] = []
    if (!values.only || values.only === 'finder') {
      const server = await startServer({ env })
      const script = writeScript(folder, 'finder', await listFinderAddresses(folder))
      await load(server.url, 'br', 2, script)
      for (const encoding of ['br', 'gzip']) {
        const runs: number[] = []
        for (let round = 0; round < rounds; round += 1) {
          const { perSecond, failed } = await load(server.url, encoding, seconds, script)
          if (failed > 0) throw new Error(`finder: ${failed} answers failed`)
          runs.push(perSecond)
        }
        rows.push([`finder, each time another query, ${encoding}`, '≥ 150 requests/s', show(median(runs))])
      }
      await server.stop()
    }
    if (!values.only || values.only === 'memory') rows.push(await measureMemory(folder, env))
    if (!values.only || values.only === 'start') rows.push(await measureStart(env))
    console.log(toTable([`with a catalog of ${show(ARTICLES)} articles`, 'target', 'measured'], rows))
  })
}

/** Every page and file in turns, but for pictures and attachments, which are not kept in memory; questions among them. */
async function measureMemory(folder: string, env: Record<string, string>): Promise<string[]> {
  const { pages, files } = JSON.parse(readFileSync(path.join(SITE_FOLDER, 'site.json'), 'utf8'))
  const questions = (await listFinderAddresses(folder)).slice(0, 30)
  const script = writeScript(folder, 'memory', [
    ...Object.keys(pages).filter((address) => !/\/(?:errors|gone)\//.test(address)),
    ...Object.keys(files).filter((address) => !/^\/(?:pictures|media)\//.test(address)),
    ...questions,
  ])
  const server = await startServer({ env })
  const pid = server.child.pid as number
  const sizes: string[] = []
  let asked = 0
  while (asked < MEMORY_REQUESTS) {
    const target = asked + MEMORY_REQUESTS / 4
    while (asked < target) asked += (await load(server.url, asked % 2 ? 'br' : 'gzip', 2, script)).requests
    sizes.push(show(readRss(pid)))
  }
  await server.stop()
  return [`memory (RSS) while ${show(asked)} requests for everything there is`, '≤ 200 MB, flat', `${sizes.join(', ')} MB`]
}

async function measureStart(env: Record<string, string>): Promise<string[]> {
  const times: number[] = []
  for (let round = 0; round < STARTS; round += 1) {
    const started = performance.now()
    const server = await startServer({ env })
    while (!(await fetch(`${server.url}/readyz`).then(({ ok }) => ok))) await setTimeout(10)
    times.push(performance.now() - started)
    await server.stop()
  }
  return ['start, up to the first answer of /readyz', '≤ 1.5 s', `${show(median(times) / 1000)} s`]
}

if (spawnSync('wrk', ['-v']).error) throw new Error('wrk is not installed here: sudo apt-get install wrk')
if (nginxMissing) throw new Error(nginxMissing)
const before = loadavg()[0] as number
if (!values.only || values.only === 'speed') await measureSpeed()
console.log()
if (values.only !== 'speed') await measureProcess()
console.log(
  `\n${CONNECTIONS} connections, ${rounds} rounds of ${seconds} s; load of the machine before it: ${show(before)}, after: ${show(loadavg()[0] as number)}`,
)
