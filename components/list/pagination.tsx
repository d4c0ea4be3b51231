import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { formatNumber } from '@/lib/khmer/digits'

export type PaginationProps = {
  /** From 1. */
  page: number
  pageCount: number
  getHref: (page: number) => Route
}

/** Links to the pages of a list. Nothing when there is only one. */
export function Pagination({ page, pageCount, getHref }: PaginationProps) {
  const locale = useLocale()
  const t = useTranslations('Pagination')
  if (pageCount <= 1) return null
  return (
    <nav aria-label={t('label')} className="mt-8 flex flex-wrap items-center justify-between gap-4">
      {page > 1 ? (
        <a className="chip font-semibold" rel="prev" href={getHref(page - 1)}>
          ‹ {t('previous')}
        </a>
      ) : (
        <span />
      )}
      <span>{t('position', { page: formatNumber(page, locale), pageCount: formatNumber(pageCount, locale) })}</span>
      {page < pageCount ? (
        <a className="chip font-semibold" rel="next" href={getHref(page + 1)}>
          {t('next')} ›
        </a>
      ) : (
        <span />
      )}
    </nav>
  )
}
