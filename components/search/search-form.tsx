import { useLocale, useTranslations } from 'next-intl'
import { getSearchPath } from '@/lib/i18n/paths'

export type SearchFormProps = { query?: string }

/** The search box of the header: a plain GET form. Where scripts run, app/scripts/suggest.js offers places and titles. */
export function SearchForm({ query }: SearchFormProps) {
  const locale = useLocale()
  const t = useTranslations('SearchForm')
  return (
    <search className="w-full sm:w-80">
      <form action={getSearchPath(locale)} className="relative flex">
        <label htmlFor="site-search" className="sr-only">
          {t('label')}
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          defaultValue={query}
          autoComplete="off"
          enterKeyHint="search"
          data-suggest={`/api/suggest?locale=${locale}`}
          data-suggest-label={t('suggestions')}
          className="control min-w-0 rounded-e-none border-e-0"
        />
        <button type="submit" className="button shrink-0 rounded-s-none px-4">
          {t('button')}
        </button>
      </form>
    </search>
  )
}
