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
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,16rem),1fr))] gap-x-8">
      {links.map(({ href, label, total }) => (
        <li key={href}>
          <a
            href={href}
            className="flex min-h-11 items-center justify-between gap-3 border-b border-line py-1 no-underline hover:underline"
          >
            <span>{label}</span>
            <span className="text-sm text-soft">{formatNumber(total, locale)}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
