/** How long a shared cache may keep what the catalog says, in seconds (RFC 9111, RFC 5861). */
export type CacheRule = {
  sharedSeconds: number
  /** How long an old answer may still be given: while a new one is fetched, and while the site does not answer. */
  staleSeconds: number
  errorSeconds: number
}

/** Pages, feeds: a correction is everywhere two minutes after its deployment, and a site that is down stays readable for a day. */
export const PAGE_RULE: CacheRule = { sharedSeconds: 60, staleSeconds: 60, errorSeconds: 86_400 }

/** The finder and the API: in a flood all ask for the same, and one answer in half a minute serves them. */
export const QUERY_RULE: CacheRule = { sharedSeconds: 30, staleSeconds: 30, errorSeconds: 3600 }

/** A file whose name holds a hash of what is in it never changes. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Attachments and pictures under a name that stays: kept for an hour, then asked about. */
export const FILE_CACHE = 'public, max-age=3600, stale-while-revalidate=86400'

/** An address that leads to another one for good: a short address, a former name. */
export const MOVED_CACHE = 'public, max-age=86400'

/**
 * Readers ask anew each time, and are told 304; shared caches keep it for a while. While an alert starts or ends within
 * `secondsLeft`, nothing outlives that moment, and no old answer is given (docs/adr/0009).
 */
export function toCacheControl({ sharedSeconds, staleSeconds, errorSeconds }: CacheRule, secondsLeft: number | null): string {
  if (secondsLeft !== null) return `public, max-age=0, s-maxage=${Math.min(sharedSeconds, secondsLeft)}`
  return `public, max-age=0, s-maxage=${sharedSeconds}, stale-while-revalidate=${staleSeconds}, stale-if-error=${errorSeconds}`
}
