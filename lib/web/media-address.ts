import path from 'node:path'
import { isAttachmentType, MEDIA_PREFIX } from '@/lib/mdx/media'

/**
 * False for an address below `/media/` that readers must not open: the originals of pictures, which tell where and with
 * what they were taken, and anything else that is no attachment. Readers get the files of `/pictures/`.
 * @param url of a request: `/media/2026/…/photo.jpg?x`. Who asks may have encoded it, or gone round by `/x/../media/`
 * @throws TypeError or URIError when it is no address
 */
export function isServed(url: string): boolean {
  const pathname = path.posix.normalize(decodeURIComponent(new URL(url, 'http://host').pathname))
  return !pathname.startsWith(MEDIA_PREFIX) || isAttachmentType(pathname)
}
