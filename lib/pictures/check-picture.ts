import { stat } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { createProblem, type Problem } from '@/lib/problems/problem'
import { DECODING } from './encode-picture'

/** What a phone gives stays below this; more is kept by the repository for ever and read by nobody. */
export const HEAVY_BYTES = 5_000_000
/** The column of text on a screen of one pixel a point (lib/pictures/recipe.ts): a narrower picture is drawn larger than it is. */
export const SMALL_WIDTH_PX = 672
/** The same column on a screen of two pixels a point, in a round number. */
const GOOD_WIDTH_PX = 1350
const MEGABYTE = 1_000_000
/** Decoding at an eighth of the size still reads a JPEG to its end, in a fifth of the time. */
const PROBE_WIDTH_PX = 160

/**
 * Reads a picture to its end. Finds a file that is damaged or cut off, which its first bytes do not tell, and warns
 * of one that is needlessly heavy.
 * @param mediaPath below `publicDir`, for example `/media/2026/…/photo.jpg`; the file is there
 */
export async function checkPicture(mediaPath: string, publicDir: string): Promise<Problem[]> {
  const file = path.join(publicDir, mediaPath)
  const place = { file: `public${mediaPath}` }
  const problems: Problem[] = []
  try {
    const { autoOrient } = await sharp(file).metadata()
    if (autoOrient.width < SMALL_WIDTH_PX)
      problems.push(createProblem('image-small', place, { path: mediaPath, width: autoOrient.width, least: GOOD_WIDTH_PX }))
    await sharp(file, DECODING).resize({ width: PROBE_WIDTH_PX, withoutEnlargement: true }).raw().toBuffer()
  } catch {
    problems.push(createProblem('image-broken', place, { path: mediaPath }))
  }
  const { size } = await stat(file)
  if (size > HEAVY_BYTES) problems.push(createProblem('image-heavy', place, { path: mediaPath, megabytes: Math.round(size / MEGABYTE) }))
  return problems
}
