import { useLocale } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/khmer/dates'

export type ArticleDateProps = { /** Phnom Penh time, `2023-01-30` or `2023-01-30T15:00`. */ date: string }

/** A date in words, with its time when it has one. */
export function ArticleDate({ date }: ArticleDateProps) {
  const locale = useLocale()
  // Local times carry the offset in the attribute, so that machines read the same instant (HTML, 3.5.1).
  const dateTime = date.includes('T') ? `${date}+07:00` : date
  return <time dateTime={dateTime}>{date.includes('T') ? formatDateTime(date, locale) : formatDate(date, locale)}</time>
}
