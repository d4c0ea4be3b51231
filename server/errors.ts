import { createProblemDetails } from '@/lib/web/api/problem-details'
import type { ErrorStatus } from '@/lib/web/error-status'
import { SHARED_FILE_HEADERS } from '@/lib/web/html-first/security-headers'
import type { ShownAlerts } from './alert-board'
import type { Answer } from './answer'
import { getAddressLocale, getPageAs, type Pages } from './pages'
import { toAnswer } from './routes'
import type { Encoding } from './site-folder'

/** What was asked for, and what went wrong with it. */
export type Failure = { status: number; url: string }

/** Addresses that programs ask, from other sites too. */
export const isForPrograms = (address: string): boolean => /^\/(?:api|data)\//.test(address)

const DETAILS: Readonly<Record<number, string>> = {
  404: 'There is nothing at this address. /api/openapi.json lists what there is.',
  405: 'Only GET and HEAD are answered here.',
}

/**
 * The page that says what went wrong, in the language of the address; a program gets it as data. A status without a page of its
 * own has that of its kind.
 */
export async function getErrorAnswer(pages: Pages, { status, url }: Failure, encoding: Encoding, shown: ShownAlerts): Promise<Answer> {
  if (isForPrograms(url)) {
    const detail = DETAILS[status] ?? (status >= 500 ? 'Something is wrong on our side. Try again later.' : 'The request is not valid.')
    return toAnswer(createProblemDetails(status, { detail }), { 'cache-control': 'no-cache', ...SHARED_FILE_HEADERS })
  }
  const page: ErrorStatus = status >= 500 ? 500 : status === 404 ? 404 : 400
  const answer = await getPageAs(status, pages, `/${getAddressLocale(url)}/errors/${page}`, encoding, shown)
  return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-cache' } }
}
