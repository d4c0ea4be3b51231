import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Catalog } from '@/lib/catalog/catalog'
import * as queries from '@/lib/catalog/query'
import { createRemoteCatalog, getRemoteConfig, type RemoteConfig } from '@/lib/catalog/remote'
import { createPlaces } from '@/lib/catalog/search/places'
import { type SearchRequest, searchCatalog } from '@/lib/catalog/search/search'
import { suggest } from '@/lib/catalog/search/suggest'
import { createTree, type Files, toName, writeRelease } from '../../fixtures/content-tree'
import { type HranaServer, startHranaServer } from '../../fixtures/hrana-server'
import { preySample } from '../../fixtures/prey-sample'
import { build, getCatalogFile, LATER, open } from './helpers'

const PROJECT_DIR = path.join(import.meta.dirname, '../../..')
/** Longer than a server is left alone: see lib/catalog/remote.ts. */
const NEXT_CHECK_MS = 31_000
/** A reader waits 2 seconds for a server; a machine that runs many tests at once takes its time, too. */
const LONGEST_WAIT_MS = 4000
const NO_WAIT_MS = 1000

const LOCAL: Files = { [toName('local')]: writeRelease({ title: 'Local' }) }
const REMOTE: Files = {
  [toName('remote')]: writeRelease({ title: 'Remote', districts: ['tuek-thla'] }, `ទឹកជំនន់បណ្តាលឱ្យខូចផ្លូវ។ The road is closed.`),
  [toName('remote', 'en')]: writeRelease({ title: 'Remote', districts: ['tuek-thla'] }, 'The flood broke the road.'),
  [toName('far')]: writeRelease({ title: 'សាលារៀន', category: 'education', date: '2026-04-05T09:00', related: ['remote'] }, 'សាលារៀនបើក។'),
  [toName('only-english', 'en', '2025')]: writeRelease({ title: 'School', category: 'education', date: '2025-12-31' }, 'The school opens.'),
  [toName('withdrawn')]: writeRelease({ withdrawn: { date: '2026-02-04', reason: 'Wrong.' }, unpublishAt: '2029-01-01' }),
}

async function createFile(files: Files): Promise<string> {
  const tree = createTree(files)
  await build(tree)
  return getCatalogFile(tree)
}

let local: Catalog
let remoteFile: string
let emptyFile: string
let server: HranaServer
beforeAll(async () => {
  const tree = createTree(LOCAL)
  await build(tree)
  local = await open(tree)
  remoteFile = await createFile(REMOTE)
  emptyFile = path.join(path.dirname(remoteFile), 'empty.db')
  writeFileSync(emptyFile, '')
  server = await startHranaServer(remoteFile)
  return () => server.stop()
})

const warn = vi.spyOn(console, 'warn').mockImplementation(() => {})
beforeEach(() => {
  // The clock stands still between checks; timers run, so that a timeout takes the time it takes.
  vi.useFakeTimers({ toFake: ['Date'] })
  warn.mockClear()
  server.requests.length = 0
})
afterEach(async () => {
  vi.useRealTimers()
  await server.stop()
  await server.start()
  server.setSilent(false)
  server.serve(remoteFile)
})

const waitForNextCheck = (): unknown => vi.setSystemTime(Date.now() + NEXT_CHECK_MS)
const serve = (config: RemoteConfig = { url: server.url }) => createRemoteCatalog(config, async () => local)
const listSlugs = (catalog: Catalog): Promise<string[]> => queries.listReleaseSlugs(catalog, LATER)
const LOCAL_SLUGS = ['local']
const REMOTE_SLUGS = ['far', 'only-english', 'remote']

/** Milliseconds that something takes, by a clock that runs. */
async function time(run: () => Promise<unknown>): Promise<number> {
  const start = performance.now()
  await run()
  return performance.now() - start
}

/** An address that nothing listens to. */
async function getDeadUrl(): Promise<string> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as { port: number }
  await once(probe.close(), 'close')
  return `http://127.0.0.1:${port}`
}

