import type { Route } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { CATEGORIES } from '@/lib/catalog/terms'
import type { ListQuery } from '@/lib/i18n/paths'
import { site } from '@/site.config'

export type FilterFormProps = {
  /** Where the form leads: the list itself. */
  action: Route
  query: ListQuery
}

/** Filters of a list as a GET form: every choice is an address that can be shared. */
export function FilterForm({ action, query }: FilterFormProps) {
  const locale = useLocale()
  const t = useTranslations()
  const hasFilter = Boolean(query.category || query.district || query.from || query.to)
  return (
    <form action={action} className="rounded-card border border-line bg-sheet p-4">
      {query.q && <input type="hidden" name="q" value={query.q} />}
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
        <p>
          <label htmlFor="filter-category">{t('FilterForm.category')}</label>
          <select id="filter-category" name="category" defaultValue={query.category ?? ''} className="control">
            <option value="">{t('FilterForm.allCategories')}</option>
            {CATEGORIES.map((category) => (
              <option key={category} value={category}>
                {t(`Category.${category}`)}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="filter-district">{t('FilterForm.district')}</label>
          <select id="filter-district" name="district" defaultValue={query.district ?? ''} className="control">
            <option value="">{t('FilterForm.allDistricts')}</option>
            {site.districts.map(({ slug, fullName }) => (
              <option key={slug} value={slug}>
                {fullName[locale]}
              </option>
            ))}
          </select>
        </p>
        <p>
          <label htmlFor="filter-from">{t('FilterForm.from')}</label>
          <input id="filter-from" type="date" name="from" defaultValue={query.from} className="control" />
        </p>
        <p>
          <label htmlFor="filter-to">{t('FilterForm.to')}</label>
          <input id="filter-to" type="date" name="to" defaultValue={query.to} className="control" />
        </p>
      </div>
      <p className="mt-4 flex flex-wrap items-center gap-4">
        <button type="submit" className="button">
          {t('FilterForm.apply')}
        </button>
        {hasFilter && (
          <a className="target" href={action}>
            {t('FilterForm.clear')}
          </a>
        )}
      </p>
    </form>
  )
}
