import { useLocale, useTranslations } from 'next-intl'
import type { SearchFacets } from '@/lib/catalog/article'
import { getSearchPath, type ListQuery } from '@/lib/i18n/paths'
import { formatNumber } from '@/lib/khmer/digits'

export type FacetLinksProps = { facets: SearchFacets; query: ListQuery; getLabel: (name: keyof SearchFacets, value: string) => string }

const NAMES = ['category', 'type', 'district'] as const
const LINKS_PER_FACET = 5

/**
 * The most frequent values of each filter among the hits, as links that narrow the search. Nothing that would not narrow it. A telephone has the same
 * choices in the folded filter form: hits come first there.
 */
export function FacetLinks({ facets, query, getLabel }: FacetLinksProps) {
  const locale = useLocale()
  const t = useTranslations('FacetLinks')
  const open = NAMES.filter((name) => !query[name] && facets[name].length > 1)
  if (open.length === 0) return null
  return (
    <nav aria-label={t('label')} className="mt-4 grid gap-3 text-sm max-sm:hidden">
      {open.map((name) => (
        <div key={name} className="grid items-baseline gap-x-8 gap-y-1 lg:grid-cols-[11rem_minmax(0,1fr)]">
          <p id={`narrow-${name}`} className="font-semibold text-soft">
            {t(name)}
          </p>
          <ul aria-labelledby={`narrow-${name}`} className="flex flex-wrap gap-2">
            {facets[name].slice(0, LINKS_PER_FACET).map(({ value, total }) => (
              <li key={value}>
                <a className="chip" href={getSearchPath(locale, { ...query, page: undefined, [name]: value })}>
                  {getLabel(name, value)} ({formatNumber(total, locale)})
                </a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  )
}
