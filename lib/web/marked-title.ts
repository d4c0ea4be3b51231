import type { ArticleSummary } from '@/lib/catalog/article'
import { createWords } from '@/lib/i18n/create-words'

/** The title of an article where it stands alone, in a tab, on a card or in a list of others: one that was withdrawn says so. */
export function getMarkedTitle({ title, locale, isWithdrawn }: Pick<ArticleSummary, 'title' | 'locale' | 'isWithdrawn'>): string {
  return isWithdrawn ? createWords(locale)('MarkedTitle.withdrawn', { title }) : title
}
