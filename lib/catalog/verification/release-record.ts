import type { Locale } from '@/lib/i18n/routing'
import { ARTICLE_COLUMNS, toArticle } from '../article-row'
import { unpackText } from '../article-text'
import { hashText, toCanonicalText } from '../canonical-text'
import type { Catalog } from '../catalog'
import { getLastChange, getReleaseState } from '../corrections'
import { getSlugByCode } from '../slug-by-code'
import { VISIBLE } from '../visible'
import type { ReleaseRecord } from './verification'

/** The record of a visible release, with its article in `locale` where there is one; null when there is no such release. */
export async function getReleaseRecord({ db }: Catalog, slug: string, locale: Locale, now: number): Promise<ReleaseRecord | null> {
  const { rows } = await db.execute({
    sql: `SELECT ${ARTICLE_COLUMNS}, article_body.text FROM article JOIN article_body ON article_body.article_id = article.id
          WHERE slug = ? AND ${VISIBLE} ORDER BY locale <> ?`,
    args: [slug, now, now, locale],
  })
  const articles = rows.map(toArticle)
  const [article] = articles
  if (!article) return null
  const state = getReleaseState(article)
  const hashes = articles.map((each, index) => ({
    locale: each.locale,
    sha256: hashText(toCanonicalText(each, unpackText(rows[index]?.text))),
  }))
  return { article, state, lastChange: state === 'in-force' ? null : getLastChange(article), hashes }
}

export async function getReleaseRecordByCode(catalog: Catalog, code: string, locale: Locale, now: number): Promise<ReleaseRecord | null> {
  const slug = await getSlugByCode(catalog, code, now)
  return slug === null ? null : getReleaseRecord(catalog, slug, locale, now)
}
