import type { Client, Row } from '@libsql/client'
import { toInstant } from '@/lib/khmer/dates'
import { unpackText } from '../article-text'
import type { FrontMatter } from '../front-matter-schema'
import type { Neighbour } from './similarity'

/** Nearest articles that are weighed; the score cannot lift one from further down. */
export const NEIGHBOURS_WEIGHED = 40
/** Below this score two articles are not related, however few there are. */
const SCORE_FLOOR = 0.15

const DISTRICT_BONUS = 0.06
const CATEGORY_BONUS = 0.04
const TAG_BONUS = 0.04
const YEAR_MS = 365.25 * 86_400_000
/** How much of the score is left when the articles lie many years apart; on the same day it is 1. */
const CLOSENESS_FLOOR = 0.85

export type RelatedArticle = { slug: string; title: string; text: string }
/** What scoring reads of an article. */
export type RelatedFacts = Pick<FrontMatter, 'date' | 'category' | 'districts' | 'tags' | 'related'>

/** The parts of a score: likeness of the texts, what the facts add, and the factor for the time between. */
export type RelationScore = { similarity: number; district: number; category: number; tags: number; closeness: number; total: number }

/**
 * score = (likeness of the texts + 0.06 for a district in common + 0.04 for the category + 0.04 for a keyword)
 * × (0.85 + 0.15 × 2^(−years between)). Likeness comes from lib/catalog/related/similarity, 0 to 1. Likeness leads: facts that
 * many releases share lift one above another but do not make two related.
 */
export function scoreRelation(a: RelatedFacts, b: RelatedFacts, similarity: number): RelationScore {
  const shares = (x: readonly string[], y: readonly string[]) => x.some((item) => y.includes(item))
  const district = shares(a.districts, b.districts) ? DISTRICT_BONUS : 0
  const category = a.category === b.category ? CATEGORY_BONUS : 0
  const tags = shares(a.tags, b.tags) ? TAG_BONUS : 0
  const years = Math.abs(toInstant(a.date) - toInstant(b.date)) / YEAR_MS
  const closeness = CLOSENESS_FLOOR + (1 - CLOSENESS_FLOOR) * 2 ** -years
  return { similarity, district, category, tags, closeness, total: (similarity + district + category + tags) * closeness }
}

/** Articles above the floor with their scores, best first, then the newer, then by slug. Editor's picks are not among them. */
export function listBest(
  slug: string,
  nearest: readonly Neighbour<string>[],
  facts: ReadonlyMap<string, RelatedFacts>,
): { slug: string; score: RelationScore }[] {
  const own = facts.get(slug) as RelatedFacts
  return nearest
    .map(({ id, score }) => ({ slug: id, score: scoreRelation(own, facts.get(id) as RelatedFacts, score) }))
    .filter(({ score }) => score.total >= SCORE_FLOOR)
    .sort((a, b) => b.score.total - a.score.total || (a.slug < b.slug ? 1 : -1))
}

const OF_LANGUAGE = 'FROM article JOIN article_body ON article_id = id WHERE locale = ?'
const NAMED = 'slug IN (SELECT value FROM json_each(?))'
/** Articles that are read at once. */
const PAGE_SIZE = 500

/** Reads what comparing needs of all articles of a language, in the order of their slugs, so that their texts are never all in memory. */
export async function* readAllArticles(db: Pick<Client, 'execute'>, locale: string): AsyncGenerator<RelatedArticle> {
  for (let after = ''; ; ) {
    const { rows } = await db.execute({
      sql: `SELECT slug, title, text ${OF_LANGUAGE} AND slug > ? ORDER BY slug LIMIT ?`,
      args: [locale, after, PAGE_SIZE],
    })
    yield* rows.map(toRelatedArticle)
    if (rows.length < PAGE_SIZE) return
    after = String(rows.at(-1)?.slug)
  }
}

/** Reads the same of all articles at once, or of those that are named, in the order of their slugs. */
export async function readArticles(db: Pick<Client, 'execute'>, locale: string, slugs?: readonly string[]): Promise<RelatedArticle[]> {
  const { rows } = await db.execute({
    sql: `SELECT slug, title, text ${OF_LANGUAGE} ${slugs ? `AND ${NAMED}` : ''} ORDER BY slug`,
    args: [locale, ...(slugs ? [JSON.stringify(slugs)] : [])],
  })
  return rows.map(toRelatedArticle)
}

function toRelatedArticle(row: Row): RelatedArticle {
  return { slug: String(row.slug), title: String(row.title), text: unpackText(row.text) }
}

/** Reads what scoring needs of the named articles, by slug. */
export async function readFacts(db: Pick<Client, 'execute'>, locale: string, slugs: readonly string[]): Promise<Map<string, RelatedFacts>> {
  const { rows } = await db.execute({
    // One row: thousands of row objects take longer than their JSON.
    sql: `SELECT json_group_array(json_array(slug, json_object('date', date, 'category', category, ${['districts', 'tags', 'related']
      .map((name) => `'${name}', json(facts -> '$.${name}')`)
      .join(', ')}))) AS facts FROM article WHERE locale = ? AND ${NAMED}`,
    args: [locale, JSON.stringify(slugs)],
  })
  return new Map(JSON.parse(String(rows[0]?.facts)))
}
