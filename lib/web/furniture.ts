import type { Article } from '@/lib/catalog/article'
import { routing } from '@/lib/i18n/routing'
import { formatDate, formatDateTime, formatDateWithWeekday } from '@/lib/khmer/dates'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { site } from '@/site.config'

const MESSAGES = { km, en }

/**
 * What a page, a paper or a post shows around the text of an article, in both languages: somebody who copies the text takes
 * some of it along.
 */
export function listFurniture({ date, documentNumber, type, category, place, issuedBy }: Article): string[] {
  const texts = routing.locales.flatMap((locale) => {
    const { ReleaseType, Category, ArticleFacts } = MESSAGES[locale]
    return [
      formatDate(date, locale),
      formatDateWithWeekday(date, locale),
      ...(date.includes('T') ? [formatDateTime(date, locale)] : []),
      ReleaseType[type],
      Category[category],
      ArticleFacts.documentNumber,
      ArticleFacts.issuedBy,
      ArticleFacts.place,
      site.name[locale],
      site.motto.kingdom[locale],
      site.motto.words[locale],
      ...(issuedBy ? [site.departments[issuedBy]?.[locale] ?? ''] : []),
    ]
  })
  // The longest first: the date with its weekday ends with the date.
  return [...texts, date, documentNumber ?? '', place ?? ''].sort((a, b) => b.length - a.length)
}
