import type { Article } from '@/lib/catalog/article'
import { getLastChange, getReleaseState } from '@/lib/catalog/corrections'
import { getReleaseApiPath, getReleasePath, getVerificationPath } from '@/lib/i18n/paths'
import type { Locale } from '@/lib/i18n/routing'
import { getLargestJpeg } from '@/lib/pictures/recipe'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'
import { toTimestamp } from '../date-time'
import { API_VERSION, type ApiArticle, type ApiSummary } from './article-schema'

export function toApiSummary(article: Article): ApiSummary {
  const { code, slug, locale, title, summary, date, publishAt, type, category, districts, isSample } = article
  return {
    code,
    slug,
    locale,
    url: toAbsoluteUrl(getReleasePath(locale, slug)),
    api: toAbsoluteUrl(getReleaseApiPath(locale, slug)),
    title,
    summary,
    date,
    published: toTimestamp(publishAt ?? date, site.utcOffsetMinutes),
    updated: toTimestamp(getLastChange(article), site.utcOffsetMinutes),
    type,
    category,
    districts,
    state: getReleaseState(article),
    sample: isSample,
  }
}

function toPicture(cover: NonNullable<Article['cover']>): ApiArticle['picture'] {
  const { path, width, height } = getLargestJpeg(cover)
  return { url: toAbsoluteUrl(path), width, height, alt: cover.alt, caption: cover.caption ?? null, credit: cover.credit ?? null }
}

export type ApiArticleParts = {
  article: Article
  /** The languages the release exists in. */
  locales: readonly Locale[]
  /** See lib/catalog/article-html. */
  html: string
  canonical: { text: string; sha256: string }
}

export function toApiArticle({ article, locales, html, canonical }: ApiArticleParts): ApiArticle {
  const { code, slug, locale, issuedBy, documentNumber, place, tags, cover, attachments, updates, withdrawn } = article
  const department = issuedBy ? site.departments[issuedBy] : undefined
  return {
    version: API_VERSION,
    ...toApiSummary(article),
    verify: toAbsoluteUrl(getVerificationPath(locale, code)),
    translations: locales
      .filter((other) => other !== locale)
      .map((other) => ({
        locale: other,
        url: toAbsoluteUrl(getReleasePath(other, slug)),
        api: toAbsoluteUrl(getReleaseApiPath(other, slug)),
      })),
    issuedBy: department && issuedBy ? { slug: issuedBy, name: { km: department.km, en: department.en } } : null,
    documentNumber,
    place,
    tags,
    picture: cover && toPicture(cover),
    attachments: attachments.map(({ file, title, lang, fileType, bytes, sha256 }) => ({
      url: toAbsoluteUrl(file),
      title,
      locale: lang ?? null,
      type: fileType,
      bytes,
      sha256,
    })),
    corrections: updates,
    withdrawn: withdrawn && { date: withdrawn.date, reason: withdrawn.reason, replacedBy: withdrawn.replacedBy ?? null },
    html,
    ...canonical,
  }
}
