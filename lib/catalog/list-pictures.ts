import { isAttachmentType } from '@/lib/mdx/media'
import type { Catalog } from './catalog'
import type { Parsed } from './parse'

/** Every picture that any article names, drafts included: addresses of made pictures hold a hash, so nobody guesses one. */
export async function listPictures({ db }: Pick<Catalog, 'db'>): Promise<string[]> {
  const { rows } = await db.execute('SELECT DISTINCT key FROM source, json_each(source.media) ORDER BY key')
  return rows.map((row) => String(row.key)).filter((mediaPath) => !isAttachmentType(mediaPath))
}

/** The same, of files that were just parsed. */
export function listNamedPictures(parsed: readonly Parsed[]): string[] {
  const named = new Set(parsed.flatMap(({ media }) => Object.keys(media)))
  return [...named].filter((mediaPath) => !isAttachmentType(mediaPath)).sort()
}

/** The files to download that were named by files just parsed. */
export function listNamedAttachments(parsed: readonly Parsed[]): string[] {
  const named = new Set(parsed.flatMap(({ media }) => Object.keys(media)))
  return [...named].filter(isAttachmentType).sort()
}
