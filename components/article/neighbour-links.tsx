import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import type { ArticleSummary } from '@/lib/catalog/article'
import { getReleasePath } from '@/lib/i18n/paths'

export type NeighbourLinksProps = { older: ArticleSummary | null; newer: ArticleSummary | null }

/** The releases before and after one in time. */
export function NeighbourLinks({ older, newer }: NeighbourLinksProps) {
  const locale = useLocale()
  const t = useTranslations('NeighbourLinks')
  if (!older && !newer) return null
  return (
    <nav aria-label={t('label')} className="mt-10 grid gap-4 border-t border-line pt-4 sm:grid-cols-2 print:hidden">
      {older && <Neighbour rel="prev" name={`‹ ${t('older')}`} href={getReleasePath(locale, older.slug)} title={older.title} />}
      {newer && <Neighbour rel="next" name={`${t('newer')} ›`} href={getReleasePath(locale, newer.slug)} title={newer.title} />}
    </nav>
  )
}

function Neighbour({ rel, name, href, title }: { rel: 'prev' | 'next'; name: string; href: Route; title: string }) {
  return (
    <p className={rel === 'next' ? 'sm:col-start-2 sm:text-end' : undefined}>
      <a href={href} rel={rel} className="block">
        <span className="block text-sm font-semibold">{name}</span>
        <span className="line-clamp-3">{title}</span>
      </a>
    </p>
  )
}
