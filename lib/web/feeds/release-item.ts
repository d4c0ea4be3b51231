import { statSync } from 'node:fs'
import path from 'node:path'
import { contentType } from 'mime-types'
import type { Article } from '@/lib/catalog/article'
import { getLastChange } from '@/lib/catalog/corrections'
import type { Release } from '@/lib/catalog/query'
import { getCategoryPath, getDistrictPath, getReleasePath } from '@/lib/i18n/paths'
import { getWords } from '@/lib/i18n/words'
import { getLargestJpeg } from '@/lib/pictures/recipe'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'
import { toTimestamp } from '../date-time'
import { getMarkedTitle } from '../marked-title'
import type { FeedCategory, FeedFile, FeedItem } from './feed'
import { getReleaseContent } from './release-content'

/** A release as an item of a feed, in the language it is written in. For builds only. */
export async function createReleaseItem(release: Release): Promise<FeedItem> {
  const { article, locales } = release
  const { locale, slug, date, publishAt, summary } = article
  const toUrl = (each: Article['locale']) => toAbsoluteUrl(getReleasePath(each, slug))
  return {
    id: getReleaseId(article),
    url: toUrl(locale),
    title: article.isSample ? getWords(locale)('MarkedTitle.sample', { title: getMarkedTitle(article) }) : getMarkedTitle(article),
    summary,
    html: await getReleaseContent(release),
    published: toTime(publishAt ?? date),
    updated: toTime(getLastChange(article)),
    author: getAuthor(article),
    categories: listCategories(article),
    translations: locales.filter((each) => each !== locale).map((each) => ({ locale: each, url: toUrl(each) })),
    picture: getCoverFile(article),
    attachments: article.attachments.map(({ file, title, bytes }) => ({ url: toAbsoluteUrl(file), type: getType(file), bytes, title })),
  }
}

const toTime = (date: string): string => toTimestamp(date, site.utcOffsetMinutes)
const getType = (file: string): string => (contentType(path.extname(file)) || 'application/octet-stream').split(';', 1)[0] as string

/** The department that issued an article, else the administration. */
export const getAuthor = ({ issuedBy, locale }: Article): string => (issuedBy && site.departments[issuedBy]?.[locale]) || site.name[locale]

/** By this, readers know a release again for ever, also when its address changes (RFC 4151). */
export function getReleaseId({ year, code, locale }: Pick<Article, 'year' | 'code' | 'locale'>): string {
  return `tag:${new URL(site.baseUrl).hostname},${year}:${code}/${locale}`
}

function listCategories({ locale, category, type, districts, tags }: Article): FeedCategory[] {
  const t = getWords(locale)
  const toScheme = (address: string): string => new URL('.', toAbsoluteUrl(address)).href
  return [
    { term: category, label: t(`Category.${category}`), scheme: toScheme(getCategoryPath(locale, category)) },
    { term: type, label: t(`ReleaseType.${type}`) },
    ...site.districts
      .filter(({ slug }) => districts.includes(slug))
      .map(({ slug, fullName }) => ({ term: slug, label: fullName[locale], scheme: toScheme(getDistrictPath(locale, slug)) })),
    ...tags.map((tag) => ({ term: tag, label: tag })),
  ]
}

function getCoverFile({ cover }: Article): FeedFile | null {
  if (!cover) return null
  const jpeg = getLargestJpeg(cover)
  const { size } = statSync(path.join(/* turbopackIgnore: true */ process.cwd(), 'public', jpeg.path))
  return { url: toAbsoluteUrl(jpeg.path), type: 'image/jpeg', bytes: size, title: cover.alt }
}
