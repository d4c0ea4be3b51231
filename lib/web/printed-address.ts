/**
 * The address of a link as paper shows it, without the scheme. Null where paper gains nothing: a place on the same page,
 * a telephone number or e-mail, a link whose own text is its address.
 * @param href absolute, or a path of this site
 * @param text the words of the link
 * @param baseUrl origin of this site
 */
export function getPrintedAddress(href: string, text: string, baseUrl: string): string | null {
  const absolute = href.startsWith('/') ? baseUrl + href : href
  if (!/^https?:/.test(absolute)) return null
  const shorten = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '')
  return shorten(absolute) === shorten(text) ? null : shorten(absolute)
}
