import type { InValue } from '@libsql/client'
import { getOtherLocale, type Locale, routing } from '@/lib/i18n/routing'
import type { Article, ArticleSummary, Count } from './article'
import { ARTICLE_COLUMNS, SUMMARY_COLUMNS, toArticle, toArticleSummary } from './article-row'
import type { Catalog } from './catalog'
import type { Category, ReleaseType } from './terms'
import { parseRecord } from './translation/record'
import { getTextVersion } from './translation/version'
import { VISIBLE } from './visible'

/** Which articles a list shows. `from` and `to` are days, both included; `month` is `yyyy` or `yyyy-mm`; `shownSince` is in epoch milliseconds. */
export type ArticleFilter = {
  locale: Locale
  category?: Category
  type?: ReleaseType
  district?: string
  from?: string
  to?: string
  month?: string
  shownSince?: number
}
export type Slice = { limit: number; offset: number }
export type ArticleList = { articles: ArticleSummary[]; total: number }

type Condition = { sql: string; args: InValue[] }

function toCondition({ locale, category, type, district, from, to, month, shownSince }: ArticleFilter, now: number): Condition {
  const parts: [string, ...InValue[]][] = [
    [VISIBLE, now, now],
    ['article.locale = ?', locale],
  ]
  if (category) parts.push(['article.category = ?', category])
  if (type) parts.push(['article.type = ?', type])
  if (district) parts.push(['article.id IN (SELECT article_id FROM article_district WHERE district = ?)', district])
  // Dates are ISO text: '2023-01-30T15:00' sorts after '2023-01-30' and before '2023-01-31'.
  if (from) parts.push(['article.date >= ?', from])
  if (to) parts.push(['article.date < ?', `${to}U`])
  if (month) parts.push(['article.date >= ? AND article.date < ?', month, `${month}.`])
  if (shownSince !== undefined) parts.push(['article.visible_from >= ?', shownSince])
  return { sql: parts.map(([sql]) => `(${sql})`).join(' AND '), args: parts.flatMap(([, ...args]) => args) }
}

/** Newest first; articles of one day in the order of their slugs, so that pages never overlap. */
const NEWEST_FIRST = 'ORDER BY article.date DESC, article.slug'

export async function listArticles({ db }: Catalog, filter: ArticleFilter, { limit, offset }: Slice, now: number): Promise<ArticleList> {
  const { sql, args } = toCondition(filter, now)
  const { rows } = await db.execute({
    sql: `SELECT ${SUMMARY_COLUMNS} FROM article WHERE ${sql} ${NEWEST_FIRST} LIMIT ? OFFSET ?`,
    args: [...args, limit, offset],
  })
  return { articles: rows.map(toArticleSummary), total: await countArticles({ db } as Catalog, filter, now) }
}

/**
 * A part of a list with all facts of its articles: those after a place in the order of the list, or its beginning. Unlike an
 * offset, a place stays the same while newer articles appear.
 */
export async function listArticlesAfter(
  catalog: Catalog,
  filter: ArticleFilter,
  { limit, after }: { limit: number; after?: { date: string; slug: string } },
  now: number,
): Promise<{ articles: Article[]; total: number }> {
  const { sql, args } = toCondition(filter, now)
  const { rows } = await catalog.db.execute({
    sql: `SELECT ${ARTICLE_COLUMNS} FROM article WHERE ${sql} ${after ? 'AND (article.date < ? OR (article.date = ? AND article.slug > ?))' : ''}
          ${NEWEST_FIRST} LIMIT ?`,
    args: [...args, ...(after ? [after.date, after.date, after.slug] : []), limit],
  })
  return { articles: rows.map(toArticle), total: await countArticles(catalog, filter, now) }
}

export async function countArticles({ db }: Pick<Catalog, 'db'>, filter: ArticleFilter, now: number): Promise<number> {
  const { sql, args } = toCondition(filter, now)
  const { rows } = await db.execute({ sql: `SELECT count(*) AS total FROM article WHERE ${sql}`, args })
  return Number(rows[0]?.total)
}

