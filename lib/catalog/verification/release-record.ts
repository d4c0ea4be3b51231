import { getOtherLocale, type Locale } from '@/lib/i18n/routing'
import { getCanonicalText } from '../canonical-text'
import type { Catalog } from '../catalog'
import { getLastChange, getReleaseState } from '../corrections'
import { getRelease } from '../query'
import { getSlugByCode } from '../slug-by-code'
import type { ReleaseRecord } from './verification'

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
