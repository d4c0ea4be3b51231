import type { Client } from '@libsql/client'
import { toInstant } from '@/lib/khmer/dates'
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

/** Articles above the floor with their scores, best first, then the newer, then by slug. Editor's picks are not among them. */
export function listBest(
  slug: string,
  nearest: readonly Neighbour<string>[],
  facts: ReadonlyMap<string, FrontMatter>,
): { slug: string; score: RelationScore }[] {
  const own = facts.get(slug) as FrontMatter
  return nearest
    .map(({ id, score }) => ({ slug: id, score: scoreRelation(own, facts.get(id) as FrontMatter, score) }))
    .filter(({ score }) => score.total >= SCORE_FLOOR)
    .sort((a, b) => b.score.total - a.score.total || (a.slug < b.slug ? 1 : -1))
}

const OF_LANGUAGE = 'FROM article JOIN article_body ON article_id = id WHERE locale = ?'
const NAMED = 'slug IN (SELECT value FROM json_each(?))'

/** Reads what comparing needs, in the order of the slugs: all articles of a language, or those that are named. */
export async function readArticles(db: Pick<Client, 'execute'>, locale: string, slugs?: readonly string[]): Promise<RelatedArticle[]> {
  const { rows } = await db.execute({
    sql: `SELECT slug, title, text ${OF_LANGUAGE} ${slugs ? `AND ${NAMED}` : ''}`,
    args: [locale, ...(slugs ? [JSON.stringify(slugs)] : [])],
  })
  return rows
    .map((row) => ({ slug: String(row.slug), title: String(row.title), text: String(row.text) }))
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

/** Reads what scoring needs of the named articles, by slug. */
export async function readFacts(db: Pick<Client, 'execute'>, locale: string, slugs: readonly string[]): Promise<Map<string, FrontMatter>> {
  const { rows } = await db.execute({
    // One row: thousands of row objects take longer than their JSON.
    sql: `SELECT json_group_array(json_array(slug, json(front_matter))) AS facts ${OF_LANGUAGE} AND ${NAMED}`,
    args: [locale, JSON.stringify(slugs)],
  })
  return new Map(JSON.parse(String(rows[0]?.facts)))
}
