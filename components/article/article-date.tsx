import { useLocale } from 'next-intl'
import { formatDate, formatDateTime } from '@/lib/khmer/dates'
import { toDateTimeAttribute } from '@/lib/web/date-time'
import { site } from '@/site.config'

export type ArticleDateProps = { /** Phnom Penh time, `2023-01-30` or `2023-01-30T15:00`. */ date: string }

/** A date in words, with its time when it has one. */
export function ArticleDate({ date }: ArticleDateProps) {
  const locale = useLocale()
  return (
    <time dateTime={toDateTimeAttribute(date, site.utcOffsetMinutes)}>
      {date.includes('T') ? formatDateTime(date, locale) : formatDate(date, locale)}
    </time>
  )
}
