import { type NextRequest, NextResponse } from 'next/server'
import { negotiateLocale } from './lib/i18n/negotiate-locale'

/** Sends `/` to `/km` or `/en` by `Accept-Language`; every other address already names its language. */
export function proxy(request: NextRequest): NextResponse {
  return NextResponse.redirect(new URL(`/${negotiateLocale(request.headers.get('accept-language'))}`, request.url), 307)
}

export const config = { matcher: ['/'] }
