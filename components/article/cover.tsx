import { Figure } from '@/components/mdx/figure'
import type { Article } from '@/lib/catalog/article'

export type CoverProps = { cover: Article['cover'] }

/** The picture above the text. It is in view at once, so it is loaded first. */
export function Cover({ cover }: CoverProps) {
  if (!cover) return null
  return (
    <div className="mb-8">
      <Figure src={cover.src} alt={cover.alt} caption={cover.caption} credit={cover.credit} isLead />
    </div>
  )
}
