import { useTranslations } from 'next-intl'

/** Marks an article that shows how the site works and announces nothing real. */
export function SampleLabel() {
  return <span className="rounded-card border border-current px-1.5 text-xs text-warning">{useTranslations('SampleLabel')('label')}</span>
}
