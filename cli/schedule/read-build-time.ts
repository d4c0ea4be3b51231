import { existsSync } from 'node:fs'
import { openCatalog } from '@/lib/catalog/open'

/** The moment that the last build shows, or null when there was none. */
export async function readBuildTime(catalogFile: string): Promise<number | null> {
  if (!existsSync(catalogFile)) return null
  const { db, now } = await openCatalog(catalogFile)
  db.close()
  return now
}
