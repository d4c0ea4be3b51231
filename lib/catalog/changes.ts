import type { Locale } from '@/lib/i18n/routing'
import type { ListedChange } from './article'
import { ARTICLE_COLUMNS, toArticle } from './article-row'
import type { Catalog } from './catalog'
import type { Change } from './change'
import type { Slice } from './query'
import { VISIBLE } from './visible'

const FROM = `FROM article_change AS change JOIN article ON article.id = change.article_id WHERE article.locale = ? AND ${VISIBLE}`

/** What changed after publication on the whole site, in one language, newest first. */
export async function listChanges(
  { db }: Catalog,
  locale: Locale,
  { limit, offset }: Slice,
  now: number,
): Promise<{ changes: ListedChange[]; total: number }> {
  const { rows } = await db.execute({
    sql: `SELECT ${ARTICLE_COLUMNS}, change.date AS changed, change.kind, change.note ${FROM}
          ORDER BY change.date DESC, article.slug, change.note LIMIT ? OFFSET ?`,
    args: [locale, now, now, limit, offset],
  })
  const counted = await db.execute({ sql: `SELECT count(*) AS total ${FROM}`, args: [locale, now, now] })
  const changes = rows.map((row) => ({
    date: String(row.changed),
    kind: row.kind as Change['kind'],
    note: String(row.note),
    article: toArticle(row),
  }))
  return { changes, total: Number(counted.rows[0]?.total) }
}
