/**
 * Stores the related articles of every article: the editor's picks in their order, then the best by score. Same language only.
 *
 * A language is computed whole when it is small or much of it changed: its lists are exact. Else only what a change touches
 * is computed anew: the lists of changed articles, of those whose list named a changed or removed one, and of the nearest of
 * a changed one. These are exact but for the weights of terms, which are those of the last whole computation: a term that
 * was in fewer than two articles then counts for nothing, and N and df are older by at most 1 % of the articles, because
 * changes are counted and more of them compute the language whole. All other lists stay as they are: they may lack
 * an article that would now stand near their end, or keep an order that their neighbours' neighbours would now change.
 */
import type { Client } from '@libsql/client'
import { routing } from '@/lib/i18n/routing'
import { listBest, NEIGHBOURS_WEIGHED, type RelatedArticle, readAllArticles, readArticles, readFacts } from './related'
import { indexVectors, type NeighbourIndex } from './similarity'
import { readVectors, type StoredVectors, writeVectors } from './stored-vectors'
import { listArticleTerms } from './terms'
import { createRow, createVectorCounter, getRow, joinRows } from './vectors'

/** More than are ever shown, because some may be withdrawn or not yet visible when a page is made. */
const CANDIDATES_PER_ARTICLE = 8

export type RelatedLimits = {
  /** A smaller language is always computed whole: it takes two seconds at most, and one article weighs more in it. */
  articlesMin: number
  /** More changes than this share of the articles compute the language whole: ln(N / df) moved by 1 % changes no order that matters. */
  changesShareMax: number
}
const LIMITS: RelatedLimits = { articlesMin: 2_000, changesShareMax: 0.01 }

export type ArticleKey = { slug: string; locale: string }

/**
 * Brings the related articles up to date. A language without a change is not touched.
 * @param changed articles that were written or removed since the last time
 */
export async function writeRelated(db: Client, changed: readonly ArticleKey[], limits: RelatedLimits = LIMITS): Promise<void> {
  for (const locale of routing.locales) {
    const slugs = new Set(changed.flatMap((article) => (article.locale === locale ? [article.slug] : [])))
    if (slugs.size === 0) continue
    const stored = await readVectors(db, locale, slugs.size, limits.changesShareMax)
    if (stored) await updateLanguage(db, locale, stored, slugs)
    else await computeLanguage(db, locale, limits.articlesMin)
  }
}

async function computeLanguage(db: Client, locale: string, articlesMin: number): Promise<void> {
  const slugs: string[] = []
  const counter = createVectorCounter()
  for await (const article of readAllArticles(db, locale)) {
    slugs.push(article.slug)
    counter.add(listArticleTerms(article))
  }
  const vectors = counter.createVectors()
  await writeLists(db, locale, slugs, indexVectors(slugs, vectors))
  await writeVectors(db, locale, slugs.length < articlesMin ? null : { slugs, vectors, changes: 0 })
}

async function updateLanguage(db: Client, locale: string, earlier: StoredVectors, changed: ReadonlySet<string>): Promise<void> {
  const written = await readArticles(db, locale, [...changed])
  const stored = replaceRows(earlier, written, changed)
  const index = indexVectors(stored.slugs, stored.vectors)
  const touched = new Set([
    ...written.map(({ slug }) => slug),
    ...(await listNaming(db, locale, [...changed])),
    ...written.flatMap(({ slug }) => index.listNearest(slug, CANDIDATES_PER_ARTICLE).map(({ id }) => id)),
  ])
  await writeLists(db, locale, [...touched], index)
  await writeVectors(db, locale, stored)
}

/** The vectors with new rows for what was written and none for what was removed. */
function replaceRows({ slugs, vectors, changes }: StoredVectors, written: readonly RelatedArticle[], changed: ReadonlySet<string>) {
  const { vocabulary, byArticle } = vectors
  const rows = [
    ...slugs.map((slug, at) => ({ slug, row: getRow(byArticle, at) })).filter(({ slug }) => !changed.has(slug)),
    ...written.map((article) => ({ slug: article.slug, row: createRow(listArticleTerms(article), vocabulary) })),
  ].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return {
    slugs: rows.map(({ slug }) => slug),
    vectors: { vocabulary, byArticle: joinRows(rows.map(({ row }) => row)) },
    changes: changes + changed.size,
  }
}

/** Articles whose list names one of these. */
async function listNaming(db: Client, locale: string, slugs: readonly string[]): Promise<string[]> {
  const { rows } = await db.execute({
    sql: `SELECT DISTINCT article.slug FROM article_related JOIN article ON article.id = article_id
          WHERE locale = ? AND article_related.slug IN (SELECT value FROM json_each(?))`,
    args: [locale, JSON.stringify(slugs)],
  })
  return rows.map((row) => String(row.slug))
}

/** Replaces the lists of these articles. */
async function writeLists(db: Client, locale: string, slugs: readonly string[], index: NeighbourIndex<string>): Promise<void> {
  const nearest = new Map(slugs.map((slug) => [slug, index.listNearest(slug, NEIGHBOURS_WEIGHED)]))
  const needed = new Set([...nearest].flatMap(([slug, neighbours]) => [slug, ...neighbours.map(({ id }) => id)]))
  const facts = await readFacts(db, locale, [...needed])
  const rows = slugs.flatMap((slug) => {
    const best = listBest(slug, nearest.get(slug) ?? [], facts).map((scored) => scored.slug)
    const listed = [...new Set([...(facts.get(slug)?.related ?? []), ...best])].slice(0, CANDIDATES_PER_ARTICLE)
    return listed.map((other, position) => [slug, position, other])
  })
  const ids = 'SELECT id FROM article WHERE locale = ? AND slug IN (SELECT value FROM json_each(?))'
  await db.execute({ sql: `DELETE FROM article_related WHERE article_id IN (${ids})`, args: [locale, JSON.stringify(slugs)] })
  // One statement for all rows: thousands of small ones would cost more than the comparison.
  await db.execute({
    sql: `INSERT INTO article_related SELECT article.id, value ->> 1, value ->> 2
          FROM json_each(?) CROSS JOIN article ON article.slug = value ->> 0 AND locale = ?`,
    args: [JSON.stringify(rows), locale],
  })
}
