import createMiddleware from 'next-intl/middleware'
import { routing } from './lib/i18n/routing'

/** Sends `/` to `/km` or `/en` by `Accept-Language`; every other address already names its language. */
export const proxy = createMiddleware(routing)

export const config = { matcher: ['/'] }
