/** What became of an address that was tried: the page is there, has moved for good, is gone, or nobody knows. */
export type LinkOutcome =
  | { kind: 'found' }
  | { kind: 'moved'; target: string }
  | { kind: 'broken'; status: number }
  | { kind: 'unreachable'; reason: string }

const TIMEOUT_MS = 15_000
const MOST_REDIRECTS = 5
/** Says for good that a page is elsewhere (RFC 9110, 15.4.2 and 15.4.9); other redirects are for the moment. */
const PERMANENT: readonly number[] = [301, 308]
/** What a site answers that wants no programs, is busy, or does not know HEAD: nothing is said about the page. */
const UNDECIDED: readonly number[] = [401, 403, 429]
const USER_AGENT = 'Mozilla/5.0 (compatible; provincial-news link check)'

/** Asks for the head of a page, and for the page itself where the head is refused. Follows redirects. */
export async function tryLink(url: string): Promise<LinkOutcome> {
  let target = url
  let isMoved = true
  try {
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const { status, location } = await ask(target)
      if (status >= 300 && status < 400 && location) {
        isMoved &&= PERMANENT.includes(status)
        target = new URL(location, target).href
        continue
      }
      if (status < 400) return redirects > 0 && isMoved ? { kind: 'moved', target } : { kind: 'found' }
      return status >= 500 || UNDECIDED.includes(status) ? { kind: 'unreachable', reason: String(status) } : { kind: 'broken', status }
    }
    return { kind: 'unreachable', reason: `> ${MOST_REDIRECTS} redirects` }
  } catch (error) {
    return { kind: 'unreachable', reason: getReason(error) }
  }
}

async function ask(url: string): Promise<{ status: number; location: string | null }> {
  const head = await request(url, 'HEAD')
  // Many servers answer HEAD wrongly, and none says so: only a page that is there settles it.
  return head.status < 400 ? head : request(url, 'GET')
}

async function request(url: string, method: 'HEAD' | 'GET'): Promise<{ status: number; location: string | null }> {
  const response = await fetch(url, {
    method,
    redirect: 'manual',
    headers: { 'user-agent': USER_AGENT },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  // The answer is enough: the page itself is not wanted.
  await response.body?.cancel()
  return { status: response.status, location: response.headers.get('location') }
}

/** Node puts the name of a failure (`ENOTFOUND`) into the cause. */
function getReason(error: unknown): string {
  const { name, cause } = error as { name: string; cause?: { code?: string } }
  return cause?.code ?? name
}
