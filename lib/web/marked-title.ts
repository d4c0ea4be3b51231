import type { ArticleSummary } from '@/lib/catalog/article'
import { getWords } from '@/lib/i18n/words'

/** The title of an article where it stands alone, in a tab, on a card or in a list of others: one that was withdrawn says so. */
export function getMarkedTitle({ title, locale, isWithdrawn }: Pick<ArticleSummary, 'title' | 'locale' | 'isWithdrawn'>): string {
  return isWithdrawn ? getWords(locale)('MarkedTitle.withdrawn', { title }) : title
}
