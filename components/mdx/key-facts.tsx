import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import type { MdxProps } from '@/lib/mdx/registry'

export type KeyFactsProps = MdxProps<'KeyFacts'> & { children: ReactNode }

/** When, where, who and how much, set apart from the text. */
export function KeyFacts({ title, children }: KeyFactsProps) {
  const t = useTranslations('KeyFacts')
  return (
    <section aria-label={title ?? t('title')} className="prose rounded-card border border-line bg-sheet p-4">
      <p className="font-bold text-royal">{title ?? t('title')}</p>
      {children}
    </section>
  )
}
