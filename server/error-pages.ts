import { readFileSync } from 'node:fs'
import path from 'node:path'
import { type Locale, routing } from '@/lib/i18n/routing'
import { ERROR_STATUSES, type ErrorStatus } from '@/lib/web/error-status'

/** HTML of an error page, in a language. */
export type ErrorPages = (status: number, locale: Locale) => { status: ErrorStatus; html: string }

/** Reads the prerendered error pages once, so that an error costs no rendering and no disk. */
export function readErrorPages(projectDir: string): ErrorPages {
  const pages = new Map(
    routing.locales.flatMap((locale) =>
      ERROR_STATUSES.map(
        (status) =>
          [
            `${locale}/${status}`,
            readFileSync(path.join(projectDir, '.next/server/app', locale, `errors/${status}.html`), 'utf8'),
          ] as const,
      ),
    ),
  )
  return (asked, locale) => {
    const status = asked >= 500 ? 500 : asked === 404 ? 404 : 400
    return { status, html: pages.get(`${locale}/${status}`) as string }
  }
}

/** The language of an address, Khmer where it names none. */
export function getUrlLocale(url: string): Locale {
  return routing.locales.find((locale) => new RegExp(`^/${locale}(?:[/?#]|$)`).test(url)) ?? routing.defaultLocale
}
