/**
 * Lighthouse on the built site, as it measures by default: a telephone, slow 4G, simulated. `npm run bench:lighthouse` prints the
 * table of docs/performance.md, of the site as `SITE_PUBLIC=1 npm run build` made it: else robots.txt is closed, which costs SEO. Lighthouse is fetched when it is called, and is no dependency: 250 packages for one table.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** The last version for Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2'
const START_MS = 30_000

const PAGES = {
  home: '',
  list: '/news',
  release: '/news/2023-01-30-women-and-children-consultative-committee',
  finder: '/search',
}
const LOCALES = ['km', 'en']

const SCORES = ['performance', 'accessibility', 'best-practices', 'seo']
const FIGURES: Record<string, (value: number) => string> = {
  'largest-contentful-paint': (ms) => `${(ms / 1000).toFixed(2)} s`,
  'total-blocking-time': (ms) => `${Math.round(ms)} ms`,
  'cumulative-layout-shift': (shift) => shift.toFixed(3),
  'total-byte-weight': (bytes) => `${(bytes / 1000).toFixed(0)} KB`,
}

type Report = {
  categories: Record<string, { score: number; auditRefs: { id: string; weight: number }[] }>
  audits: Record<string, { score: number | null; title: string; displayValue?: string; numericValue?: number }>
  runtimeError?: { message: string }
}

/** Runs Lighthouse from outside the project, so that npm does not look for it there. Gives what it printed, or null when it failed. */
async function runLighthouse(args: string[]): Promise<string | null> {
  const chrome = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const lighthouse = spawn('npx', ['--yes', LIGHTHOUSE, ...args], {
    cwd: tmpdir(),
    env: { ...process.env, CHROME_PATH: chrome },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  const chunks: Buffer[] = []
  lighthouse.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  const [code] = await once(lighthouse, 'close')
  return code === 0 ? Buffer.concat(chunks).toString('utf8') : null
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  probe.close()
  await once(probe, 'close')
  return port
}

async function waitUntilReady(url: string): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end; await wait(100)) {
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
  }
  throw new Error(`The site did not answer ${url} within ${START_MS / 1000} s.`)
}

async function measure(url: string): Promise<Report> {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking'
  const printed = await runLighthouse([url, '--output=json', '--quiet', `--chrome-flags=${flags}`])
  if (!printed) throw new Error(`Lighthouse could not measure ${url}; what it said is above.`)
  const report = JSON.parse(printed) as Report
  if (report.runtimeError) throw new Error(`Lighthouse could not measure ${url}: ${report.runtimeError.message}`)
  return report
}

/** What keeps a page below 100. */
const listFlaws = ({ categories, audits }: Report): string[] =>
  SCORES.flatMap((name) => categories[name]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
    .map(({ id }) => `${id}: ${audits[id]?.title} ${audits[id]?.displayValue ?? ''}`.trim())

if (!existsSync('.site/server.mjs'))
  throw new Error('There is no built site. Run "SITE_PUBLIC=1 npm run build" first: a site that is not public is closed to search engines.')
if (!(await runLighthouse(['--version'])))
  throw new Error(`${LIGHTHOUSE} cannot be had: npx fetches it from the registry of npm. Connect this machine to it and try again.`)

const port = await findFreePort()
const server = spawn(process.execPath, [path.resolve('.site/server.mjs')], {
  env: { ...process.env, PORT: String(port) },
  stdio: ['ignore', 'ignore', 'inherit'],
})
try {
  await waitUntilReady(`http://localhost:${port}/readyz`)
  const heads = ['', 'page', ...SCORES, 'LCP', 'TBT', 'CLS', 'bytes']
  console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => ' --- ').join('|')}|`)
  const flaws: string[] = []
  for (const locale of LOCALES) {
    for (const [name, route] of Object.entries(PAGES)) {
      const report = await measure(`http://localhost:${port}/${locale}${route}`)
      const scores = SCORES.map((category) => Math.round((report.categories[category]?.score ?? 0) * 100))
      const figures = Object.entries(FIGURES).map(([audit, format]) => format(report.audits[audit]?.numericValue ?? Number.NaN))
      console.log(`| ${[locale, name, ...scores, ...figures].join(' | ')} |`)
      flaws.push(...listFlaws(report).map((flaw) => `${locale} ${name}: ${flaw}`))
    }
  }
  console.log(flaws.length > 0 ? `\nWhat keeps pages below 100:\n${flaws.join('\n')}` : '\nNothing keeps a page below 100.')
} finally {
  server.kill('SIGTERM')
}
