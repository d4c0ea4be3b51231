import type { ReactNode } from 'react'
import type { MdxProps } from '@/lib/mdx/registry'

export type QuoteProps = MdxProps<'Quote'> & { children: ReactNode }

/** Words of an office or a person, with who said them. */
export function Quote({ speaker, role, children }: QuoteProps) {
  return (
    <figure className="border-s-4 border-gold ps-4">
      <blockquote className="border-0! ps-0! text-lg">{children}</blockquote>
      <figcaption className="mt-2 text-sm text-soft">
        — {speaker}
        {role && `, ${role}`}
      </figcaption>
    </figure>
  )
}
