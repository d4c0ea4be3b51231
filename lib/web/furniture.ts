import type { Article } from '@/lib/catalog/article'
import { routing } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { formatDate, formatDateTime, formatDateWithWeekday } from '@/lib/khmer/dates'
import { site } from '@/site.config'

/**
 * What a page, a paper or a post shows around the text of an article, in both languages: somebody who copies the text takes
 * some of it along.
 */
export function listFurniture({ date, documentNumber, type, category, place, issuedBy }: Article): string[] {
  const texts = routing.locales.flatMap((locale) => {
    const t = getWords(locale)
    return [
      formatDate(date, locale),
      formatDateWithWeekday(date, locale),
      ...(date.includes('T') ? [formatDateTime(date, locale)] : []),
      t(`ReleaseType.${type}`),
      t(`Category.${category}`),
      t('ArticleFacts.documentNumber'),
      t('ArticleFacts.issuedBy'),
      t('ArticleFacts.place'),
      site.name[locale],
      site.motto.kingdom[locale],
      site.motto.words[locale],
      ...(issuedBy ? [site.departments[issuedBy]?.[locale] ?? ''] : []),
    ]
  })
  // The longest first: the date with its weekday ends with the date.
  return [...texts, date, documentNumber ?? '', place ?? ''].sort((a, b) => b.length - a.length)
}