/** How many articles of a list exist in the other language only. */
export async function countOnlyInOther({ db }: Catalog, filter: ArticleFilter, now: number): Promise<number> {
  const { sql, args } = toCondition({ ...filter, locale: getOtherLocale(filter.locale) }, now)
  const { rows } = await db.execute({
    sql: `SELECT count(*) AS total FROM article WHERE ${sql}
          AND NOT EXISTS (SELECT 1 FROM article AS twin WHERE twin.slug = article.slug AND twin.locale = ? AND ${VISIBLE.replaceAll('article.', 'twin.')})`,
    args: [...args, filter.locale, now, now],
  })
  return Number(rows[0]?.total)
}

/** A release as a page in `locale` shows it: its article in that language, else in the other one. */
export type Release = {
  article: Article
  isFallback: boolean
  locales: Locale[]
  /** When the article is a translation and its original has changed since: the time it was made, Phnom Penh time. */
  basedOn: string | null
  /** It is the translation of the article in the other language. */
  isTranslation: boolean
}

export async function getRelease({ db }: Catalog, slug: string, locale: Locale, now: number): Promise<Release | null> {
  const { rows } = await db.execute({
    sql: `SELECT ${ARTICLE_COLUMNS} FROM article WHERE slug = ? AND ${VISIBLE} ORDER BY locale = 'en'`,
    args: [slug, now, now],
  })
  const articles = rows.map(toArticle)
  const article = articles.find((candidate) => candidate.locale === locale) ?? articles[0]
  if (!article) return null
  const twin = rows.find((row) => row.locale !== article.locale)
  const locales = articles.map((candidate) => candidate.locale)
  return { article, isFallback: article.locale !== locale, locales, ...compareWithTwin(article, twin ? String(twin.facts) : null) }
}

/** What an article is to the one in the other language. Where neither remembers its original, Khmer is the original. */
function compareWithTwin({ locale, translationOf }: Article, twinFacts: string | null): Pick<Release, 'basedOn' | 'isTranslation'> {
  if (!twinFacts) return { basedOn: null, isTranslation: false }
  const twin = JSON.parse(twinFacts)
  const record = translationOf && parseRecord(translationOf)
  if (!record) return { basedOn: null, isTranslation: locale !== routing.defaultLocale && !twin.translationOf }
  return { basedOn: twin.textVersion === getTextVersion(record.hashes) ? null : record.date, isTranslation: true }
}

/** The releases of a list that are written in its language, whole, newest first: for feeds and sitemaps. */
export async function listReleases({ db }: Catalog, filter: ArticleFilter, limit: number | null, now: number): Promise<Release[]> {
  const { sql, args } = toCondition(filter, now)
  const { rows } = await db.execute({
    sql: `SELECT ${ARTICLE_COLUMNS},
            (SELECT twin.facts FROM article AS twin WHERE twin.slug = article.slug AND twin.locale <> article.locale
             AND ${VISIBLE.replaceAll('article.', 'twin.')}) AS twin_facts
          FROM article WHERE ${sql} ${NEWEST_FIRST} LIMIT ?`,
    args: [now, now, ...args, limit ?? -1],
  })
  return rows.map((row) => {
    const article = toArticle(row)
    const locales = row.twin_facts ? [filter.locale, getOtherLocale(filter.locale)] : [filter.locale]
    return { article, isFallback: false, locales, ...compareWithTwin(article, row.twin_facts ? String(row.twin_facts) : null) }
  })
}

/** Slugs of every release that is visible in any language. */
export async function listReleaseSlugs({ db }: Catalog, now: number): Promise<string[]> {
  const { rows } = await db.execute({ sql: `SELECT DISTINCT slug FROM article WHERE ${VISIBLE} ORDER BY slug`, args: [now, now] })
  return rows.map((row) => String(row.slug))
}

