import type { Client } from '@libsql/client'

/** An open catalog with the moment it shows: the site is a snapshot, so every page agrees on what is published. */
export type Catalog = { db: Pick<Client, 'execute' | 'close'>; now: number }

/** The moment a catalog shows, as its build stored it. */
export async function readNow(db: Catalog['db']): Promise<number> {
  const { rows } = await db.execute(`SELECT value FROM meta WHERE key = 'now'`)
  const now = Number(rows[0]?.value)
  if (!Number.isFinite(now)) throw new Error('This database is not a catalog: it does not say which moment it shows.')
  return now
}
