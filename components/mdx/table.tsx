import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'

/** A table that scrolls sideways inside its own frame, by keyboard too, where the screen is narrow (WCAG 1.4.10). */
export function Table(props: ComponentProps<'table'>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section aria-label={useTranslations('Table')('label')} tabIndex={0} className="overflow-x-auto">
      <table {...props} />
    </section>
  )
}
