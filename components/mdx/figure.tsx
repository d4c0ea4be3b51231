import { FigureCaption } from '@/components/picture/figure-caption'
import { Picture } from '@/components/picture/picture'
import { COLUMN_SIZES } from '@/components/picture/sizes'
import type { MdxProps } from '@/lib/mdx/registry'
import { getPicture } from '@/lib/pictures/get-picture'

export type FigureProps = Pick<MdxProps<'Figure'>, 'src' | 'alt' | 'caption' | 'credit'> & {
  /** True for a picture in view when the page opens. */
  isLead?: boolean
}

/** A picture as wide as the text, with its caption and credit. */
export function Figure({ src, alt, caption, credit, isLead }: FigureProps) {
  return (
    <figure>
      <Picture picture={getPicture(src)} alt={alt} sizes={COLUMN_SIZES} isLead={isLead} className="h-auto w-full rounded-card" />
      <FigureCaption caption={caption} credit={credit} />
    </figure>
  )
}
