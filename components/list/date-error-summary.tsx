import { useTranslations } from 'next-intl'
import { ErrorSummary } from '@/components/layout/error-summary'
import type { DateErrors } from '@/lib/web/list-query'

export type DateErrorSummaryProps = { errors: DateErrors }

/** What to mend in the days of a filter form. Its fields have the same messages beside them. */
export function DateErrorSummary({ errors }: DateErrorSummaryProps) {
  const t = useTranslations('DateErrors')
  const names = (['from', 'to'] as const).filter((name) => errors[name])
  return <ErrorSummary errors={names.map((name) => ({ field: `filter-${name}`, text: t(`${name}.${errors[name] as 'notADay'}`) }))} />
}
