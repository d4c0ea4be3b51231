import type { Catalog } from './catalog'
import { VISIBLE } from './visible'

/**
 * The files below `/media/` that readers may learn of at a moment: those that a visible article or a plain page names. All
 * else in `public/media` belongs to drafts, to releases that wait or have ended, or to nobody, and is not to be served:
 * an address is guessed from a slug sooner than one thinks. Of these, `isServed` (lib/web/media-address) says which are
 * given out as they are; of pictures readers get what is made of them.
 */
export async function listVisibleMedia({ db }: Pick<Catalog, 'db'>, now: number): Promise<string[]> {
  const { rows } = await db.execute({
    sql: `SELECT DISTINCT media.key AS file FROM source JOIN json_each(source.media) AS media
          LEFT JOIN article ON article.file = source.file
          WHERE article.id IS NULL OR (${VISIBLE}) ORDER BY file`,
    args: [now, now],
  })
  return rows.map((row) => String(row.file))
}
