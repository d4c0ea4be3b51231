import type { Article } from '@/lib/catalog/article'
import { getLastChange } from '@/lib/catalog/corrections'

/** When an article last changed, as its page says it: the day on it, not the hour at which an embargo ended. */
export const getModifiedDate = (article: Article): string => getLastChange({ ...article, publishAt: null })
