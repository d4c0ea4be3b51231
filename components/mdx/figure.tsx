import { FigureCaption } from '@/components/picture/figure-caption'
import { Picture } from '@/components/picture/picture'
import { COLUMN_SIZES } from '@/components/picture/sizes'
import type { MdxProps } from '@/lib/mdx/registry'
import { type MeasuredPicture, toPicture } from './to-picture'

export type FigureProps = Pick<MdxProps<'Figure'>, 'src' | 'alt' | 'caption' | 'credit'> &
  MeasuredPicture & {
    /** True for a picture in view when the page opens. */
    isLead?: boolean
  }

/** A picture as wide as the text, with its caption and credit. */
export function Figure({ alt, caption, credit, isLead, ...measured }: FigureProps) {
  return (
    <figure>
      <Picture picture={toPicture(measured)} alt={alt} sizes={COLUMN_SIZES} isLead={isLead} className="h-auto w-full rounded-card" />
      <FigureCaption caption={caption} credit={credit} />
    </figure>
  )
}
