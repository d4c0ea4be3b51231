import type { Route } from 'next'
import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { formatNumber } from '@/lib/khmer/digits'

export type CountLink = { href: Route; label: ReactNode; total: number }
export type CountLinksProps = { links: CountLink[] }

/** Links to lists, each with how many articles it holds. */
export function CountLinks({ links }: CountLinksProps) {
  const locale = useLocale()
  return (
    <ul className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
      {links.map(({ href, label, total }) => (
        <li key={href}>
          <a
            href={href}
            className="flex min-h-11 items-center justify-between gap-3 rounded-card border border-line bg-sheet px-4 py-1 no-underline hover:border-royal hover:underline"
          >
            <span>{label}</span>
            <span className="text-sm text-soft">{formatNumber(total, locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
