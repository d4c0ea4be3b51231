import type { Row } from '@libsql/client'
import type { Locale } from '@/lib/i18n/routing'
import type { AttachmentFacts, ImageFacts } from '@/lib/mdx/media'
import type { Category, FrontMatter, ReleaseType } from './front-matter-schema'

/** An article as lists show it. `date` is Phnom Penh time as written; `districts` are slugs. */
export type ArticleSummary = {
  slug: string
  locale: Locale
  title: string
  summary: string
  date: string
  type: ReleaseType
  category: Category
  districts: string[]
  cover: (NonNullable<FrontMatter['cover']> & ImageFacts) | null
  isWithdrawn: boolean
  isSample: boolean
}

/** An article with everything its own page shows, except the body, which is compiled from MDX. */
export type Article = ArticleSummary & {
  year: string
  tags: string[]
  issuedBy: string | null
  documentNumber: string | null
  place: string | null
  attachments: (FrontMatter['attachments'][number] & AttachmentFacts)[]
  updates: FrontMatter['updates']
  withdrawn: NonNullable<FrontMatter['withdrawn']> | null
}

/** Columns that `toArticleSummary` and `toArticle` read. */
export const ARTICLE_COLUMNS = 'article.id, article.file, article.slug, article.locale, article.date, article.type, article.category, article.title, article.summary, article.facts'

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
  const { tags, issuedBy = null, documentNumber = null, place = null, attachments, updates, withdrawn = null } = JSON.parse(String(row.facts))
  return { ...toArticleSummary(row), year: String(row.file).split('/')[2] as string, tags, issuedBy, documentNumber, place, attachments, updates, withdrawn }
}