describe('getRemoteConfig', () => {
  it('is null without a server', () => {
    expect(getRemoteConfig({})).toBeNull()
    expect(getRemoteConfig({ CATALOG_URL: '', CATALOG_SYNC_URL: '', CATALOG_AUTH_TOKEN: 'secret' })).toBeNull()
  })

  it('reads a server to ask, or one to copy', () => {
    expect(getRemoteConfig({ CATALOG_URL: 'libsql://a', CATALOG_AUTH_TOKEN: 'secret' })).toEqual({ url: 'libsql://a', authToken: 'secret' })
    expect(getRemoteConfig({ CATALOG_SYNC_URL: 'libsql://a' })).toEqual({ url: 'libsql://a', replicaFile: '.catalog/replica.db' })
  })

  it('refuses both', () => {
    expect(() => getRemoteConfig({ CATALOG_URL: 'libsql://a', CATALOG_SYNC_URL: 'libsql://b' })).toThrow(
      'Set CATALOG_URL or CATALOG_SYNC_URL, not both.',
    )
  })
})

describe('createRemoteCatalog, of a server that answers', () => {
  it('serves its catalog, with the token, and does not touch the local one', async () => {
    const getCatalog = createRemoteCatalog({ url: server.url, authToken: 'secret' }, () => Promise.reject(new Error('no local catalog')))
    const catalog = await getCatalog()
    expect(await listSlugs(catalog)).toEqual(REMOTE_SLUGS)
    expect(catalog.now).toBe(LATER)
    expect(server.requests).toEqual([
      { path: '/v2/pipeline', authorization: 'Bearer secret' },
      { path: '/v2/pipeline', authorization: 'Bearer secret' },
    ])
    expect(warn).not.toHaveBeenCalled()
  })

  it('takes a statement in two parts', async () => {
    const { db } = await serve()()
    expect((await db.execute('SELECT ? AS word, ? AS total', ['ភូមិ', 2])).rows).toEqual([{ word: 'ភូមិ', total: 2 }])
  })

  it('keeps a catalog while it is the same, and takes a new one within the time of a check', async () => {
    const getCatalog = serve()
    const catalog = await getCatalog()
    waitForNextCheck()
    expect(await getCatalog()).toBe(catalog)

    const file = `${remoteFile}.newer`
    copyFileSync(remoteFile, file)
    const db = createClient({ url: `file:${file}` })
    await db.execute({ sql: `UPDATE meta SET value = ? WHERE key = 'now'`, args: [String(LATER + 1)] })
    db.close()
    server.serve(file)
    expect(await getCatalog()).toBe(catalog)
    waitForNextCheck()
    const newer = await getCatalog()
    expect(newer.now).toBe(LATER + 1)
    expect(newer.db).not.toBe(catalog.db)
    expect(warn).not.toHaveBeenCalled()
  })
})

