import { createHash } from 'node:crypto'

/** A picture as pages know it: the hash of its file, and its pixels as it is shown. */
export type Picture = { hash: string; width: number; height: number }
export type PictureFormat = 'avif' | 'webp' | 'jpg'

/**
 * What is made of every picture. The widths are what layouts ask for: 672 is a phone of 360 points at two pixels a point,
 * and the column of text on a large screen; 1008 a phone at three; 1344 the column at two. AVIF effort 2: a step more takes twice the time and saves 4 % (docs/pictures.md).
 * The longest edge is what a full screen of a large phone or a laptop shows; newsrooms ask for the original.
 */
export const RECIPE = {
  widthsPx: [336, 672, 1008, 1344, 1920],
  longestEdgePx: 1920,
  /** The one width of the JPEG that only old browsers load; the largest JPEG is what links open. */
  fallbackWidthPx: 672,
  avif: { quality: 50, effort: 2, chromaSubsampling: '4:2:0' },
  webp: { quality: 74, effort: 4 },
  jpg: { quality: 76, mozjpeg: true },
} as const

/** A change of the recipe changes every address: browsers keep these files for a year. */
const RECIPE_ID = createHash('sha256').update(JSON.stringify(RECIPE)).digest('hex').slice(0, 6)

/** Where the made files are, below `public/` and in addresses. */
export const PICTURES_PREFIX = `/pictures/${RECIPE_ID}/`

/** Widths in pixels that a picture is made in, ascending: never wider than the file, and none that is nearly the widest. */
export function listWidths({ width, height }: Pick<Picture, 'width' | 'height'>): number[] {
  const widest = Math.max(1, Math.floor(width * Math.min(1, RECIPE.longestEdgePx / Math.max(width, height))))
  return [...RECIPE.widthsPx.filter((candidate) => candidate < widest * 0.9), widest]
}

/** JPEG is made in two of the widths: the fallback and the largest. */
export function listJpegWidths(picture: Pick<Picture, 'width' | 'height'>): number[] {
  const widths = listWidths(picture)
  const widest = widths.at(-1) as number
  return widest > RECIPE.fallbackWidthPx ? [widths.findLast((width) => width <= RECIPE.fallbackWidthPx) as number, widest] : [widest]
}

export function getPicturePath({ hash }: Pick<Picture, 'hash'>, width: number, format: PictureFormat): string {
  return `${PICTURES_PREFIX}${hash}/${width}.${format}`
}

/** The largest JPEG, with its pixels: what a link to the picture opens, what people save, and what programs are told of. */
export function getLargestJpeg(picture: Picture): { path: string; width: number; height: number } {
  const width = listWidths(picture).at(-1) as number
  return { path: getPicturePath(picture, width, 'jpg'), width, height: Math.max(1, Math.round((picture.height * width) / picture.width)) }
}

/** `srcset` of a picture in a format, with the width of each file (HTML, section 4.8.4.2.1). */
export function getSrcSet(picture: Picture, format: PictureFormat): string {
  const widths = format === 'jpg' ? listJpegWidths(picture) : listWidths(picture)
  return widths.map((width) => `${getPicturePath(picture, width, format)} ${width}w`).join(', ')
}
