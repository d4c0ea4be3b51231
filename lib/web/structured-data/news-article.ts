import type { NewsArticle } from 'schema-dts'
import type { Article } from '@/lib/catalog/article'
import type { Release } from '@/lib/catalog/query'
import { getReleasePath } from '@/lib/i18n/paths'
import { getOtherLocale, type Locale } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { getLargestJpeg } from '@/lib/pictures/recipe'
import { site } from '@/site.config'
import { toAbsoluteUrl } from '../absolute-url'
import { toDateTimeAttribute } from '../date-time'
import { getModifiedDate } from '../modified-date'
import { getArticlePicture } from '../share-picture/share-picture'
import { createArea, createPublisher } from './organization'
import { createWebSiteReference } from './website'

const toTime = (date: string): string => toDateTimeAttribute(date, site.utcOffsetMinutes)

/** The article of a release as search engines and archives read it: the facts of its page in the same words. */
export function createNewsArticle(release: Release): Exclude<NewsArticle, string> {
  const { article } = release
  const { locale, slug, title, summary, category, tags, updates, withdrawn } = article
  const url = toAbsoluteUrl(getReleasePath(locale, slug))
  return {
    '@type': 'NewsArticle',
    '@id': url,
    url,
    mainEntityOfPage: url,
    headline: title,
    description: summary,
    inLanguage: locale,
    datePublished: toTime(article.date),
    dateModified: toTime(getModifiedDate(article)),
    image: listImages(article),
    publisher: createPublisher(locale),
    author: createAuthor(article),
    isAccessibleForFree: true,
    isPartOf: createWebSiteReference(locale),
    articleSection: getWords(locale)(`Category.${category}`),
    ...(tags.length > 0 && { keywords: tags }),
    ...describePlaces(article),
    ...(article.documentNumber && {
      identifier: {
        '@type': 'PropertyValue',
        propertyID: getWords(locale)('ArticleFacts.documentNumber'),
        value: article.documentNumber,
      },
    }),
    ...(updates.length > 0 && {
      correction: updates.map(({ date, note }) => ({ '@type': 'CorrectionComment', text: note, datePublished: toTime(date) })),
    }),
    ...(withdrawn && { creativeWorkStatus: 'Withdrawn' }),
    ...describeTranslation(release),
  }
}

/** The cover is what happened; the share picture holds the words, for those who show no other. */
function listImages(article: Article): string[] {
  const { cover } = article
  return [...(cover ? [toAbsoluteUrl(getLargestJpeg(cover).path)] : []), toAbsoluteUrl(getArticlePicture(article).url)]
}

function createAuthor({ issuedBy, locale }: Article): NewsArticle['author'] {
  const department = issuedBy && site.departments[issuedBy]
  if (!department) return { '@id': createPublisher(locale)['@id'] }
  return { '@type': 'GovernmentOrganization', name: department[locale], parentOrganization: { '@id': createPublisher(locale)['@id'] } }
}

/** An article without districts concerns the whole province. */
function describePlaces({ districts, place, locale }: Article): Pick<Exclude<NewsArticle, string>, 'about' | 'contentLocation'> {
  const named = site.districts.filter(({ slug }) => districts.includes(slug))
  const areas = (named.length > 0 ? named : [site.province]).map(({ fullName }) => createArea(fullName, locale))
  return { about: areas, ...(place && { contentLocation: { '@type': 'Place', name: place } }) }
}

function describeTranslation({ article: { slug, locale }, locales, isTranslation }: Release) {
  const other: Locale = getOtherLocale(locale)
  if (!locales.includes(other)) return {}
  const url = toAbsoluteUrl(getReleasePath(other, slug))
  const work: NewsArticle = { '@type': 'NewsArticle', '@id': url, url, inLanguage: other }
  return isTranslation ? { translationOfWork: work } : { workTranslation: work }
}
