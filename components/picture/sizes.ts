import type { Picture } from '@/lib/pictures/recipe'

/** As wide as the text of a release (app/[locale]/news/[slug]), which leaves the margins of PageShell free. */
export const COLUMN_SIZES = '(min-width: 64rem) 42rem, (min-width: 40rem) calc(100vw - 3rem), calc(100vw - 2rem)'

/** The picture of LeadArticle: below 48rem as wide as its sheet, from there two fifths of it. */
export const LEAD_SIZES =
  '(min-width: 72rem) 26rem, (min-width: 48rem) calc(40vw - 3rem), (min-width: 40rem) calc(100vw - 6rem), calc(100vw - 4rem)'

/** A picture of a gallery's strip: as high as the strip (GalleryPicture), as wide as its shape asks, no wider than most of a phone. */
export function getStripSizes({ width, height }: Picture): string {
  const ratio = width / height
  const round = (length: number) => Number(length.toFixed(1))
  return `(min-width: 38.5rem) ${round(Math.min(34, 20 * ratio))}rem, ${round(Math.min(82, 52 * ratio))}vw`
}
