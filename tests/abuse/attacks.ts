/** What somebody may do to the site, each in a process of its own so that it does not slow down who measures. */
import { request } from 'node:http'
import type { Socket } from 'node:net'
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { createClient } from '../fixtures/raw-client.ts'

/** What came of it, in numbers: how many were answered with which status, or ended without an answer. */
export type Outcome = Record<string, number>

const SECRETS = /root:.*:0:0:|"private": true|SQLite format 3/

/** Some thousand loopback addresses are at hand: no single one has more connections than is allowed. */
const toAddress = (index: number): string => `127.0.${1 + (Math.floor(index / 1000) % 50)}.1`

function open(port: number, index = 0): Promise<Socket> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', localAddress: toAddress(index) })
    socket.on('error', () => {})
    socket.once('connect', () => resolve(socket)).once('close', () => resolve(socket))
  })
}

/** What comes back until the connection ends, or `ms` have passed. */
function listen(socket: Socket, ms: number): Promise<string> {
  const chunks: Buffer[] = []
  socket.on('data', (chunk: Buffer) => chunks.push(chunk))
  const end = new Promise((resolve) => (socket.closed ? resolve(null) : socket.once('close', resolve)))
  return Promise.race([end, setTimeout(ms, null, { ref: false })]).then(() => {
    socket.destroy()
    return Buffer.concat(chunks).toString('latin1')
  })
}

function count(outcome: Outcome, answer: string): void {
  const name = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1] ?? 'no answer'
  outcome[name] = (outcome[name] ?? 0) + 1
  if (SECRETS.test(answer)) outcome.SECRET = (outcome.SECRET ?? 0) + 1
  if (/^(?:set-cookie|x-injected):/im.test(answer.split('\r\n\r\n', 1)[0] ?? '')) outcome.INJECTED = (outcome.INJECTED ?? 0) + 1
}

/** Opens connections, says the beginning, then a byte every 200 ms, until the other side has enough. */
async function drip(port: number, connections: number, seconds: number, beginning: string): Promise<Outcome> {
  const outcome: Outcome = {}
  await Promise.all(
    Array.from({ length: connections }, async (_, index) => {
      const socket = await open(port, index)
      socket.write(beginning)
      const timer = setInterval(() => socket.writable && socket.write('a'), 200)
      count(outcome, await listen(socket, seconds * 1000))
      clearInterval(timer)
    }),
  )
  return outcome
}

