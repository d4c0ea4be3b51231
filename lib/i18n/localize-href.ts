import type { Locale } from './routing'

/**
 * The address that a link leads to in one language. A page of this site written without its language (`/news/…`) gets it;
 * a file (`/media/…`) and another site (`https://…`) are the same in both.
 */
export function localizeHref(href: string, locale: Locale): string {
  return href.startsWith('/') && !href.startsWith('/media/') ? `/${locale}${href === '/' ? '' : href}` : href
}
