import type { Locale } from '@/lib/i18n/routing'
import type { ArticleSummary } from './article'
import { SUMMARY_COLUMNS, toArticleSummary } from './article-row'
import type { Catalog } from './catalog'
import { VISIBLE } from './visible'

/** The articles that stand before and after one in the list of all news; null at its ends. */
export type Neighbours = { older: ArticleSummary | null; newer: ArticleSummary | null }

/** Neighbours of a release in the list of `locale`, newest first and by slug within a day. Withdrawn ones are passed over. */
export async function getNeighbours(
  catalog: Catalog,
  { slug, date }: Pick<ArticleSummary, 'slug' | 'date'>,
  locale: Locale,
  now: number,
): Promise<Neighbours> {
  const find = async (condition: string, order: string): Promise<ArticleSummary | null> => {
    const { rows } = await catalog.db.execute({
      sql: `SELECT ${SUMMARY_COLUMNS} FROM article
            WHERE article.locale = ? AND ${condition} AND ${VISIBLE} AND article.is_withdrawn = 0 ORDER BY ${order} LIMIT 1`,
      args: [locale, date, date, slug, now, now],
    })
    return rows[0] ? toArticleSummary(rows[0]) : null
  }
  const [older, newer] = await Promise.all([
    find('article.date <= ? AND (article.date < ? OR article.slug > ?)', 'article.date DESC, article.slug'),
    find('article.date >= ? AND (article.date > ? OR article.slug < ?)', 'article.date, article.slug DESC'),
  ])
  return { older, newer }
}
