import type { Client } from '@libsql/client'
import { toInstant } from '@/lib/khmer/dates'
import type { FrontMatter } from './front-matter-schema'

/** More than are ever shown, because some may be withdrawn or not yet visible when a page is made. */
const CANDIDATES_PER_ARTICLE = 12
const DAY_MS = 86_400_000
/** After a year, closeness in time counts a third of what it counts on the same day. */
const CLOSENESS_DAYS = 365

type Candidate = { id: number; slug: string; locale: string; facts: FrontMatter; day: number }

/** Chooses the related articles of every article: the editor's picks, then the nearest by district, category, tags and time. */
export async function writeRelated(db: Client): Promise<void> {
  const { rows } = await db.execute('SELECT id, slug, locale, front_matter FROM article JOIN article_body ON article_id = id ORDER BY id')
  const articles = rows.map((row): Candidate => {
    const facts = JSON.parse(String(row.front_matter)) as FrontMatter
    return { id: Number(row.id), slug: String(row.slug), locale: String(row.locale), facts, day: toInstant(facts.date) / DAY_MS }
  })
  const statements = articles.flatMap((article) =>
    listRelated(article, articles).map((slug, position) => ({
      sql: 'INSERT INTO article_related VALUES (?, ?, ?)',
      args: [article.id, position, slug],
    })),
  )
  await db.batch(['DELETE FROM article_related', ...statements], 'write')
}

function listRelated(article: Candidate, articles: readonly Candidate[]): string[] {
  const scored = articles
    .filter((other) => other.locale === article.locale && other.slug !== article.slug)
    .map((other) => ({ slug: other.slug, score: scoreRelation(article, other) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || (a.slug < b.slug ? 1 : -1))
  return [...new Set([...article.facts.related, ...scored.map(({ slug }) => slug)])].slice(0, CANDIDATES_PER_ARTICLE)
}

/** 0 when two articles share nothing but the calendar. */
function scoreRelation(a: Candidate, b: Candidate): number {
  const shared = (x: readonly string[], y: readonly string[]) => x.filter((item) => y.includes(item)).length
  const subject =
    3 * shared(a.facts.districts, b.facts.districts) +
    2 * Number(a.facts.category === b.facts.category) +
    2 * shared(a.facts.tags, b.facts.tags)
  return subject === 0 ? 0 : subject + Math.exp(-Math.abs(a.day - b.day) / CLOSENESS_DAYS)
}
