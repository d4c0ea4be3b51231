import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import type { Count, SearchFacets } from '@/lib/catalog/article'
import { CATEGORIES, RELEASE_TYPES } from '@/lib/catalog/terms'
import type { ListQuery } from '@/lib/i18n/paths'
import { formatNumber } from '@/lib/khmer/digits'
import type { DateErrors } from '@/lib/web/list-query'
import { site } from '@/site.config'
import { DateField } from './date-field'

export type FilterFormProps = {
  /** Where the form leads: the list itself. */
  action: Route
  query: ListQuery
  dateErrors: DateErrors
  /** Open although no filter is set: where choosing is what the page is for. */
  isOpen?: boolean
  /** How many articles each choice leaves; shown beside it. */
  facets?: SearchFacets
}

/** Filters of a list as a GET form: every choice is an address that can be shared. Folded away on arrival, so that the list comes first. */
export function FilterForm({ action, query, dateErrors, isOpen = false, facets }: FilterFormProps) {
  const locale = useLocale()
  const t = useTranslations()
  const hasFilter = Boolean(query.category || query.type || query.district || query.from || query.to)
  return (
    <details open={isOpen || hasFilter} className="rounded-card border border-line bg-sheet">
      <summary className="target disclosure w-full px-4 font-semibold text-royal">{t('FilterForm.title')}</summary>
      <form action={action} className="border-t border-line p-4">
        {query.q && <input type="hidden" name="q" value={query.q} />}
        {query.sort && <input type="hidden" name="sort" value={query.sort} />}
        <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-5">
          <Choice
            name="category"
            label={t('FilterForm.category')}
            all={t('FilterForm.allCategories')}
            value={query.category}
            counts={facets?.category}
            options={CATEGORIES.map((value) => ({ value, label: t(`Category.${value}`) }))}
          />
          <Choice
            name="type"
            label={t('FilterForm.type')}
            all={t('FilterForm.allTypes')}
            value={query.type}
            counts={facets?.type}
            options={RELEASE_TYPES.map((value) => ({ value, label: t(`ReleaseType.${value}`) }))}
          />
          <Choice
            name="district"
            label={t('FilterForm.district')}
            all={t('FilterForm.allDistricts')}
            value={query.district}
            counts={facets?.district}
            options={site.districts.map(({ slug, fullName }) => ({ value: slug, label: fullName[locale] }))}
          />
          <DateField name="from" value={query.from} error={dateErrors.from} />
          <DateField name="to" value={query.to} error={dateErrors.to} />
        </div>
        <p className="mt-4 flex flex-wrap items-center gap-4">
          <button type="submit" className="button">
            {t('FilterForm.apply')}
          </button>
          {hasFilter && (
            <a className="target" href={query.q ? (`${action}?${new URLSearchParams({ q: query.q })}` as Route) : action}>
              {t('FilterForm.clear')}
            </a>
          )}
        </p>
      </form>
    </details>
  )
}

type ChoiceProps = {
  name: string
  label: string
  /** The choice that filters nothing. */
  all: string
  value: string | undefined
  counts: Count[] | undefined
  options: { value: string; label: string }[]
}

function Choice({ name, label, all, value, counts, options }: ChoiceProps) {
  const locale = useLocale()
  const getCount = (option: string) =>
    counts ? ` (${formatNumber(counts.find((count) => count.value === option)?.total ?? 0, locale)})` : ''
  return (
    <p>
      <label htmlFor={`filter-${name}`} className="text-sm font-semibold">
        {label}
      </label>
      <select id={`filter-${name}`} name={name} defaultValue={value ?? ''} className="control">
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {`${option.label}${getCount(option.value)}`}
          </option>
        ))}
      </select>
    </p>
  )
}
