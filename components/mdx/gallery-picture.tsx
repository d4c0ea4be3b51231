import { FigureCaption } from '@/components/picture/figure-caption'
import { Picture } from '@/components/picture/picture'
import { getStripSizes } from '@/components/picture/sizes'
import { getPicture } from '@/lib/pictures/get-picture'
import { getLargestJpeg } from '@/lib/pictures/recipe'
import type { FigureProps } from './figure'

export type GalleryPictureProps = Omit<FigureProps, 'isLead'> & {
  /** «Picture 3 of 5»: read out by the viewer, and the name of a link whose picture has no description. */
  position: string
}

/** One picture of a strip. Its height is that of the strip, so that pictures of all shapes stand together uncut. */
export function GalleryPicture({ src, alt, caption, credit, position }: GalleryPictureProps) {
  const picture = getPicture(src)
  return (
    <figure className="w-fit">
      <a href={getLargestJpeg(picture).path} aria-label={alt ? undefined : position} data-position={position} className="block">
        <Picture
          picture={picture}
          alt={alt}
          sizes={getStripSizes(picture)}
          className="h-[clamp(11rem,52vw,20rem)] w-auto max-w-[min(82vw,34rem)] rounded-card object-contain"
        />
      </a>
      {/* The caption is as wide as its picture and never makes the picture's place wider. */}
      <FigureCaption caption={caption} credit={credit} className="w-0 min-w-full" />
    </figure>
  )
}