/** Slug and language of every visible article: what exists, without the pages that show the other language's text. */
export async function listArticleKeys({ db }: Catalog, now: number): Promise<Pick<Article, 'slug' | 'locale'>[]> {
  const { rows } = await db.execute({ sql: `SELECT slug, locale FROM article WHERE ${VISIBLE} ORDER BY slug, locale`, args: [now, now] })
  return rows.map((row) => ({ slug: String(row.slug), locale: row.locale as Locale }))
}

/**
 * Articles related to the one a page shows, as that page shows them: in the page's language where they exist in it.
 * Withdrawn articles are never among them; there may be fewer than `limit`, or none.
 */
export async function listRelated(
  catalog: Catalog,
  article: Pick<Article, 'slug' | 'locale'>,
  locale: Locale,
  limit: number,
  now: number,
): Promise<ArticleSummary[]> {
  const { rows } = await catalog.db.execute({
    sql: `SELECT ${SUMMARY_COLUMNS} FROM article
          JOIN article_related ON article_related.slug = article.slug
          JOIN article AS origin ON origin.id = article_related.article_id
          WHERE origin.slug = ? AND origin.locale = ? AND ${VISIBLE} AND article.is_withdrawn = 0
            AND article.locale = coalesce(
              (SELECT twin.locale FROM article AS twin WHERE twin.slug = article.slug AND twin.locale = ? AND ${VISIBLE.replaceAll('article.', 'twin.')}),
              origin.locale)
          ORDER BY article_related.position LIMIT ?`,
    args: [article.slug, article.locale, now, now, locale, now, now, limit],
  })
  return rows.map(toArticleSummary)
}

/** How many articles each category holds; categories with none are not listed. */
export async function countByCategory({ db }: Catalog, locale: Locale, now: number): Promise<Count[]> {
  return countBy(db, 'SELECT category AS value, count(*) AS total FROM article', 'GROUP BY category', locale, now)
}

/** How many articles concern each district; those of the whole province are not counted. */
export async function countByDistrict({ db }: Catalog, locale: Locale, now: number): Promise<Count[]> {
  return countBy(
    db,
    'SELECT district AS value, count(*) AS total FROM article JOIN article_district ON article_id = article.id',
    'GROUP BY district',
    locale,
    now,
  )
}

/** How many articles each month holds, newest first, as `yyyy-mm`. Months of either language are listed, with 0 where this one has none. */
export async function countByMonth({ db }: Catalog, locale: Locale, now: number): Promise<Count[]> {
  const { rows } = await db.execute({
    sql: `SELECT substr(article.date, 1, 7) AS value, sum(article.locale = ?) AS total FROM article WHERE ${VISIBLE} GROUP BY value ORDER BY value DESC`,
    args: [locale, now, now],
  })
  return rows.map((row) => ({ value: String(row.value), total: Number(row.total) }))
}

async function countBy(db: Catalog['db'], select: string, group: string, locale: Locale, now: number): Promise<Count[]> {
  const { sql, args } = toCondition({ locale }, now)
  const { rows } = await db.execute({ sql: `${select} WHERE ${sql} ${group} ORDER BY value`, args })
  return rows.map((row) => ({ value: String(row.value), total: Number(row.total) }))
}

export type Page = { slug: string; locale: Locale; title: string; description: string }

/** A plain page in `locale`, or null. Plain pages exist in both languages: a content test holds that. */
export async function getPage({ db }: Catalog, slug: string, locale: Locale): Promise<Page | null> {
  const { rows } = await db.execute({
    sql: 'SELECT slug, locale, title, description FROM page WHERE slug = ? AND locale = ?',
    args: [slug, locale],
  })
  const row = rows[0]
  return row
    ? { slug: String(row.slug), locale: row.locale as Locale, title: String(row.title), description: String(row.description) }
    : null
}

export async function listPageSlugs({ db }: Catalog): Promise<string[]> {
  const { rows } = await db.execute('SELECT DISTINCT slug FROM page ORDER BY slug')
  return rows.map((row) => String(row.slug))
}
