import { getOtherLocale, type Locale } from '@/lib/i18n/routing'
import type { Article } from '../article'
import { getCanonicalText } from '../canonical-text'
import type { Catalog } from '../catalog'
import { getLastChange, getReleaseState, type ReleaseState } from '../corrections'
import { getRelease } from '../query'
import { getSlugByCode } from '../slug-by-code'

/** What the province vouches for: the article as a page in one language shows it, and the hash of each language's text. */
export type ReleaseRecord = {
  article: Article
  state: ReleaseState
  /** Phnom Penh time; null for a release that never changed. */
  lastChange: string | null
  hashes: { locale: Locale; sha256: string }[]
}

/** The record of a visible release, with its article in `locale` where there is one; null when there is no such release. */
export async function getReleaseRecord(catalog: Catalog, slug: string, locale: Locale, now: number): Promise<ReleaseRecord | null> {
  const release = await getRelease(catalog, slug, locale, now)
  if (!release) return null
  const { article, locales } = release
  const other = locales.includes(getOtherLocale(article.locale))
    ? await getRelease(catalog, slug, getOtherLocale(article.locale), now)
    : null
  const articles = other ? [article, other.article] : [article]
  const hashes = await Promise.all(
    articles.map(async (each) => ({ locale: each.locale, sha256: (await getCanonicalText(catalog, each)).sha256 })),
  )
  const state = getReleaseState(article)
  return { article, state, lastChange: state === 'in-force' ? null : getLastChange(article), hashes }
}

export async function getReleaseRecordByCode(catalog: Catalog, code: string, locale: Locale, now: number): Promise<ReleaseRecord | null> {
  const slug = await getSlugByCode(catalog, code, now)
  return slug === null ? null : getReleaseRecord(catalog, slug, locale, now)
}
