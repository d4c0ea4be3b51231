import { getLegacyPath, getReleaseApiPath, getReleasePath } from '@/lib/i18n/paths'
import { type Locale, routing } from '@/lib/i18n/routing'
import type { Catalog } from '../catalog'
import { getShortCode } from '../short-code'
import { VISIBLE } from '../visible'

/** An old address and where it leads now. Whether the new one is there at this moment, the built site knows. */
export type Move = { from: string; to: string }

/** An old address with nothing in its place. */
export type GoneAddress = {
  address: string
  /** Names the page that says why. */
  name: string
  reason: Record<Locale, string>
}

/** Where redirects of content/redirects.yaml lead: the pages of renamed releases in both languages, other addresses as written. */
export async function listMoves({ db }: Pick<Catalog, 'db'>): Promise<Move[]> {
  const { rows } = await db.execute('SELECT slug, address, target FROM redirect WHERE target IS NOT NULL ORDER BY position')
  return rows.flatMap(({ slug, address, target }) =>
    slug === null
      ? [{ from: String(address), to: String(target) }]
      : routing.locales.flatMap((locale) => [
          { from: getReleasePath(locale, String(slug)), to: getReleasePath(locale, String(target)) },
          { from: getReleaseApiPath(locale, String(slug)), to: getReleaseApiPath(locale, String(target)) },
        ]),
  )
}

/** Where the numbers of the old site lead: to the Khmer page, or to the English one where there is no other. */
export async function listLegacyMoves({ db }: Pick<Catalog, 'db'>, now: number): Promise<Move[]> {
  const { rows } = await db.execute({
    sql: `SELECT facts ->> 'legacyId' AS id, slug, max(locale) AS locale FROM article
          WHERE facts ->> 'legacyId' IS NOT NULL AND ${VISIBLE} GROUP BY slug ORDER BY id`,
    args: [now, now],
  })
  return rows.map(({ id, slug, locale }) => ({ from: getLegacyPath(Number(id)), to: getReleasePath(locale as Locale, String(slug)) }))
}

/** Every address that is gone; a release has one in each language. */
export async function listGone({ db }: Pick<Catalog, 'db'>): Promise<GoneAddress[]> {
  const { rows } = await db.execute('SELECT slug, address, reason FROM redirect WHERE reason IS NOT NULL ORDER BY position')
  return rows.flatMap(({ slug, address, reason }) => {
    const addresses = slug === null ? [String(address)] : routing.locales.map((locale) => getReleasePath(locale, String(slug)))
    const page = { name: getShortCode(String(slug ?? address)), reason: JSON.parse(String(reason)) as GoneAddress['reason'] }
    return addresses.map((each) => ({ address: each, ...page }))
  })
}
