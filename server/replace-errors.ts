import type { ServerResponse } from 'node:http'
import type { Locale } from '@/lib/i18n/routing'
import type { ErrorPages } from './error-pages'

/**
 * Makes a response send our page, in the reader's language, in place of any HTML error the framework writes: its own
 * have no `lang` and need scripts (vercel/next.js #97514). Pages that went well pass through untouched.
 */
export function replaceErrors(response: ServerResponse, locale: Locale, errorPages: ErrorPages): void {
  const write = response.write.bind(response)
  const end = response.end.bind(response)
  const writeHead = response.writeHead.bind(response)
  let isReplaced = false

  const decide = (): void => {
    if (response.headersSent || isReplaced) return
    const isHtml = String(response.getHeader('content-type') ?? 'text/html').startsWith('text/html')
    if (response.statusCode < 400 || !isHtml) return
    isReplaced = true
  }
  // Next sets statusCode and headers first and writes later, so the decision can wait for the first byte.
  response.writeHead = ((status: number, ...rest: never[]) => {
    response.statusCode = status
    decide()
    return isReplaced ? response : writeHead(status, ...rest)
  }) as typeof response.writeHead
  response.write = ((chunk: unknown, ...rest: never[]) => {
    decide()
    return isReplaced ? true : write(chunk, ...rest)
  }) as typeof response.write
  response.end = ((...args: never[]) => {
    decide()
    if (!isReplaced) return end(...args)
    const { status, html } = errorPages(response.statusCode, locale)
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    writeHead(status, getErrorHeaders(html, locale))
    return end(response.req.method === 'HEAD' ? undefined : html)
  }) as typeof response.end
}

export function getErrorHeaders(html: string, locale: Locale): Record<string, string | number> {
  return {
    'content-type': 'text/html; charset=utf-8',
    'content-language': locale,
    'content-length': Buffer.byteLength(html),
    'cache-control': 'no-cache',
  }
}
