import { statSync } from 'node:fs'
import path from 'node:path'
import { type Client, createClient } from '@libsql/client'

/** An open catalog with the moment it shows: the site is a snapshot, so every page agrees on what is published. */
export type Catalog = { db: Client; now: number }

export const CATALOG_FILE = path.join(/* turbopackIgnore: true */ process.cwd(), process.env.CATALOG_FILE ?? '.catalog/catalog.db')

let opened: { version: string; catalog: Promise<Catalog> } | null = null

/**
 * The catalog that `npm run build` or `npm run dev` made. It is opened once, for reading only, and again
 * when a new one has taken its place.
 * @throws Error that says what to run when there is no catalog
 */
export function getCatalog(file: string = CATALOG_FILE): Promise<Catalog> {
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
  const { rows } = await db.execute(`SELECT value FROM meta WHERE key = 'now'`)
  return { db, now: Number(rows[0]?.value) }
}
