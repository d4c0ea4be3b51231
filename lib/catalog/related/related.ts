import type { Client } from '@libsql/client'
import { toInstant } from '@/lib/khmer/dates'
import type { FrontMatter } from '../front-matter-schema'
import { createNeighbourIndex, type NeighbourIndex } from './similarity'
import { listTerms } from './terms'

/** More than are ever shown, because some may be withdrawn or not yet visible when a page is made. */
const CANDIDATES_PER_ARTICLE = 12
/** Nearest articles that are weighed; the score cannot lift one from further down. */
const NEIGHBOURS_WEIGHED = 40
/** Below this score two articles are not related, however few there are. */
const SCORE_FLOOR = 0.15

const DISTRICT_BONUS = 0.06
const CATEGORY_BONUS = 0.04
const TAG_BONUS = 0.04
const YEAR_MS = 365.25 * 86_400_000
/** How much of the score is left when the articles lie many years apart; on the same day it is 1. */
const CLOSENESS_FLOOR = 0.85

export type RelatedArticle = { id: number; slug: string; locale: string; title: string; facts: FrontMatter; text: string }

/** The parts of a score: likeness of the texts, what the facts add, and the factor for the time between. */
export type RelationScore = { similarity: number; district: number; category: number; tags: number; closeness: number; total: number }

/**
 * score = (likeness of the texts + 0.06 for a district in common + 0.04 for the category + 0.04 for a keyword)
 * × (0.85 + 0.15 × 2^(−years between)). Likeness comes from lib/catalog/related/similarity, 0 to 1. Likeness leads: facts that
 * many releases share lift one above another but do not make two related.
 */
export function scoreRelation(a: FrontMatter, b: FrontMatter, similarity: number): RelationScore {
  const shares = (x: readonly string[], y: readonly string[]) => x.some((item) => y.includes(item))
  const district = shares(a.districts, b.districts) ? DISTRICT_BONUS : 0
  const category = a.category === b.category ? CATEGORY_BONUS : 0
  const tags = shares(a.tags, b.tags) ? TAG_BONUS : 0
  const years = Math.abs(toInstant(a.date) - toInstant(b.date)) / YEAR_MS
  const closeness = CLOSENESS_FLOOR + (1 - CLOSENESS_FLOOR) * 2 ** -years
  return { similarity, district, category, tags, closeness, total: (similarity + district + category + tags) * closeness }
}

/** Prepares the articles of one language for comparison. */
export function indexArticles(articles: readonly RelatedArticle[]): NeighbourIndex<number> {
  return createNeighbourIndex(toIndexed(articles))
}

function* toIndexed(articles: readonly RelatedArticle[]) {
  for (const { id, title, text } of articles) yield { id, terms: listTerms(`${title}\n${text}`) }
}

/** Articles above the floor with their scores, best first, then the newer, then by slug. Editor's picks are not among them. */
export function listByScore(
  article: RelatedArticle,
  byId: ReadonlyMap<number, RelatedArticle>,
  index: NeighbourIndex<number>,
): { article: RelatedArticle; score: RelationScore }[] {
  return index
    .listNearest(article.id, NEIGHBOURS_WEIGHED)
    .map(({ id, score }) => {
      const other = byId.get(id) as RelatedArticle
      return { article: other, score: scoreRelation(article.facts, other.facts, score) }
    })
    .filter(({ score }) => score.total >= SCORE_FLOOR)
    .sort((a, b) => b.score.total - a.score.total || (a.article.slug < b.article.slug ? 1 : -1))
}

/** Reads what comparing needs, language by language. */
export async function readArticles(db: Pick<Client, 'execute'>, locale: string): Promise<RelatedArticle[]> {
  const { rows } = await db.execute({
    sql: 'SELECT id, slug, locale, title, text, front_matter FROM article JOIN article_body ON article_id = id WHERE locale = ? ORDER BY id',
    args: [locale],
  })
  return rows.map((row) => ({
    id: Number(row.id),
    slug: String(row.slug),
    locale: String(row.locale),
    title: String(row.title),
    text: String(row.text),
    facts: JSON.parse(String(row.front_matter)) as FrontMatter,
  }))
}

/** Stores the related articles of every article: the editor's picks in their order, then the best by score. Same language only. */
export async function writeRelated(db: Client, locales: readonly string[]): Promise<void> {
  await db.execute('DELETE FROM article_related')
  for (const locale of locales) {
    const articles = await readArticles(db, locale)
    const byId = new Map(articles.map((article) => [article.id, article]))
    const index = indexArticles(articles)
    const rows = articles.flatMap((article) => {
      const slugs = [...article.facts.related, ...listByScore(article, byId, index).map((scored) => scored.article.slug)]
      return [...new Set(slugs)].slice(0, CANDIDATES_PER_ARTICLE).map((slug, position) => [article.id, position, slug])
    })
    // One statement for all rows: thousands of small ones would cost more than the comparison.
    await db.execute({
      sql: 'INSERT INTO article_related SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)',
      args: [JSON.stringify(rows)],
    })
  }
}
