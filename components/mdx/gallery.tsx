import type { ReactNode } from 'react'
import type { MdxProps } from '@/lib/mdx/registry'

export type GalleryProps = MdxProps<'Gallery'> & { children: ReactNode }

/** Pictures of one event, two in a row where there is room. */
export function Gallery({ label, children }: GalleryProps) {
  return (
    <section aria-label={label} className="grid items-start gap-4 sm:grid-cols-2">
      {children}
    </section>
  )
}
