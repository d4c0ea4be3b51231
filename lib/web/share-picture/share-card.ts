import { createHash } from 'node:crypto'
import type { Article } from '@/lib/catalog/article'
import type { Locale } from '@/lib/i18n/routing'
import { getWords } from '@/lib/i18n/words'
import { formatDate } from '@/lib/khmer/dates'
import { site } from '@/site.config'

/**
 * The words of a share picture, all in one language. `label` stands above the title, `date` below it; `warning` is
 * what nobody may miss who sees the picture alone: that a release is withdrawn, or a sample.
 */
export type ShareCard = {
  locale: Locale
  title: string
  label?: string
  date?: string
  warning?: { kind: 'withdrawn' | 'sample'; text: string }
}

/** The card of an article, in its own language, also on a page in the other one. */
export function createArticleCard(article: Article): ShareCard {
  const { locale, title, type, category, date } = article
  const t = getWords(locale)
  return {
    locale,
    title,
    label: `${t(`ReleaseType.${type}`)} · ${t(`Category.${category}`)}`,
    date: formatDate(date, locale),
    ...(article.isWithdrawn
      ? { warning: { kind: 'withdrawn', text: t('WithdrawnBanner.title') } }
      : article.isSample && { warning: { kind: 'sample', text: t('SampleLabel.label') } }),
  }
}

/** The card of every page that is not a release: what the site is. */
export function createSiteCard(locale: Locale): ShareCard {
  return { locale, title: site.description[locale] }
}

/** The words of the picture in one line, for those who do not see it (WCAG 1.1.1: a picture of text says its text). */
export function getCardText({ locale, title, label, date, warning }: ShareCard): string {
  return [warning?.text, title, label, date, site.name[locale]].filter(Boolean).join(' – ')
}

/** Changes with the words: social networks keep a picture for weeks under its address, and a corrected title needs another. */
export function getCardVersion(card: ShareCard): string {
  return createHash('sha256').update(getCardText(card)).digest('hex').slice(0, 8)
}
