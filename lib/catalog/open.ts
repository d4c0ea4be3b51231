import { statSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { type Catalog, readNow } from './catalog'
import { createRemoteCatalog, getRemoteConfig } from './remote'

/** More than any catalog has. */
const MAPPED_BYTES_MAX = 2 ** 30

const CATALOG_FILE = path.join(/* turbopackIgnore: true */ process.cwd(), process.env.CATALOG_FILE ?? '.catalog/catalog.db')

const remoteConfig = getRemoteConfig(process.env)
const remote = remoteConfig && createRemoteCatalog(remoteConfig, () => getLocalCatalog())

/** The catalog that pages read: the one on the server of `CATALOG_URL` or `CATALOG_SYNC_URL` when it answers, else the local one. */
export function getCatalog(): Promise<Catalog> {
  return remote ? remote() : getLocalCatalog()
}

let opened: { version: string; catalog: Promise<Catalog> } | null = null

/**
 * The catalog that `npm run build` or `npm run dev` made. It is opened once, for reading only, and again
 * when a new one has taken its place.
 * @throws Error that says what to run when there is no catalog
 */
function getLocalCatalog(file: string = CATALOG_FILE): Promise<Catalog> {
  const stat = statSync(file, { throwIfNoEntry: false })
  if (!stat) throw new Error(`There is no catalog at ${file}. Run "npm run build", or "npm run dev" while you work.`)
  const version = `${file} ${stat.ino} ${stat.mtimeMs}`
  if (opened?.version !== version) opened = { version, catalog: openCatalog(file) }
  return opened.catalog
}

/** Opens a catalog file for reading. The caller closes `db`. */
export async function openCatalog(file: string): Promise<Catalog> {
  const db = createClient({ url: `file:${file}` })
  await db.execute('PRAGMA query_only = ON')
  // Read in place: SQLite's own cache is too small for a search in 30,000 articles. A new catalog is another file, so this one never shrinks.
  await db.execute(`PRAGMA mmap_size = ${MAPPED_BYTES_MAX}`)
  return { db, now: await readNow(db) }
}
