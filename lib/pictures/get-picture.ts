import path from 'node:path'
import { createMediaReader } from '@/lib/mdx/media'
import type { Picture } from './recipe'

const media = createMediaReader(path.join(/* turbopackIgnore: true */ process.cwd(), 'public'))
const known = new Map<string, { version: string | null; picture: Picture }>()

/**
 * The picture that a body names, measured when its page is rendered: the bundler keeps compiled bodies and does not
 * notice that a picture has changed.
 * @param mediaPath `/media/…`, checked by lib/mdx/policy
 * @throws Error when there is no such picture
 */
export function getPicture(mediaPath: string): Picture {
  const version = media.getVersion(mediaPath)
  const earlier = known.get(mediaPath)
  if (earlier && earlier.version === version) return earlier.picture
  const picture = media.getImage(mediaPath)
  if (!picture) throw new Error(`There is no picture at public${mediaPath}. "npm run check" names the file that wants it.`)
  known.set(mediaPath, { version, picture })
  return picture
}
