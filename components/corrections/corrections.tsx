import { useLocale, useTranslations } from 'next-intl'
import { FeedLinks } from '@/components/layout/feed-links'
import { PageShell } from '@/components/layout/page-shell'
import { StructuredData } from '@/components/layout/structured-data'
import { Pagination } from '@/components/list/pagination'
import { getCorrectionsPath } from '@/lib/i18n/paths'
import { getOtherLocale } from '@/lib/i18n/routing'
import { formatNumber } from '@/lib/khmer/digits'
import type { CorrectionsData } from '@/lib/web/get-corrections'
import { createPage } from '@/lib/web/structured-data/page'
import { ChangeEntry } from './change-entry'

export type CorrectionsProps = CorrectionsData

/** What changed after publication on the whole site. Rendered for each request by server/ too, hence without anything of the framework's. */
export function Corrections({ changes, total, page, pageCount }: CorrectionsProps) {
  const locale = useLocale()
  const t = useTranslations('CorrectionsPage')
  return (
    <PageShell otherLanguageHref={getCorrectionsPath(getOtherLocale(locale))}>
      <h1 className="page-title">{t('title')}</h1>
      <p className="mt-4 max-w-2xl text-lg">{t('lead')}</p>
      <p className="mt-4 text-soft">{total === 0 ? t('none') : t('count', { count: total, number: formatNumber(total, locale) })}</p>
      <ol>
        {changes.map((change) => (
          <li key={`${change.date} ${change.kind} ${change.article.slug} ${change.note}`}>
            <ChangeEntry {...change} />
          </li>
        ))}
      </ol>
      <FeedLinks page={getCorrectionsPath(locale)} />
      <StructuredData things={[createPage('CollectionPage', locale, t('title'), getCorrectionsPath(locale))]} />
      <Pagination
        page={page}
        pageCount={pageCount}
        getHref={(target) => getCorrectionsPath(locale, { page: target === 1 ? undefined : String(target) })}
      />
    </PageShell>
  )
}
