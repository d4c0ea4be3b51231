import { isSlug } from '@/lib/catalog/sources'

/** Where a list goes on: after the article with this date and slug, in the order of the list. */
export type Cursor = { date: string; slug: string }

/** A cursor as it stands in an address. Callers pass it on as it is, so its form may change. */
export const writeCursor = ({ date, slug }: Cursor): string => Buffer.from(`${date} ${slug}`).toString('base64url')

/** Null for a text that `writeCursor` did not write. */
export function readCursor(text: string): Cursor | null {
  const [date, slug, ...rest] = Buffer.from(text, 'base64url').toString().split(' ')
  const isDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/.test(date ?? '')
  const cursor = isDate && slug && isSlug(slug) && rest.length === 0 ? { date: date as string, slug } : null
  return cursor && writeCursor(cursor) === text ? cursor : null
}
