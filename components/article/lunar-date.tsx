import { useLocale } from 'next-intl'
import { formatLunarDate } from '@/lib/khmer/lunar'

export type LunarDateProps = { /** As in `ArticleDate`, from 1900 to 2100. */ date: string }

/** A day by the lunar calendar, as official letters write it above the date. */
export function LunarDate({ date }: LunarDateProps) {
  return <p className="lunar-date text-sm">{formatLunarDate(date, useLocale())}</p>
}
