import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import sharp, { type Sharp } from 'sharp'
import { listJpegWidths, listWidths, type Picture, RECIPE } from './recipe'

/** A picture with a serious error or a missing end is refused; what browsers pass over (odd markers of a camera) is not. */
export const DECODING = { failOn: 'error' } as const

/**
 * Makes all files of a picture in `folder`, which appears whole or not at all. The picture is turned upright, its
 * colours become sRGB, and nothing the camera wrote (place, time, device, preview) goes along.
 * @param file the original
 * @param folder absolute; named after the hash of the original
 * @throws Error of sharp when the original cannot be decoded to its end
 */
export async function encodePicture(file: string, picture: Pick<Picture, 'width' | 'height'>, folder: string): Promise<void> {
  const widths = listWidths(picture)
  // Decoded once, at the largest size; sharp converts by the embedded profile and keeps no metadata unless it is told to.
  const { data, info } = await sharp(file, DECODING)
    .autoOrient()
    .resize({ width: widths.at(-1) })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true })
  const resize = (width: number): Sharp => sharp(data, { raw: { ...info, premultiplied: false } }).resize({ width })

  const draft = `${folder}.${process.pid}.draft`
  await mkdir(draft, { recursive: true })
  try {
    for (const width of widths) {
      await resize(width)
        .avif(RECIPE.avif)
        .toFile(path.join(draft, `${width}.avif`))
      await resize(width)
        .webp(RECIPE.webp)
        .toFile(path.join(draft, `${width}.webp`))
    }
    for (const width of listJpegWidths(picture)) {
      await resize(width)
        .flatten({ background: '#ffffff' })
        .jpeg(RECIPE.jpg)
        .toFile(path.join(draft, `${width}.jpg`))
    }
    await rm(folder, { recursive: true, force: true })
    await rename(draft, folder)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
