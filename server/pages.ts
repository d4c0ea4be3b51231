import { readFile } from 'node:fs/promises'
import type { Locale } from '@/lib/i18n/routing'
import { PAGE_HEADERS, PAGE_POLICY } from '@/lib/web/html-first/security-headers'
import type { ShownAlerts } from './alert-board'
import { type Answer, compressAnswer } from './answer'
import { insertAlerts } from './insert-alerts'
import type { MemoryCache } from './memory-cache'
import type { Encoding, SiteFolder } from './site-folder'

/** The language of an address, Khmer where it names none. */
export const getAddressLocale = (address: string): Locale => (/^\/en(?:[/?#]|$)/.test(address) ? 'en' : 'km')

/** Headers of a page in HTML. `policy` is its own where it has one. */
export const createPageHeaders = (locale: Locale, etag: string, policy = PAGE_POLICY): Record<string, string> => ({
  'content-type': 'text/html; charset=utf-8',
  'content-language': locale,
  vary: 'Accept-Encoding',
  etag,
  ...PAGE_HEADERS,
  'content-security-policy': policy,
})

/** The ETag of a page with alerts in it, from the one it has without them. */
const tagEtag = (etag: string, tag: string): string => (tag ? `${etag.slice(0, -1)}-${tag}"` : etag)

export type Pages = {
  has(address: string): boolean
  /** A prerendered page with the alerts that are shown. @throws Error for an address that is no page's */
  get(address: string, encoding: Encoding, shown: ShownAlerts): Answer | Promise<Answer>
}

/** The prerendered pages. While an alert runs, the pages that are asked for are made anew, once for each set of alerts. */
export function createPages({ manifest, getPageFile }: SiteFolder, cache: MemoryCache): Pages {
  const pages = new Map(Object.entries(manifest.pages))

  async function read(address: string, encoding: Encoding, { banners, tag }: ShownAlerts): Promise<Answer> {
    const page = pages.get(address)
    if (!page) throw new Error(`There is no page ${address}.`)
    const locale = getAddressLocale(address)
    const headers = createPageHeaders(locale, tagEtag(page.etag, tag), page.policy)
    if (tag) {
      const html = await readFile(getPageFile(address, 'identity'), 'utf8')
      return compressAnswer({ status: 200, headers, body: Buffer.from(insertAlerts(html, banners[locale])) }, encoding)
    }
    const body = await readFile(getPageFile(address, encoding))
    return { status: 200, headers: encoding === 'identity' ? headers : { ...headers, 'content-encoding': encoding }, body }
  }

  return {
    has: (address) => pages.has(address),
    get: (address, encoding, shown) => cache(`page ${encoding} ${shown.tag} ${address}`, () => read(address, encoding, shown)),
  }
}

/** A page that stands for something else than itself, such as an error: with a status of its own, and no ETag for it. */
export async function getPageAs(status: number, pages: Pages, address: string, encoding: Encoding, shown: ShownAlerts): Promise<Answer> {
  const { headers, body } = await pages.get(address, encoding, shown)
  const { etag: _, ...others } = headers
  return { status, headers: others, body }
}
