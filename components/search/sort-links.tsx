import { useLocale, useTranslations } from 'next-intl'
import { getSearchPath, type ListQuery } from '@/lib/i18n/paths'

export type SortLinksProps = { query: ListQuery }

/** Relevance or date, as links: the order in use is told, the other one is a step away. */
export function SortLinks({ query }: SortLinksProps) {
  const locale = useLocale()
  const t = useTranslations('SortLinks')
  const current = query.sort ?? 'relevance'
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-4 border-b border-line text-sm">
      <span>{t('label')}</span>
      {(['relevance', 'date'] as const).map((sort) =>
        sort === current ? (
          <strong key={sort}>{t(sort)}</strong>
        ) : (
          <a
            key={sort}
            className="target"
            href={getSearchPath(locale, { ...query, page: undefined, sort: sort === 'relevance' ? undefined : sort })}
          >
            {t(sort)}
          </a>
        ),
      )}
    </p>
  )
}
