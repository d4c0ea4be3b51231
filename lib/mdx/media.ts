import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'

export const MEDIA_PREFIX = '/media/'
export const IMAGE_TYPES: readonly string[] = ['jpg', 'png', 'webp', 'avif']
export const ATTACHMENT_TYPES: readonly string[] = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'csv']

/** Pixels of a picture as it is shown (after the camera's rotation, Exif `Orientation`). */
export type ImageFacts = { width: number; height: number }
/** Upper-case type for the reader (`PDF`) and size in bytes. */
export type AttachmentFacts = { fileType: string; bytes: number }

export type MediaReader = {
  /** Changes when the file changes; null when there is no such file. */
  getVersion(mediaPath: string): string | null
  /** null when the file is not a picture that can be shown. */
  getImage(mediaPath: string): ImageFacts | null
  getAttachment(mediaPath: string): AttachmentFacts | null
  toFile(mediaPath: string): string
}

/** True for an address below `/media/` that stays there: no `..`, no second slash, no query. */
export function isMediaPath(mediaPath: string): boolean {
  return mediaPath.startsWith(MEDIA_PREFIX) && path.posix.normalize(mediaPath) === mediaPath && !/[?#\\\0]/.test(mediaPath)
}

export function isAttachmentType(mediaPath: string): boolean {
  return ATTACHMENT_TYPES.includes(path.extname(mediaPath).slice(1).toLowerCase())
}

/** Reads facts of the files below `public/media`. Paths must have passed `isMediaPath`. */
export function createMediaReader(publicDir: string): MediaReader {
  const toFile = (mediaPath: string): string => path.join(publicDir, mediaPath)
  const getStat = (mediaPath: string) => {
    try {
      const stat = statSync(toFile(mediaPath))
      return stat.isFile() ? stat : null
    } catch {
      // No such file, a file where a folder should be, or a name longer than a disk can hold (85 Khmer letters).
      return null
    }
  }
  return {
    toFile,
    getVersion(mediaPath) {
      const stat = getStat(mediaPath)
      return stat && `${stat.size}-${Math.trunc(stat.mtimeMs)}`
    },
    getImage(mediaPath) {
      try {
        const { width, height, type, orientation } = imageSize(readFileSync(toFile(mediaPath)))
        if (!type || !IMAGE_TYPES.includes(type)) return null
        // Exif orientations 5 to 8 turn the picture by a quarter, so that width and height change places.
        return orientation && orientation >= 5 ? { width: height, height: width } : { width, height }
      } catch {
        return null
      }
    },
    getAttachment(mediaPath) {
      const stat = getStat(mediaPath)
      return stat && { fileType: path.extname(mediaPath).slice(1).toUpperCase(), bytes: stat.size }
    },
  }
}
