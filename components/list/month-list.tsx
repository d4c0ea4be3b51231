import { useLocale } from 'next-intl'
import type { Count } from '@/lib/catalog/article'
import { getMonthPath, getYearPath } from '@/lib/i18n/paths'
import { formatMonth, formatYear } from '@/lib/khmer/dates'
import { CountLinks } from './count-links'

export type MonthListProps = { /** `yyyy-mm` with totals, newest first. */ months: Count[] }

/** The months of the archive, year by year. */
export function MonthList({ months }: MonthListProps) {
  const locale = useLocale()
  const years = [...new Set(months.map(({ value }) => value.slice(0, 4)))]
  return years.map((year) => (
    <section key={year} aria-labelledby={`year-${year}`} className="mb-10">
      <h2 id={`year-${year}`} className="mb-2 text-xl">
        <a href={getYearPath(locale, year)}>
          <time dateTime={year}>{formatYear(year, locale)}</time>
        </a>
      </h2>
      <CountLinks
        links={months
          .filter(({ value }) => value.startsWith(year))
          .map(({ value, total }) => ({
            href: getMonthPath(locale, value),
            label: <time dateTime={value}>{formatMonth(year, value.slice(5), locale)}</time>,
            total,
          }))}
      />
    </section>
  ))
}