describe('createRemoteCatalog, of a server that does not answer', () => {
  it('serves the local catalog when the server is not there at start, and the server when it comes', async () => {
    await server.stop()
    const getCatalog = serve()
    for (let turn = 0; turn < 3; turn++) {
      expect(await getCatalog()).toBe(local)
      waitForNextCheck()
    }
    expect(warn.mock.calls).toEqual([[expect.stringContaining(`The catalog at ${server.url} does not answer`)]])
    await server.start()
    expect(await listSlugs(await getCatalog())).toEqual(REMOTE_SLUGS)
  })

  it('goes on with the local catalog when the server goes away in the middle of a page, and back when it is back', async () => {
    const getCatalog = serve()
    for (let outage = 1; outage <= 2; outage++) {
      const catalog = await getCatalog()
      expect(await listSlugs(catalog)).toEqual(REMOTE_SLUGS)
      await server.stop()
      // The page that holds the catalog, many queries at once, then one more page, then a check in vain.
      expect(await Promise.all(Array.from({ length: 30 }, () => listSlugs(catalog)))).toEqual(Array.from({ length: 30 }, () => LOCAL_SLUGS))
      expect(await queries.listArticles(catalog, { locale: 'km' }, { limit: 9, offset: 0 }, LATER)).toMatchObject({ total: 1 })
      expect(await getCatalog()).toBe(local)
      waitForNextCheck()
      expect(await getCatalog()).toBe(local)
      expect(warn).toHaveBeenCalledTimes(outage)

      await server.start()
      expect(await getCatalog()).toBe(local)
      waitForNextCheck()
      expect(await listSlugs(await getCatalog())).toEqual(REMOTE_SLUGS)
      // The page of before the outage ends as it went on, and does not end what works again.
      expect(await listSlugs(catalog)).toEqual(LOCAL_SLUGS)
      expect(await listSlugs(await getCatalog())).toEqual(REMOTE_SLUGS)
      expect(warn).toHaveBeenCalledTimes(outage)
    }
  })

  it('waits a short time for a server that accepts and never answers, and does not make others wait', async () => {
    server.setSilent(true)
    const getCatalog = serve()
    const first = getCatalog()
    expect(await time(async () => expect(await getCatalog()).toBe(local))).toBeLessThan(NO_WAIT_MS)
    expect(await time(async () => expect(await first).toBe(local))).toBeLessThan(LONGEST_WAIT_MS)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(warn).toHaveBeenCalledWith(expect.stringContaining('no answer in 2000 ms'))
  })

  it('uses the server again after more requests than it runs at a time were never answered', async () => {
    const getCatalog = serve()
    const catalog = await getCatalog()
    server.setSilent(true)
    const lists = Promise.all(Array.from({ length: 50 }, () => listSlugs(catalog)))
    expect(await time(async () => expect(await lists).toEqual(Array.from({ length: 50 }, () => LOCAL_SLUGS)))).toBeLessThan(LONGEST_WAIT_MS)
    expect(warn).toHaveBeenCalledTimes(1)

    server.setSilent(false)
    waitForNextCheck()
    expect(await listSlugs(await getCatalog())).toEqual(REMOTE_SLUGS)
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it('warns once when a query fails while the server is checked', async () => {
    const getCatalog = serve()
    const catalog = await getCatalog()
    waitForNextCheck()
    const failed = expect(catalog.db.execute('SELECT missing')).rejects.toThrow('no such column')
    await Promise.all([failed, getCatalog()])
    expect(await getCatalog()).toBe(local)
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it('serves the local catalog in place of a database that is none', async () => {
    server.serve(emptyFile)
    const getCatalog = serve()
    expect(await getCatalog()).toBe(local)
    waitForNextCheck()
    expect(await getCatalog()).toBe(local)
    expect(warn.mock.calls).toEqual([[expect.stringContaining('no such table: meta')]])
  })

  it.each(['no address', 'ftp://127.0.0.1', 'http://'])('serves the local catalog in place of %s', async (url) => {
    expect(await serve({ url })()).toBe(local)
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it('does not tell a token of the address', async () => {
    expect(await serve({ url: `${await getDeadUrl()}?authToken=secret` })()).toBe(local)
    expect(warn).toHaveBeenCalledTimes(1)
    expect(JSON.stringify(warn.mock.calls)).not.toContain('secret')
  })
})

describe('createRemoteCatalog, with a replica', () => {
  let folder: string
  let replicaFile: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'replica-'))
    replicaFile = path.join(folder, 'replica.db')
    return () => rmSync(folder, { recursive: true })
  })

  /** Puts in the place of the replica what a sync never made. */
  const BROKEN: [string, () => void][] = [
    ['nothing', () => {}],
    ['an empty file', () => copyFileSync(emptyFile, replicaFile)],
    ['half a catalog', () => writeFileSync(replicaFile, Buffer.alloc(5000, 'SQLite format 3\0'))],
    ['a whole catalog of an unknown server', () => copyFileSync(remoteFile, replicaFile)],
  ]

  it.each(BROKEN)('serves the local catalog when the server is not there and the replica is %s', async (_, prepare) => {
    prepare()
    const isThere = existsSync(replicaFile)
    const getCatalog = serve({ url: await getDeadUrl(), replicaFile })
    for (let turn = 0; turn < 3; turn++) {
      expect(await getCatalog()).toBe(local)
      waitForNextCheck()
    }
    expect(warn).toHaveBeenCalledTimes(1)
    expect(existsSync(replicaFile)).toBe(isThere)
  })

  it('waits a short time for a server that accepts and never answers', async () => {
    server.setSilent(true)
    const getCatalog = serve({ url: server.url, replicaFile })
    expect(await time(async () => expect(await getCatalog()).toBe(local))).toBeLessThan(LONGEST_WAIT_MS)
    expect(warn).toHaveBeenCalledTimes(1)
  })

  it.each(BROKEN)('serves the local catalog when the sync fails and the replica is %s', async (_, prepare) => {
    prepare()
    // In a process of its own: libSQL lets nothing run here while it syncs, a server neither.
    const script = `import { startHranaServer } from './tests/fixtures/hrana-server.ts'
      console.log((await startHranaServer(${JSON.stringify(remoteFile)})).url)`
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      cwd: PROJECT_DIR,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    try {
      const [url] = await once(child.stdout, 'data')
      const getCatalog = serve({ url: String(url).trim(), replicaFile })
      for (let turn = 0; turn < 2; turn++) {
        expect(await getCatalog()).toBe(local)
        waitForNextCheck()
      }
      expect(warn).toHaveBeenCalledTimes(1)
    } finally {
      child.kill()
    }
  })
})

describe('the catalog of a server', () => {
  const places = createPlaces(preySample)
  const SLICE = { limit: 20, offset: 0 }
  const LOCALES = ['km', 'en'] as const
  const WORDS = ['', 'road', 'ផ្លូវ', 'ទឹកជំនន់បណ្ដាល', 'school', 'សាលារៀន', 'closed school', 'Tuek Thla', 'floood', '"road" -closed', "'*:^ AND"]
  const search =
    (words: string, more: Partial<SearchRequest> = {}) =>
    (catalog: Catalog, locale: SearchRequest['locale']) =>
      searchCatalog(catalog, places, { locale, words, filter: {}, sort: 'relevance', ...SLICE, ...more }, LATER)

  const READS: Record<string, (catalog: Catalog, locale: SearchRequest['locale']) => Promise<unknown>> = {
    listArticles: (catalog, locale) => queries.listArticles(catalog, { locale }, SLICE, LATER),
    'listArticles, filtered': (catalog, locale) =>
      queries.listArticles(
        catalog,
        {
          locale,
          category: 'infrastructure',
          type: 'notice',
          district: 'tuek-thla',
          from: '2026-01-01',
          to: '2026-02-03',
          month: '2026-02',
        },
        { limit: 1, offset: 0 },
        LATER,
      ),
    countArticles: (catalog, locale) => queries.countArticles(catalog, { locale }, LATER),
    countOnlyInOther: (catalog, locale) => queries.countOnlyInOther(catalog, { locale }, LATER),
    getRelease: (catalog, locale) => queries.getRelease(catalog, 'remote', locale, LATER),
    'getRelease, in the other language': (catalog, locale) => queries.getRelease(catalog, 'far', locale, LATER),
    'getRelease, of none': (catalog, locale) => queries.getRelease(catalog, 'nowhere', locale, LATER),
    listArticlesAfter: (catalog, locale) => queries.listArticlesAfter(catalog, { locale }, { limit: 2 }, LATER),
    listReleases: (catalog, locale) => queries.listReleases(catalog, { locale }, null, LATER),
    listReleaseSlugs: (catalog) => queries.listReleaseSlugs(catalog, LATER),
    listArticleKeys: (catalog) => queries.listArticleKeys(catalog, LATER),
    listRelated: (catalog, locale) => queries.listRelated(catalog, { slug: 'far', locale: 'km' }, locale, 9, LATER),
    countByCategory: (catalog, locale) => queries.countByCategory(catalog, locale, LATER),
    countByDistrict: (catalog, locale) => queries.countByDistrict(catalog, locale, LATER),
    countByMonth: (catalog, locale) => queries.countByMonth(catalog, locale, LATER),
    getPage: (catalog, locale) => queries.getPage(catalog, 'about', locale),
    listPageSlugs: (catalog) => queries.listPageSlugs(catalog),
    suggest: (catalog, locale) => suggest(catalog, places, { locale, typed: 'rem' }, LATER),
    'searchCatalog, by date and filtered': search('road', { sort: 'date', filter: { category: 'infrastructure', from: '2026-01-01' } }),
    ...Object.fromEntries(WORDS.map((words) => [`searchCatalog: ${words}`, search(words)])),
  }

  it('covers every query', () => {
    expect(Object.keys(queries).filter((name) => !(name in READS))).toEqual([])
  })

  it.each(Object.entries(READS))('answers as the same file does: %s', async (_, read) => {
    const file = createClient({ url: `file:${remoteFile}` })
    const remote = await createRemoteCatalog({ url: server.url }, () => Promise.reject(new Error('no local catalog')))()
    for (const locale of LOCALES) expect(await read(remote, locale)).toEqual(await read({ db: file, now: LATER }, locale))
    expect(server.requests.length).toBeGreaterThan(1)
    expect(warn).not.toHaveBeenCalled()
    file.close()
  })
})
