import { useTranslations } from 'next-intl'

export type ErrorSummaryProps = {
  /** `field` is the id of the control that a message is about. */
  errors: { field: string; text: string }[]
}

/** Says above a form what to mend in it, each message a link to its field (WCAG 3.3.1 and 3.3.3). Nothing when all is well. */
export function ErrorSummary({ errors }: ErrorSummaryProps) {
  const t = useTranslations('ErrorSummary')
  if (errors.length === 0) return null
  return (
    <div role="alert" className="mb-6 border-s-4 border-danger bg-danger-wash p-4">
      <h2 className="text-lg">{t('title')}</h2>
      <ul>
        {errors.map(({ field, text }) => (
          <li key={field}>
            <a className="target text-danger" href={`#${field}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}
