/**
 * The moment a command speaks of: now, or `CATALOG_NOW` (an ISO instant), with which a test looks at another day.
 * @throws RangeError when `CATALOG_NOW` is no instant: a build that shows no moment would show nothing
 */
export function getNow(env: Partial<Record<string, string>>): number {
  if (!env.CATALOG_NOW) return Date.now()
  const now = Date.parse(env.CATALOG_NOW)
  if (Number.isNaN(now)) throw new RangeError(`CATALOG_NOW is no moment: ${env.CATALOG_NOW}. Write 2026-12-05T08:00+07:00.`)
  return now
}
