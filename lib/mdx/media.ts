import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { imageSize } from 'image-size'
import { detectFileType } from './file-type'

export const MEDIA_PREFIX = '/media/'
/** Hexadecimal digits of SHA-256: at 64 bits, any two of a million pictures share them once in 37 million times. */
const HASH_LENGTH = 16

/** Kinds of pictures, with the endings a file of each may have. */
const IMAGE_TYPES: Readonly<Record<string, readonly string[]>> = { jpg: ['jpg', 'jpeg'], png: ['png'], webp: ['webp'], avif: ['avif'] }
export const ATTACHMENT_TYPES: readonly string[] = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'csv']

/** Pixels of a picture as it is shown (after the camera's rotation, Exif `Orientation`), and what names its made files (lib/pictures). */
export type ImageFacts = { width: number; height: number; hash: string }
/** Upper-case type for the reader (`PDF`) and size in bytes. */
export type AttachmentFacts = { fileType: string; bytes: number }

export type MediaReader = {
  /** Changes when the file changes; null when there is no such file. */
  getVersion(mediaPath: string): string | null
  /** null when the file is not a picture that can be shown. */
  getImage(mediaPath: string): ImageFacts | null
  /** The kind of picture a file really is (`png`), when its name says another kind; null when name and file agree. */
  getOtherType(mediaPath: string): string | null
  getAttachment(mediaPath: string): AttachmentFacts | null
  /** SHA-256 of a file that is there, in hexadecimal. */
  hashAttachment(mediaPath: string): string
  /** What a file to download really is, when its name says another kind; null when name and content agree. */
  getOtherAttachmentType(mediaPath: string): string | null
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
  const readImage = (mediaPath: string) => {
    try {
      const data = readFileSync(toFile(mediaPath))
      const { width, height, type = '', orientation = 1 } = imageSize(data)
      return Object.hasOwn(IMAGE_TYPES, type) ? { data, width, height, type, orientation } : null
    } catch {
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
      const image = readImage(mediaPath)
      if (!image) return null
      const { width, height, orientation } = image
      const hash = createHash('sha256').update(image.data).digest('hex').slice(0, HASH_LENGTH)
      // Exif orientations 5 to 8 turn the picture by a quarter, so that width and height change places.
      return orientation >= 5 ? { width: height, height: width, hash } : { width, height, hash }
    },
    getOtherType(mediaPath) {
      const type = readImage(mediaPath)?.type ?? null
      return type && IMAGE_TYPES[type]?.includes(path.extname(mediaPath).slice(1).toLowerCase()) ? null : type
    },
    getAttachment(mediaPath) {
      const stat = getStat(mediaPath)
      return stat && { fileType: path.extname(mediaPath).slice(1).toUpperCase(), bytes: stat.size }
    },
    hashAttachment: (mediaPath) =>
      createHash('sha256')
        .update(readFileSync(toFile(mediaPath)))
        .digest('hex'),
    getOtherAttachmentType(mediaPath) {
      const type = detectFileType(readFileSync(toFile(mediaPath)))
      return type === path.extname(mediaPath).slice(1).toLowerCase() ? null : type
    },
  }
}
