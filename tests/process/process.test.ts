import { execFileSync, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { MANIFEST_FILE, SITE_FOLDER, type SiteManifest } from '@/lib/web/html-first/site-manifest'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { ask, createClient, openSocket, readAll } from '../fixtures/raw-client'
import { type ServerProcess, type ServerProcessOptions, startServer } from '../fixtures/server-process'

const PROJECT_DIR = path.resolve(import.meta.dirname, '../..')
const PAGE = '/km/about'

const running: ServerProcess[] = []
const folders: string[] = []

beforeAll(() => {
  if (!existsSync(path.join(PROJECT_DIR, SITE_FOLDER, MANIFEST_FILE))) throw new Error('These tests need a build: npm run build')
})

afterEach(async () => {
  for (const server of running.splice(0)) if (server.child.exitCode === null) await server.stop()
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

async function start(options?: ServerProcessOptions): Promise<ServerProcess> {
  const server = await startServer(options)
  running.push(server)
  return server
}

function createFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'process-'))
  folders.push(folder)
  return folder
}

/** A folder to serve from, whose list of pages a test changes. */
function createSiteFolder(change: (manifest: SiteManifest) => void): string {
  const folder = createFolder()
  const manifest: SiteManifest = JSON.parse(readFileSync(path.join(PROJECT_DIR, SITE_FOLDER, MANIFEST_FILE), 'utf8'))
  change(manifest)
  mkdirSync(path.join(folder, SITE_FOLDER))
  for (const name of ['pages', 'frames', 'files']) {
    symlinkSync(path.join(PROJECT_DIR, SITE_FOLDER, name), path.join(folder, SITE_FOLDER, name))
  }
  symlinkSync(path.join(PROJECT_DIR, '.catalog'), path.join(folder, '.catalog'))
  writeFileSync(path.join(folder, SITE_FOLDER, MANIFEST_FILE), JSON.stringify(manifest))
  return folder
}

function askAlive(socket: Socket): Promise<unknown> {
  socket.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n')
  return once(socket, 'data')
}

const getStatus = (answer: string): number => Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1])

describe('health', () => {
  it('is not ready without a catalog, and still sends pages', async () => {
    const { url } = await start({ env: { CATALOG_FILE: 'nowhere/catalog.db' } })

    const ready = await fetch(`${url}/readyz`)

    expect([ready.status, await ready.json()]).toEqual([503, { status: 'no catalog' }])
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
    expect((await fetch(url + PAGE)).status).toBe(200)
  })

  it('is not ready without pages', async () => {
    const cwd = createSiteFolder((manifest) => {
      manifest.pages = {}
    })
    const { url } = await start({ cwd })

    expect((await fetch(`${url}/readyz`)).status).toBe(503)
  })
})

describe('the sign to stop', () => {
  it('loses no request of many readers who go on asking', { timeout: 180_000 }, async () => {
    const server = await start({ env: { LOG_LEVEL: 'silent', STOP_TIMEOUT_MS: '60000' } })
    const addresses = [PAGE, '/km', '/en/search?q=health', '/km/news?category=health', '/emblem.svg']
    const expected = new Map<string, string>()
    for (const address of addresses) expected.set(address, await (await fetch(server.url + address)).text())
    const answered = new Set<number>()
    const read = async (index: number): Promise<string[]> => {
      const client = createClient(server.port)
      const lost: string[] = []
      for (let turn = index; ; turn += 1) {
        const address = addresses[turn % addresses.length] as string
        const reply = await client.ask(address)
        answered.add(index)
        if (reply.status !== 200 || reply.body !== expected.get(address)) lost.push(`${address}: ${reply.status}`)
        if (reply.willClose) break
      }
      client.end()
      return lost
    }
    const readers = Array.from({ length: 100 }, (_, index) => read(index))
    // Each has been answered once: its connection is open, not only on its way.
    while (answered.size < readers.length) await setTimeout(5)

    const code = await server.stop()

    expect((await Promise.all(readers)).flat()).toEqual([])
    expect(code).toBe(0)
  })

  it('is told to who asks whether it is ready, on a connection that was open', async () => {
    const server = await start()
    const client = createClient(server.port)
    expect((await client.ask('/readyz')).status).toBe(200)

    server.child.kill('SIGTERM')
    let reply = await client.ask('/readyz')
    while (!reply.willClose) reply = await client.ask('/readyz')

    expect([reply.status, JSON.parse(reply.body)]).toEqual([503, { status: 'stopping' }])
    client.end()
  })

  it('ends in time though somebody does not finish his question', async () => {
    const server = await start({ env: { STOP_TIMEOUT_MS: '1000' } })
    const socket = await openSocket(server.port)
    socket.write(`GET ${PAGE} HTTP/1.1\r\nhost: x\r\nx-slow: `)
    await setTimeout(100)

    expect(await server.stop()).toBe(0)
  })
})