/** Sends requests as they are written, some at a time. */
async function sendAll(port: number, requests: readonly string[], atOnce = 50): Promise<Outcome> {
  const outcome: Outcome = {}
  const left = requests.values()
  const work = async () => {
    for (const text of left) {
      const socket = await open(port)
      socket.write(text)
      count(outcome, await listen(socket, 20_000))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return outcome
}

const ask = (target: string, headers = ''): string => `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${headers}\r\n`
const repeat = (times: number, list: readonly string[]): string[] => Array.from({ length: times }, () => list).flat()

const TRAVERSALS = ['/etc/passwd', '/package.json', '/.catalog/catalog.db'].flatMap((file) =>
  [
    '/..',
    '/../..',
    '/%2e%2e',
    '/..%2f',
    '/%2e%2e%2f',
    '/%252e%252e',
    '/..%5c',
    '/..\\',
    '/km/../..',
    '/_next/static/..',
    '/media/%2e%2e%2f..',
  ]
    .flatMap((up) => [1, 3, 8].map((times) => up.repeat(times) + file))
    .concat(`//${file}`, `/media${file}%00.pdf`, `${file}%00`, `/%00${file}`, `/km%2f..%2f..${file}`, `file://${file}`, `http://x${file}`),
)

const RANGES = [
  'bytes=0-0,2-2,4-4,6-6',
  `bytes=${Array.from({ length: 1000 }, (_, index) => `${index}-`).join(',')}`,
  'bytes=99999999999999999999-',
  'bytes=-0',
  'bytes=-99999999999999999999',
  'bytes=5-1',
  'bytes=a-b',
  'bytes=',
  'bytes=--1',
  'lines=1-2',
  'bytes=0-18446744073709551615',
]

const INJECTED = '%0d%0aset-cookie:%20a=b%0d%0ax-injected:%20a%0d%0a%0d%0a<html>'
const INJECTIONS = [
  ...['/', '/km/about/', '/km/search?q=', '/km/news?category=', '/api/search?q=', '/r/', '/km/', '/en/news/', '/%0d%0a'].map((at) =>
    ask(at + INJECTED),
  ),
  ask('/', 'accept-language: en%0d%0ax-injected: a\r\n'),
  // A line that ends early, twice the same header, two lengths: what makes two servers read two requests out of one.
  'GET /km\r\nx-injected: a HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  ask('/km', 'x-one: a\nx-injected: b\r\n'),
  ask('/km', 'content-length: 5\r\ntransfer-encoding: chunked\r\n'),
  ask('/km', 'content-length: 5\r\ncontent-length: 6\r\n'),
  ask('/km', ' x-folded: a\r\n'),
  ...['rsc: 1', 'next-router-prefetch: 1', 'next-router-state-tree: %5B%5D', 'next-action: a', 'x-middleware-subrequest: middleware'].map(
    (line) => ask('/km/about', `${line}\r\n`),
  ),
  ask('/km/about', 'x-forwarded-host: evil\r\nx-forwarded-proto: gopher\r\nx-original-url: /admin\r\nx-rewrite-url: /admin\r\n'),
  ask('/km/about', 'host: evil\r\n'),
  'GET http://evil/km HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  'CONNECT evil:443 HTTP/1.1\r\nhost: evil\r\n\r\n',
  'TRACE / HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n',
  'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
  '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03',
  ask('/km', 'upgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-key: a\r\nsec-websocket-version: 13\r\n'),
  ask('/km', 'expect: 100-continue\r\ncontent-length: 1\r\n'),
  ask('/km', 'expect: something\r\n'),
]

const OVERSIZED = [
  ...[7000, 8100, 9000, 20_000, 100_000].map((length) => ask(`/km/search?q=${'a'.repeat(length)}`)),
  ...['/km/search', '/api/search', '/api/suggest'].flatMap((at) => [
    ask(`${at}?locale=km&q=${encodeURIComponent('ក'.repeat(800))}`),
    ask(`${at}?locale=km&q=${encodeURIComponent('ក '.repeat(600))}`),
    ask(`${at}?locale=km&q=${encodeURIComponent('" OR * ^ NEAR('.repeat(100))}`),
    ask(`${at}?${'q=a&'.repeat(2000)}`),
    ask(`${at}?locale=km&q=a&limit=1e9&offset=1e9&page=1e9`),
  ]),
  ask('/km', Array.from({ length: 1500 }, (_, index) => `x-${index}: a\r\n`).join('')),
]

/** Connections on which something is said, or nothing, and never anything read. All must have been closed when they try to go on. */
async function idle(port: number, connections: number, seconds: number, said = ''): Promise<Outcome> {
  const sockets: Socket[] = []
  for (let index = 0; index < connections; index += 200) {
    sockets.push(...(await Promise.all(Array.from({ length: 200 }, (_, at) => open(port, index + at)))))
  }
  const opened = sockets.filter(({ closed }) => !closed).length
  if (said) for (const socket of sockets) socket.write(said)
  await setTimeout(seconds * 1000)
  // Who never reads learns that a connection has ended when he writes.
  for (const socket of sockets) socket.resume()
  await setTimeout(3000)
  const left = sockets.filter((socket) => !socket.closed).length
  for (const socket of sockets) socket.destroy()
  return { opened, closed: opened - left }
}

/** Readers of the finder who ask the next question as soon as they have been answered, each time another one. */
async function askFinder(port: number, readers: number, seconds: number): Promise<Outcome> {
  const outcome: Outcome = {}
  const ends = Date.now() + seconds * 1000
  const read = async () => {
    const client = createClient(port)
    while (Date.now() < ends) {
      const { status } = await client.ask(`/km/search?q=${encodeURIComponent(`ខេត្ត ${Math.random().toString(36).slice(2)}`)}`)
      outcome[status] = (outcome[status] ?? 0) + 1
    }
    client.end()
  }
  await Promise.all(Array.from({ length: readers }, read))
  return outcome
}

/** So many addresses a second that do not exist, each another one, over connections that are kept. */
async function askUnknown(port: number, perSecond: number, seconds: number): Promise<Outcome> {
  const outcome: Outcome = {}
  const { Agent } = await import('node:http')
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const ends = Date.now() + seconds * 1000
  let asked = 0
  const under = new Set<Promise<void>>()
  const started = Date.now()
  while (Date.now() < ends) {
    const due = Math.floor(((Date.now() - started) / 1000) * perSecond)
    // Not more than the machine takes: what waits here would be counted against the site.
    while (asked < due && under.size < 2000) {
      asked += 1
      const path = `/${asked % 2 ? 'km/news' : 'en'}/unknown-${asked}-${Math.random().toString(36).slice(2)}`
      const one: Promise<void> = new Promise((resolve) => {
        request({ agent, host: '127.0.0.1', port, path }, (response) => {
          const name = String(response.statusCode)
          outcome[name] = (outcome[name] ?? 0) + 1
          response.resume().once('close', resolve)
        })
          .once('error', () => {
            outcome['no answer'] = (outcome['no answer'] ?? 0) + 1
            resolve()
          })
          .end()
      })
      under.add(one)
      one.then(() => under.delete(one))
    }
    await setTimeout(5)
  }
  await Promise.all(under)
  agent.destroy()
  return { asked, ...outcome }
}

/** Kept short enough for all of them within six minutes. The attachment is one of the site. */
export const ATTACKS = {
  nothing: () => setTimeout(5000, {}),
  'slow headers, 1,000 connections': (port) => drip(port, 1000, 20, 'GET /km HTTP/1.1\r\nhost: x\r\nx-slow: '),
  'slow bodies, 1,000 connections': (port) =>
    drip(port, 1000, 20, 'POST /km/search HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n'),
  'slow bodies of questions, 1,000 connections': (port) =>
    drip(port, 1000, 20, 'GET /km/about HTTP/1.1\r\nhost: x\r\ncontent-length: 1000000\r\n\r\n'),
  'slow texts to be verified, 1,000 connections': (port) =>
    drip(
      port,
      1000,
      20,
      'POST /km/verify HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 100000\r\n\r\ntext=',
    ),
  '10,000 idle connections': (port) => idle(port, 10_000, 20),
  '1,000 connections that never read what they asked for': (port, attachment) => idle(port, 1000, 20, ask(attachment).repeat(20)),
  'paths out of the site, null bytes, encoded slashes': (port) =>
    sendAll(
      port,
      repeat(10, TRAVERSALS).map((target) => ask(target)),
    ),
  'absurd ranges': (port, attachment) =>
    sendAll(
      port,
      repeat(100, RANGES).map((range) => ask(attachment, `range: ${range}\r\n`)),
    ),
  'headers and lines in what is asked': (port) => sendAll(port, repeat(50, INJECTIONS)),
  'oversized questions': (port) => sendAll(port, repeat(20, OVERSIZED)),
  '100 readers who ask the finder without a pause': (port) => askFinder(port, 100, 15),
  '1,000 unknown addresses a second, for a minute': (port) => askUnknown(port, 1000, 60),
} satisfies Record<string, (port: number, attachment: string) => Promise<Outcome>>

export type AttackName = keyof typeof ATTACKS

if (process.send && process.argv[1] === import.meta.filename) {
  const [name, port, attachment] = process.argv.slice(2) as [AttackName, string, string]
  const attack: (port: number, attachment: string) => Promise<Outcome> = ATTACKS[name]
  process.send(await attack(Number(port), attachment))
  process.disconnect()
}
