import { createClient } from '@libsql/client'

/**
 * Makes a catalog show drafts, releases that wait and releases that have ended, for `npm run preview`, and notes in each
 * what readers are kept from. Such a catalog is a file of its own (`.catalog/preview.db`): the site never reads it.
 */
export async function showEverything(file: string, now: number): Promise<void> {
  const db = createClient({ url: `file:${file}` })
  try {
    await db.batch(
      [
        {
          sql: `UPDATE article SET facts = json_set(facts, '$.hiddenAs', CASE
                  WHEN visible_from IS NULL THEN 'draft' WHEN visible_from > ? THEN 'scheduled' ELSE 'expired' END)
                WHERE visible_from IS NULL OR visible_from > ? OR visible_until <= ?`,
          args: [now, now, now],
        },
        'UPDATE article SET visible_from = 0, visible_until = NULL',
      ],
      'write',
    )
  } finally {
    db.close()
  }
}
