import { getPicturePath, getSrcSet, listJpegWidths, type Picture as PictureFacts } from '@/lib/pictures/recipe'

export type PictureProps = {
  picture: PictureFacts
  /** What is to be seen; empty for a picture that tells nothing. */
  alt: string
  /** How wide the layout shows it, as the attribute `sizes` says it: see `./sizes`. A browser test compares both. */
  sizes: string
  /** True for the one picture that is in view when the page opens: it is asked for first. All others wait until they come near. */
  isLead?: boolean
  className?: string
}

/**
 * A picture in the sizes and formats that were made of it (lib/pictures). Width and height keep its place while it loads.
 */
export function Picture({ picture, alt, sizes, isLead = false, className = '' }: PictureProps) {
  return (
    <picture>
      <source type="image/avif" srcSet={getSrcSet(picture, 'avif')} sizes={sizes} />
      <source type="image/webp" srcSet={getSrcSet(picture, 'webp')} sizes={sizes} />
      <img
        // Before `src` in the HTML: a browser that met the address first would not wait (react.dev, `<img>`).
        loading={isLead ? undefined : 'lazy'}
        fetchPriority={isLead ? 'high' : undefined}
        decoding={isLead ? undefined : 'async'}
        sizes={sizes}
        srcSet={getSrcSet(picture, 'jpg')}
        src={getPicturePath(picture, listJpegWidths(picture)[0] as number, 'jpg')}
        alt={alt}
        width={picture.width}
        height={picture.height}
        className={`bg-line ${className}`}
      />
    </picture>
  )
}
