import { createClient } from '@libsql/client'
import type { Locale } from '@/lib/i18n/routing'
import type { KnownSource, KnownSources } from './check'

/**
 * Reads what an earlier catalog knows of each source file.
 * @throws when the file is not a sound SQLite database, or was made by other rules or for another site
 */
export async function readKnownSources(file: string, identity: string): Promise<KnownSources> {
  const db = createClient({ url: `file:${file}` })
  try {
    const sound = await db.execute('PRAGMA quick_check(1)')
    const made = await db.execute(`SELECT value FROM meta WHERE key = 'identity'`)
    if (sound.rows[0]?.[0] !== 'ok' || made.rows[0]?.[0] !== identity) throw new Error('not a catalog of these rules')
    const { rows } = await db.execute(`
      SELECT source.file, hash, media, slug, locale, front_matter
      FROM source LEFT JOIN article ON article.file = source.file LEFT JOIN article_body ON article_id = article.id`)
    return new Map(rows.map((row) => [String(row.file), toKnownSource(row as never)]))
  } finally {
    db.close()
  }
}

type Row = { file: string; hash: string; media: string; slug: string | null; locale: Locale | null; front_matter: string | null }

function toKnownSource(row: Row): KnownSource {
  const facts =
    row.slug && row.locale && row.front_matter
      ? {
          source: { kind: 'release' as const, file: row.file, year: row.file.split('/')[2] as string, slug: row.slug, locale: row.locale },
          frontMatter: JSON.parse(row.front_matter),
        }
      : null
  return { hash: row.hash, media: JSON.parse(row.media), facts }
}
