import { useTranslations } from 'next-intl'
import { type ReactNode, useId } from 'react'
import type { MdxProps } from '@/lib/mdx/registry'

export type NoticeProps = MdxProps<'Notice'> & { children: ReactNode }

const LOOKS = {
  info: 'border-royal bg-royal-wash',
  warning: 'border-gold bg-warning-wash',
  danger: 'border-danger bg-danger-wash',
} as const

/** Something the reader must not miss. How grave it is stands in words too, not in the colour alone (WCAG 1.4.1). */
export function Notice({ type, title, children }: NoticeProps) {
  const id = useId()
  const t = useTranslations('Notice')
  return (
    <section aria-labelledby={id} className={`prose border-s-4 p-4 ${LOOKS[type]}`}>
      <p id={id} className="font-bold">
        <span className="block text-sm">{t(type)}</span>
        {title}
      </p>
      {children}
    </section>
  )
}
