import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'
import { ContentError, isError } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import { writeAlerts } from './alerts/write-alerts'
import { CATALOG_SCHEMA } from './catalog-schema'
import { checkContent, type KnownSources } from './check'
import { readKnownSources } from './known-sources'
import type { Parsed } from './parse'
import { writeRedirects } from './redirects/write-redirects'
import { type ArticleKey, writeRelated } from './related/write-related'
import { writeColumns } from './search/columns'
import { writeFrequentTokens } from './search/frequent-tokens'
import { createPlaces } from './search/places'
import type { ContentLocation } from './sources'
import { deleteSources, writeParsed, writeVersions } from './write'

export type BuildOptions = ContentLocation & {
  site: Site
  /** Absolute path of the catalog file. */
  file: string
  /** What the site shows is what is visible at this moment, in epoch milliseconds. */
  now: number
  /** See `getRulesFingerprint`. */
  fingerprint: string
}
export type BuildResult = { files: number; parsed: number; removed: number; isFresh: boolean }

/**
 * Brings the catalog up to date with `content/`: only files whose content or media changed are parsed. Content is known by
 * its hash, and a file that the file system says nobody wrote to since (`getVersion`) is not even read.
 * The work is done on a copy that replaces the catalog at the end by one rename, so that readers and a crash
 * meet either the old catalog or the new one. A catalog that is broken, or made by other rules, is built anew.
 * @throws ContentError when any file has a problem; the catalog stays as it was
 */
export async function buildCatalog({ site, file, now, fingerprint, ...location }: BuildOptions): Promise<BuildResult> {
  const draft = createDraftName(file)
  const identity = `${fingerprint} ${JSON.stringify(site)}`
  try {
    const known = await openEarlier(file, draft, identity)
    const db = createClient({ url: `file:${draft}` })
    try {
      // A draft is thrown away after a crash, and a catalog that a power cut broke is not trusted: nothing waits for the disk.
      await db.executeMultiple('PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON;')
      // Pages of 8 kB: three articles to a page of 4 kB leave a fifth of it empty.
      if (!known) await db.executeMultiple(`PRAGMA page_size = 8192; ${CATALOG_SCHEMA}`)
      const result = await update(db, site, location, known ?? new Map())
      await db.execute({ sql: `REPLACE INTO meta VALUES ('identity', ?), ('now', ?)`, args: [identity, String(now)] })
      db.close()
      renameSync(draft, file)
      return { ...result, isFresh: known === null }
    } finally {
      db.close()
    }
  } finally {
    removeDraft(draft)
  }
}

/** A name beside the catalog that no other build uses. Drafts of builds that were killed are cleared away. */
function createDraftName(file: string): string {
  const folder = path.dirname(file)
  mkdirSync(folder, { recursive: true })
  for (const name of readdirSync(folder)) {
    const pid = name.startsWith(path.basename(file)) && /\.(\d+)\.draft/.exec(name)?.[1]
    // A container gives every build the same number: a draft of our own number is a leftover too.
    if (pid && (Number(pid) === process.pid || !isRunning(Number(pid)))) rmSync(path.join(folder, name), { force: true })
  }
  return `${file}.${process.pid}.draft`
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function removeDraft(draft: string): void {
  for (const leftover of [draft, `${draft}-journal`, `${draft}-wal`, `${draft}-shm`]) rmSync(leftover, { force: true })
}

/** Copies the earlier catalog into the draft and says what it knows; null when there is none that can be trusted. */
async function openEarlier(file: string, draft: string, identity: string): Promise<KnownSources | null> {
  if (!existsSync(file)) return null
  // Copies nothing where the file system can share the pages (Btrfs, XFS, APFS).
  copyFileSync(file, draft, constants.COPYFILE_FICLONE)
  try {
    return await readKnownSources(draft, identity)
  } catch {
    // SQLite says in many ways that a file is not a sound catalog; all of them mean the same here.
    removeDraft(draft)
    return null
  }
}

async function update(db: Client, site: Site, location: ContentLocation, known: KnownSources): Promise<Omit<BuildResult, 'isFresh'>> {
  const places = createPlaces(site)
  const changed: ArticleKey[] = []
  let parsedCount = 0
  const use = async (parsed: Parsed[], isSound: boolean): Promise<void> => {
    if (!isSound) return
    const files = parsed.map(({ source }) => source.file)
    await deleteSources(
      db,
      files.filter((file) => known.has(file)),
    )
    await writeParsed(db, parsed, { site, places })
    changed.push(...parsed.flatMap(({ source }) => (source.kind === 'release' ? [source] : [])))
    parsedCount += parsed.length
  }
  const { sources, versions, alerts, redirects, problems } = await checkContent(site, location, { known, use, onlyErrors: true })
  const errors = problems.filter(isError)
  if (errors.length > 0) throw new ContentError(errors)

  const present = new Set(sources.map((source) => source.file))
  const removed = [...known.keys()].filter((name) => !present.has(name))
  await deleteSources(db, removed)
  changed.push(...removed.flatMap((name) => known.get(name)?.facts?.source ?? []))
  await writeVersions(db, versions)
  await writeAlerts(db, alerts)
  await writeRedirects(db, redirects)
  // A catalog without content has its columns too.
  if (removed.length > 0 || parsedCount > 0 || known.size === 0) {
    // One segment instead of several: every query takes a tenth less time. What becomes free is used by what is written next.
    if (known.size === 0) {
      await db.execute(`INSERT INTO article_fts (article_fts) VALUES ('optimize')`)
      await writeFrequentTokens(db)
    }
    await writeRelated(db, changed)
    await writeColumns(db)
  }
  return { files: sources.length + alerts.length, parsed: parsedCount, removed: removed.length }
}
