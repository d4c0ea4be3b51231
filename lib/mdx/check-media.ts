import { fold } from '@/lib/khmer/fold'
import type { ProblemCode, ProblemParams } from '@/lib/problems/problem'
import { ATTACHMENT_TYPES, isAttachmentType, isMediaPath, type MediaReader } from './media'

type Report = <Code extends ProblemCode>(code: Code, params: ProblemParams<Code>) => void

/** Checks a picture wherever it stands, in front matter or in a body: its place, its file and its description. */
export function checkImage(
  image: { src: string; alt: unknown; caption?: unknown; isDecorative: boolean },
  media: MediaReader,
  report: Report,
): void {
  const { src, alt, caption, isDecorative } = image
  if (typeof alt !== 'string') report('alt-missing', { src })
  else if (alt.trim() === '' && !isDecorative) report('alt-empty', { src })
  else if (isFileName(alt)) report('alt-file-name', { src, alt })
  else if (typeof caption === 'string' && alt.trim() !== '' && fold(alt) === fold(caption)) report('alt-repeats-caption', { src })
  if (!isMediaPath(src)) report('media-place', { path: src })
  else if (media.getVersion(src) === null) report('media-missing', { path: src })
  else if (media.getImage(src) === null) report('image-unreadable', { path: src })
  else {
    const type = media.getOtherType(src)
    if (type) report('image-mislabelled', { path: src, type })
  }
}

/** What cameras, phones and scanners call their pictures, or anything with the ending of a picture. */
function isFileName(alt: string): boolean {
  return (
    /\.(?:jpe?g|png|webp|avif|heic|gif)$/i.test(alt.trim()) ||
    /^(?:img|dsc[nf]?|pxl|photo|image|scan|screenshot)?[_-]?\d{3,}(?:[_-]\d+)*$/i.test(alt.trim())
  )
}

/** Checks a file to download: its place, its kind and that it exists. */
export function checkAttachment(file: string, media: MediaReader, report: Report): void {
  if (!isMediaPath(file)) report('media-place', { path: file })
  else if (!isAttachmentType(file)) report('attachment-type', { path: file, known: ATTACHMENT_TYPES })
  else if (media.getVersion(file) === null) report('media-missing', { path: file })
  else {
    const type = media.getOtherAttachmentType(file)
    if (type) report('attachment-mislabelled', { path: file, type })
  }
}
