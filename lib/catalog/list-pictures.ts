import { isAttachmentType } from '@/lib/mdx/media'
import type { Catalog } from './catalog'
import { listVisibleMedia } from './list-visible-media'
import type { Parsed } from './parse'

/** Every picture that a page shows. What is made of it is made at the first build that shows it, and is gone with the last. */
export async function listPictures(catalog: Catalog): Promise<string[]> {
  return (await listVisibleMedia(catalog, catalog.now)).filter((mediaPath) => !isAttachmentType(mediaPath))
}

/** Every picture that files name which were just parsed, drafts included. */
export function listNamedPictures(parsed: readonly Parsed[]): string[] {
  const named = new Set(parsed.flatMap(({ media }) => Object.keys(media)))
  return [...named].filter((mediaPath) => !isAttachmentType(mediaPath)).sort()
}

/** The files to download that were named by files just parsed. */
export function listNamedAttachments(parsed: readonly Parsed[]): string[] {
  const named = new Set(parsed.flatMap(({ media }) => Object.keys(media)))
  return [...named].filter(isAttachmentType).sort()
}
