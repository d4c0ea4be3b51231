import type { Article } from '../article'
import { ARTICLE_COLUMNS, toArticle } from '../article-row'
import { unpackText } from '../article-text'
import type { Catalog } from '../catalog'
import { type Copy, compareTexts } from './compare-texts'
import { findCandidates } from './find-candidates'
import type { Comparison } from './verification'

/** A release that a copied text is of, wholly, in part or with changes. */
export type Match = { article: Article; comparison: Exclude<Comparison, { kind: 'other' }> }

/** The better of two matches comes first. */
const RANK = { whole: 0, part: 1, altered: 2 } as const

/**
 * Finds the release that a copied text is of, in any language. Null when none has this text or one like it.
 * @param listFurniture see `Official`
 */
export async function verifyText(
  catalog: Catalog,
  copy: Copy,
  listFurniture: (article: Article) => string[],
  now: number,
): Promise<Match | null> {
  const ids = await findCandidates(catalog, copy.text, now)
  if (ids.length === 0) return null
  const { rows } = await catalog.db.execute({
    sql: `SELECT ${ARTICLE_COLUMNS}, article_body.text FROM article JOIN article_body ON article_body.article_id = article.id
          WHERE article.id IN (${ids.map(() => '?').join(', ')})`,
    args: ids,
  })
  const byId = new Map(rows.map((row) => [Number(row.id), row]))
  const matches = ids.flatMap((id): Match[] => {
    const row = byId.get(id)
    if (!row) return []
    const article = toArticle(row)
    const comparison = compareTexts({ title: article.title, body: unpackText(row.text), furniture: listFurniture(article) }, copy)
    return comparison.kind === 'other' ? [] : [{ article, comparison }]
  })
  // Sorting is stable: of equal matches the likeliest stays first.
  return matches.sort((a, b) => RANK[a.comparison.kind] - RANK[b.comparison.kind])[0] ?? null
}
