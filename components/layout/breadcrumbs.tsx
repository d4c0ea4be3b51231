import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getHomePath } from '@/lib/i18n/paths'
import { createBreadcrumbList } from '@/lib/web/structured-data/breadcrumb-list'
import { StructuredData } from './structured-data'

export type Crumb = { href: Route; label: string }
export type BreadcrumbsProps = { crumbs: Crumb[] }

/** The way from the home page to the page above this one. */
export function Breadcrumbs({ crumbs }: BreadcrumbsProps) {
  const t = useTranslations('Breadcrumbs')
  const all = [{ href: getHomePath(useLocale()), label: t('home') }, ...crumbs]
  return (
    <nav aria-label={t('label')} className="-mt-3 mb-3 text-sm sm:-mt-5">
      <StructuredData things={[createBreadcrumbList(all)]} />
      <ol className="flex flex-wrap items-center gap-x-2">
        {all.map(({ href, label }, index) => (
          <li key={href} className="flex items-center gap-x-2">
            {index > 0 && (
              <span aria-hidden="true" className="text-gold">
                ›
              </span>
            )}
            <a href={href} className="target">
              {label}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