describe('a limit', () => {
  it('on all headers answers with the page for bad addresses, in the language of the address', async () => {
    const { port } = await start({ env: { MAX_HEADER_BYTES: '4096' } })

    const [khmer, english] = await Promise.all(
      ['/km', '/en'].map((address) => ask(port, `GET ${address} HTTP/1.1\r\nhost: x\r\nx-large: ${'a'.repeat(5000)}\r\n\r\n`)),
    )

    expect([getStatus(khmer as string), getStatus(english as string)]).toEqual([400, 400])
    expect(khmer).toContain(km.ErrorPage['400'].title)
    expect(english).toContain(en.ErrorPage['400'].title)
  })

  it('on the address answers with the same page', async () => {
    const { url } = await start()

    const response = await fetch(`${url}/en/search?q=${'a'.repeat(9000)}`)

    expect(response.status).toBe(400)
    expect(await response.text()).toContain(en.ErrorPage['400'].title)
  })

  it('on the time for headers ends a connection that never finishes them', async () => {
    const { port } = await start({ env: { HEADERS_TIMEOUT_MS: '200' } })
    const socket = await openSocket(port)
    const answer = readAll(socket)

    socket.write('GET /km HTTP/1.1\r\nhost: x\r\nx-slow: ')

    expect(getStatus(await answer)).toBe(408)
  })

  it('on the connections of an address closes the next one, and lets one in again when another has gone', async () => {
    const { port } = await start({ env: { CONNECTIONS_PER_ADDRESS: '3' } })
    const question = `GET ${PAGE} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`
    const open = await Promise.all(Array.from({ length: 3 }, () => openSocket(port)))
    // Connected is not yet counted: they are when each has been answered.
    for (const socket of open) socket.write(`GET ${PAGE} HTTP/1.1\r\nhost: x\r\n\r\n`)
    await Promise.all(open.map((socket) => once(socket, 'data')))

    expect(await ask(port, question)).toBe('')

    for (const socket of open) socket.destroy()
    let answer = ''
    while (answer === '') answer = await ask(port, question)
    expect(getStatus(answer)).toBe(200)
  })
})

describe('many readers of the finder', () => {
  it('do not keep a reader of a page waiting until all of them have been answered', async () => {
    const { port } = await start()
    const answered: string[] = []
    const asking: Promise<unknown>[] = []
    const say = (socket: Socket, target: string) => {
      socket.write(`GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`)
      asking.push(readAll(socket).then(() => answered.push(target)))
    }
    const finders = await Promise.all(Array.from({ length: 60 }, () => openSocket(port)))
    // Each is accepted before the others begin.
    await Promise.all(finders.map((socket) => askAlive(socket)))

    for (const socket of finders) say(socket, '/km/search?q=a')
    for (const socket of await Promise.all(Array.from({ length: 10 }, () => openSocket(port)))) say(socket, PAGE)
    await Promise.all(asking)

    expect(answered.slice(-20)).not.toContain(PAGE)
  })
})

describe('an address', () => {
  it('that is written in another way is sent on with its query and nothing else', async () => {
    const { url } = await start()

    const response = await fetch(`${url}/km/%61bout/?q=a`, { redirect: 'manual' })

    expect(response.headers.get('location')).toBe('/km/about?q=a')
  })
})

