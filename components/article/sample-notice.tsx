import { useTranslations } from 'next-intl'

/** Tells that nothing in the article is real. */
export function SampleNotice() {
  return <p className="mb-6 border-s-4 border-gold bg-warning-wash p-4 text-sm">{useTranslations('SampleNotice')('text')}</p>
}
