/**
 * A local time as the `datetime` attribute wants it: a day as it is, a minute with its offset from UTC, so that machines
 * read the same instant as people do (HTML, "Global dates and times").
 * @param date `2023-01-30` or `2023-01-30T15:00`
 */
export function toDateTimeAttribute(date: string, utcOffsetMinutes: number): string {
  if (!date.includes('T')) return date
  const minutes = Math.abs(utcOffsetMinutes)
  const pad = (part: number): string => String(part).padStart(2, '0')
  return `${date}${utcOffsetMinutes < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`
}

/**
 * A local time as feeds and sitemaps want it (RFC 3339): with seconds and its offset from UTC. A day is its first minute.
 * @param date `2023-01-30` or `2023-01-30T15:00`
 */
export function toTimestamp(date: string, utcOffsetMinutes: number): string {
  return toDateTimeAttribute(`${date.includes('T') ? date : `${date}T00:00`}:00`, utcOffsetMinutes)
}

/** The day of a local time. A list names days; the hour stands on the page itself. */
export function getDay(date: string): string {
  return date.slice(0, 10)
}
