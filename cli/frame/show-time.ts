import type { Locale } from '@/lib/i18n/routing'
import { formatDateTime, toLocalIso } from '@/lib/khmer/dates'
import type { Site } from '@/lib/site/define-site'

/** A moment in words, in the time of the province. */
export function showTime(epochMs: number, { utcOffsetMinutes }: Pick<Site, 'utcOffsetMinutes'>, locale: Locale): string {
  return formatDateTime(toLocalIso(epochMs, utcOffsetMinutes), locale)
}
