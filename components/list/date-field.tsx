import { useTranslations } from 'next-intl'
import type { DateErrors } from '@/lib/web/list-query'

export type DateFieldProps = {
  name: 'from' | 'to'
  /** As it stands in the address. */
  value: string | undefined
  error: DateErrors['from']
}

/** One day of a filter form, with what to mend in it. */
export function DateField({ name, value, error }: DateFieldProps) {
  const t = useTranslations()
  const id = `filter-${name}`
  return (
    <p>
      <label htmlFor={id} className="text-sm font-semibold">
        {t(`FilterForm.${name}`)}
      </label>
      {error && (
        <span id={`${id}-error`} className="block text-sm font-semibold text-danger">
          {t(`DateErrors.${name}.${error as 'notADay'}`)}
        </span>
      )}
      <input
        id={id}
        // A field of days would lose what is no day; as text it stays to be mended (WCAG 3.3.3).
        type={error === 'notADay' ? 'text' : 'date'}
        name={name}
        defaultValue={value}
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
        className="control"
      />
    </p>
  )
}
