import { useLocale, useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/layout/error-summary'
import { formatNumber } from '@/lib/khmer/digits'
import { QUERY_MAX_CLUSTERS } from '@/lib/web/list-query'

export type SearchStatusProps = { words: string; isTooLong: boolean; mode: 'all' | 'some' | 'near'; total: number }

/** How many hits there are, and how they were found when not everything that was typed is in them. */
export function SearchStatus({ words, isTooLong, mode, total }: SearchStatusProps) {
  const locale = useLocale()
  const t = useTranslations('SearchStatus')
  if (isTooLong) {
    const text = t('tooLong', { number: formatNumber(QUERY_MAX_CLUSTERS, locale) })
    return (
      <div className="mt-6">
        <ErrorSummary errors={[{ field: 'site-search', text }]} />
      </div>
    )
  }
  return (
    <div role="status" className="mt-6">
      {words === '' && <p>{t('prompt')}</p>}
      {total > 0 && mode !== 'all' && <p>{t(mode)}</p>}
      <p className="font-semibold">{t('count', { count: total, number: formatNumber(total, locale) })}</p>
    </div>
  )
}
