import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/khmer/digits'
import { QUERY_MAX_CLUSTERS } from '@/lib/web/list-query'

export type SearchStatusProps = { words: string; isTooLong: boolean; mode: 'all' | 'some' | 'near'; total: number }

/** How many hits there are, and how they were found when not everything that was typed is in them. */
export function SearchStatus({ words, isTooLong, mode, total }: SearchStatusProps) {
  const locale = useLocale()
  const t = useTranslations('SearchStatus')
  if (isTooLong) {
    return (
      <p role="alert" className="mt-6 border-s-4 border-danger bg-danger-wash p-4">
        {t('tooLong', { number: formatNumber(QUERY_MAX_CLUSTERS, locale) })}
      </p>
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
