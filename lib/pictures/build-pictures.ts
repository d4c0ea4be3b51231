import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import { createMediaReader } from '@/lib/mdx/media'
import { ContentError, createProblem, type Problem } from '@/lib/problems/problem'
import { encodePicture } from './encode-picture'
import { mapParallel } from './map-parallel'
import { PICTURES_PREFIX } from './recipe'

export type PicturesResult = { pictures: number; encoded: number; removed: number }

/**
 * Brings `public/pictures/` up to date: makes the files of pictures that are new, and removes those of pictures that no
 * article names any more. A picture is known by the hash of its file, so that an unchanged one costs nothing.
 * @param mediaPaths pictures that content names
 * @throws ContentError naming every picture that cannot be decoded
 */
export async function buildPictures(publicDir: string, mediaPaths: readonly string[]): Promise<PicturesResult> {
  const media = createMediaReader(publicDir)
  const folder = path.join(publicDir, PICTURES_PREFIX)
  await mkdir(folder, { recursive: true })
  const wanted = new Map<string, () => Promise<Problem[]>>()
  for (const mediaPath of mediaPaths) {
    const picture = media.getImage(mediaPath)
    // Content was checked before; a file that went away since then is found by the next check.
    if (!picture) continue
    wanted.set(picture.hash, async () => {
      try {
        await encodePicture(media.toFile(mediaPath), picture, path.join(folder, picture.hash))
        return []
      } catch {
        return [createProblem('image-broken', { file: `public${mediaPath}` }, { path: mediaPath })]
      }
    })
  }
  const missing = [...wanted].filter(([hash]) => !existsSync(path.join(folder, hash)))
  const problems = (await mapParallel(missing, ([, encode]) => encode())).flat()
  if (problems.length > 0) throw new ContentError(problems)
  return { pictures: wanted.size, encoded: missing.length, removed: await removeOthers(folder, wanted) }
}

/** Removes what other recipes and other content left. Returns how many pictures went. */
async function removeOthers(folder: string, wanted: ReadonlyMap<string, unknown>): Promise<number> {
  const removed = (await readdir(folder)).filter((hash) => !wanted.has(hash))
  for (const hash of removed) await rm(path.join(folder, hash), { recursive: true, force: true })
  for (const name of await readdir(path.dirname(folder))) {
    if (name !== path.basename(folder)) await rm(path.join(path.dirname(folder), name), { recursive: true, force: true })
  }
  return removed.length
}
