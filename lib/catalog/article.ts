import type { Locale } from '@/lib/i18n/routing'
import type { AttachmentFacts, ImageFacts } from '@/lib/mdx/media'
import type { Change, Correction } from './change'
import type { FrontMatter } from './front-matter-schema'
import type { Category, ReleaseType } from './terms'

/** A file to download with an article, with what was measured of it. `sha256` is in hexadecimal. */
export type ArticleAttachment = FrontMatter['attachments'][number] & AttachmentFacts & { sha256: string }

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
  /** Names the release in short addresses and feeds; it stays the same when the slug changes. */
  code: string
  /** The summary that an editor wrote, or null when it was cut from the body. */
  lead: string | null
  tags: string[]
  issuedBy: string | null
  documentNumber: string | null
  place: string | null
  attachments: ArticleAttachment[]
  /** Corrections that readers are told of (lib/catalog/corrections). */
  updates: Correction[]
  withdrawn: NonNullable<FrontMatter['withdrawn']> | null
  /** See lib/catalog/translation/record. */
  translationOf: string | null
  publishAt: string | null
  /** In a preview: what keeps readers from it (lib/catalog/show-everything). Null on the site. */
  hiddenAs: 'draft' | 'scheduled' | 'expired' | null
}

/** A change and the article it happened to. */
export type ListedChange = Change & { article: Article }

/** How many articles a category, a district or a month (`yyyy-mm`) holds. */
export type Count = { value: string; total: number }

/** A piece of text as it was written, and whether it is what was searched for. */
export type Piece = { text: string; isMatch: boolean }

/** An article found by search: its title and a part of its text, with what was searched for marked. */
export type SearchHit = { article: ArticleSummary; title: Piece[]; excerpt: Piece[] }

/** How many hits each value of a filter holds, under the other filters. */
export type SearchFacets = { category: Count[]; type: Count[]; district: Count[] }
