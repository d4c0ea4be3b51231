/**
 * Lighthouse on the built site, as it measures by default: a telephone, slow 4G, simulated; each page three times.
 * `npm run bench:lighthouse` prints the table of docs/performance.md: through deploy/nginx.conf with TLS and HTTP/2, as readers
 * get the site, and with `-- --bare` straight from our process over HTTP/1.1. The site is that of `SITE_PUBLIC=1 npm run build`: else robots.txt is closed, which costs SEO.
 * Lighthouse is fetched when it is called, and is no dependency: 250 packages for one table.
 */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { readShippedConfig, startNginx } from '../tests/fixtures/nginx.ts'
import { startServer } from '../tests/fixtures/server-process.ts'
import { median } from './median.ts'

/** The last version for Node 20. */
const LIGHTHOUSE = 'lighthouse@12.8.2'

const PAGES = {
  home: '',
  list: '/news',
  release: '/news/2023-01-30-women-and-children-consultative-committee',
  finder: '/search',
}
const LOCALES = ['km', 'en']
/** The middle of three counts, figure by figure: what Chromium itself does while it starts differs from run to run. */
const RUNS = 3

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

/** deploy/nginx.conf with TLS and HTTP/2, as its comments say, and a certificate for the moment. */
function addTls(config: string, folder: string, port: number): string {
  const [key, certificate] = [path.join(folder, 'key.pem'), path.join(folder, 'certificate.pem')]
  const request = [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-subj',
    '/CN=localhost',
    '-keyout',
    key,
    '-out',
    certificate,
  ]
  execFileSync('openssl', request, { stdio: 'ignore' })
  const listen = `listen 127.0.0.1:${port} `
  if (!config.includes(listen)) throw new Error('deploy/nginx.conf listens in another way.')
  return config.replace(listen, `ssl_certificate ${certificate}; ssl_certificate_key ${key}; listen 127.0.0.1:${port} ssl http2 `)
}

async function measure(url: string): Promise<Report> {
  const flags = '--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking --ignore-certificate-errors'
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

const { values } = parseArgs({ options: { bare: { type: 'boolean', default: false } } })
const server = await startServer({ env: { LOG_LEVEL: 'silent' } })
const nginx = values.bare ? null : await startNginx((folder, port) => addTls(readShippedConfig(folder, port, server.port), folder, port))
const origin = nginx ? `https://localhost:${nginx.port}` : server.url
try {
  const heads = ['', 'page', ...SCORES, 'LCP', 'TBT', 'CLS', 'bytes']
  console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => ' --- ').join('|')}|`)
  const flaws: string[] = []
  for (const locale of LOCALES) {
    for (const [name, route] of Object.entries(PAGES)) {
      const reports: Report[] = []
      while (reports.length < RUNS) reports.push(await measure(`${origin}/${locale}${route}`))
      const scores = SCORES.map((category) => Math.round(median(reports.map(({ categories }) => categories[category]?.score ?? 0)) * 100))
      const figures = Object.entries(FIGURES).map(([audit, format]) =>
        format(median(reports.map(({ audits }) => audits[audit]?.numericValue ?? Number.NaN))),
      )
      console.log(`| ${[locale, name, ...scores, ...figures].join(' | ')} |`)
      flaws.push(...new Set(reports.flatMap(listFlaws).map((flaw) => `${locale} ${name}: ${flaw}`)))
    }
  }
  console.log(flaws.length > 0 ? `\nWhat keeps pages below 100:\n${flaws.join('\n')}` : '\nNothing keeps a page below 100.')
} finally {
  await nginx?.stop()
  await server.stop()
}
