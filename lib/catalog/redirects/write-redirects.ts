import type { Client } from '@libsql/client'
import { getShortCode } from '../short-code'
import type { Redirect } from './redirect'

/** Stores these redirects, in their order, and no other. */
export async function writeRedirects(db: Client, redirects: readonly Redirect[]): Promise<void> {
  const rows = redirects.map(({ release, from, to, gone }) => [
    release,
    release && getShortCode(release),
    from,
    to,
    gone && JSON.stringify(gone),
  ])
  await db.batch(
    [
      'DELETE FROM redirect',
      {
        sql: `INSERT INTO redirect (position, slug, code, address, target, reason)
              SELECT key, value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4 FROM json_each(?)`,
        args: [JSON.stringify(rows)],
      },
    ],
    'write',
  )
}
