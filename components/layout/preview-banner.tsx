import { useTranslations } from 'next-intl'

/** Stands above every page of `npm run preview`, so that nobody takes it for the site. */
export function PreviewBanner() {
  return (
    <p className="bg-warning-wash px-4 py-2 text-center font-semibold text-warning print:hidden">
      {useTranslations('PreviewBanner')('text')}
    </p>
  )
}
