import { useLocale, useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

export type NotesToEditorsProps = { children: ReactNode }

/** Background for newsrooms. */
export function NotesToEditors({ children }: NotesToEditorsProps) {
  const t = useTranslations('NotesToEditors')
  return (
    <section aria-label={t('title')} className="prose border-t border-line pt-4 text-sm">
      <p lang={useLocale()} className="font-bold">
        {t('title')}
      </p>
      {children}
    </section>
  )
}
