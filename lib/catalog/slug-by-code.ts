import { FORMER_CODE } from './article-row'
import type { Catalog } from './catalog'
import { VISIBLE } from './visible'

/**
 * The slug of the release with a short code, be it that of a former name, or null when none is visible in any language.
 * Of a release that is gone it is the former slug: what stands at its address says why.
 */
export async function getSlugByCode({ db }: Catalog, code: string, now: number): Promise<string | null> {
  const { rows } = await db.execute({
    sql: `SELECT article.slug FROM article_code JOIN article ON article.id = article_id WHERE code = ? AND ${VISIBLE}
          UNION ALL
          SELECT article.slug FROM redirect JOIN article ON article.slug = redirect.target WHERE redirect.code = ? AND ${VISIBLE}
          UNION ALL
          SELECT redirect.slug FROM redirect WHERE redirect.code = ? AND redirect.target IS NULL
          LIMIT 1`,
    args: [code, now, now, code, now, now, code],
  })
  return rows[0] ? String(rows[0].slug) : null
}

/** The codes of every release that is visible in any language, each by the first of its names. */
export async function listReleaseCodes({ db }: Catalog, now: number): Promise<string[]> {
  const { rows } = await db.execute({
    sql: `SELECT DISTINCT coalesce(${FORMER_CODE}, article_code.code) AS code FROM article_code JOIN article ON article.id = article_id
          WHERE ${VISIBLE} ORDER BY code`,
    args: [now, now],
  })
  return rows.map((row) => String(row.code))
}