describe('a fault in one request', () => {
  it('gives its reader the page that says so, and the next reader a page', async () => {
    const cwd = createSiteFolder((manifest) => {
      manifest.pages['/en/lost'] = { etag: 'W/"lost"' }
    })
    const { url, child } = await start({ cwd })

    const response = await fetch(`${url}/en/lost`)

    expect(response.status).toBe(500)
    expect(await response.text()).toContain(en.ErrorPage['500'].title)
    expect((await fetch(url + PAGE)).status).toBe(200)
    expect(child.exitCode).toBeNull()
  })
})

describe('the log', () => {
  it('calls nothing wrong when somebody leaves while a text is on its way', async () => {
    const server = await start()
    const socket = await openSocket(server.port)
    socket.write(
      'POST /km/verify HTTP/1.1\r\nhost: x\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: 1000\r\n\r\ntext=',
    )
    await setTimeout(200)
    socket.destroy()
    await setTimeout(200)
    await server.stop()

    const lines = server.read().trim().split('\n')
    expect(lines.some((line) => line.includes('"POST"') && line.includes('"isAborted":true'))).toBe(true)
    expect(lines.filter((line) => JSON.parse(line).level >= 50)).toEqual([])
  })

  it('says what was asked for, not by whom, nor what was searched for', async () => {
    const server = await start()
    const headers = {
      'user-agent': 'agent-of-sok',
      referer: 'http://referrer-of-sok/',
      cookie: 'a=cookie-of-sok',
      'x-forwarded-for': '203.0.113.7',
    }
    await fetch(`${server.url}/en/search?q=sokname`, { headers })
    await fetch(`${server.url}/en/nothing?q=sokname`, { headers })
    await ask(server.port, 'GET /en?q=sokname HTTP/1.1\r\nsokname\r\n\r\n')
    await server.stop()

    const lines = server.read()

    expect(lines).toContain('"path":"/en/search","status":200')
    expect(lines).toContain('"path":"/en/nothing","status":404')
    expect(lines).not.toMatch(/sok|203\.0\.113|127\.0\.0\.1|::1/)
  })
})

describe('start', () => {
  it('without a build says what to run', () => {
    const folder = createFolder()
    mkdirSync(path.join(folder, 'cli'))
    cpSync(path.join(PROJECT_DIR, 'cli/start.mjs'), path.join(folder, 'cli/start.mjs'))

    const { status, stderr } = spawnSync(process.execPath, ['cli/start.mjs'], { cwd: folder, encoding: 'utf8' })

    expect(status).toBe(1)
    expect(stderr).toContain('npm run build')
  })

  it('with a setting that cannot be used names it and ends', async () => {
    const server = await start({ env: { MAX_URL_BYTES: 'much' } })

    expect(server.child.exitCode).toBe(1)
    expect(server.read()).toContain('MAX_URL_BYTES')
  })

  it('on a port that is taken says so and ends', async () => {
    const first = await start()
    const { status, stderr } = spawnSync(process.execPath, ['cli/start.mjs'], {
      cwd: PROJECT_DIR,
      env: { ...process.env, PORT: String(first.port) },
      encoding: 'utf8',
    })

    expect(status).toBe(1)
    expect(stderr).toContain('EADDRINUSE')
  })
})

/** Makes the project read-only for one process and its children, where this one may do that. */
const READ_ONLY = ['unshare', '--mount', 'sh', '-c', `mount --bind . . && mount -o remount,bind,ro . && cd "$PWD" && exec "$@"`, 'sh']

const mayMount = (() => {
  try {
    return execFileSync(READ_ONLY[0] as string, [...READ_ONLY.slice(1), 'sh', '-c', 'touch read-only.tmp 2>/dev/null || echo read-only'], {
      cwd: PROJECT_DIR,
      encoding: 'utf8',
    }).includes('read-only')
  } catch {
    return false
  }
})()

describe('a file system that is read-only', () => {
  it.skipIf(!mayMount)(
    'serves pages, files, lists and the API (needs root on Linux: skipped where this process may not mount)',
    async () => {
      const server = await start({ wrapper: READ_ONLY })

      for (const address of [PAGE, '/emblem.svg', '/km/search?q=a', '/api/search?locale=en&q=health', '/readyz']) {
        expect(`${address} ${(await fetch(server.url + address)).status}`).toBe(`${address} 200`)
      }
      const [code] = await Promise.all([server.stop(), once(server.child, 'exit')])
      expect(code).toBe(0)
    },
  )
})
