import type { Row } from '@libsql/client'
import type { Locale } from '@/lib/i18n/routing'
import type { Article, ArticleSummary } from './article'
import { getShortCode } from './short-code'
import type { Category, ReleaseType } from './terms'

/** The code of the oldest name that a release had before its present one. */
export const FORMER_CODE =
  '(SELECT redirect.code FROM redirect WHERE redirect.target = article.slug AND redirect.code IS NOT NULL ORDER BY redirect.position LIMIT 1)'

/** Columns that `toArticleSummary` reads. */
export const SUMMARY_COLUMNS =
  'article.id, article.slug, article.locale, article.date, article.type, article.category, article.title, article.summary, article.facts'

/** Columns that `toArticle` reads. */
export const ARTICLE_COLUMNS = `${SUMMARY_COLUMNS}, article.file, ${FORMER_CODE} AS former_code`

export function toArticleSummary(row: Row): ArticleSummary {
  const { cover, districts, sample, withdrawn } = JSON.parse(String(row.facts))
  return {
    slug: String(row.slug),
    locale: row.locale as Locale,
    title: String(row.title),
    summary: String(row.summary),
    date: String(row.date),
    type: row.type as ReleaseType,
    category: row.category as Category,
    districts,
    cover,
    isWithdrawn: withdrawn !== undefined,
    isSample: sample,
  }
}

export function toArticle(row: Row): Article {
  const {
    tags,
    issuedBy = null,
    documentNumber = null,
    place = null,
    attachments,
    updates,
    withdrawn = null,
    translationOf = null,
    publishAt = null,
    hiddenAs = null,
    hasLead,
  } = JSON.parse(String(row.facts))
  const summary = toArticleSummary(row)
  return {
    ...summary,
    lead: hasLead ? summary.summary : null,
    year: String(row.file).split('/')[2] as string,
    code: row.former_code === null ? getShortCode(summary.slug) : String(row.former_code),
    tags,
    issuedBy,
    documentNumber,
    place,
    attachments,
    updates,
    withdrawn,
    translationOf,
    publishAt,
    hiddenAs,
  }
}
