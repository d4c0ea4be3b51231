/**
 * Keeps a page from being served out of a cache after the alerts on it have changed: no age outlives `seconds`, and the
 * permissions to serve stale pages (RFC 5861) are taken back.
 */
export function limitCacheControl(cacheControl: string, seconds: number): string {
  return cacheControl
    .split(',')
    .map((directive) => directive.trim())
    .filter((directive) => !/^stale-(?:while-revalidate|if-error)\b/i.test(directive))
    .map((directive) => {
      const [name, age] = directive.split('=')
      return age && /^(?:s-maxage|max-age)$/i.test(name as string) ? `${name}=${Math.min(Number(age), seconds)}` : directive
    })
    .join(', ')
}

/** The ETag of a page with alerts in it, from the one it has without them. */
export function tagEtag(etag: string, tag: string): string {
  return tag ? `${etag.slice(0, -1)}-${tag}"` : etag
}

/** Of the ETags that a reader has, those with the alerts of this moment, as they were without them. Null when there is none. */
export function untagEtags(ifNoneMatch: string, tag: string): string | null {
  if (!tag) return ifNoneMatch
  const etags = ifNoneMatch.split(',').map((etag) => etag.trim())
  const current = etags.filter((etag) => etag.endsWith(`-${tag}"`)).map((etag) => `${etag.slice(0, -`-${tag}"`.length)}"`)
  return current.length > 0 ? current.join(', ') : null
}
