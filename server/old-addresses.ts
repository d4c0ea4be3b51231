import { getGonePath } from '@/lib/i18n/paths'
import type { SiteManifest } from '@/lib/web/html-first/site-manifest'
import { getAddressLocale } from './pages'

/** What became of an address: it leads elsewhere, or a page says why it is gone. */
type OldAddress = { status: 301; location: string } | { status: 410; page: string }

/** The addresses of before, with and without a slash at their end. */
export function createOldAddresses({ moved, gone }: Pick<SiteManifest, 'moved' | 'gone'>): {
  find(pathname: string): OldAddress | null
} {
  const [movedTo, goneName] = [new Map(Object.entries(moved)), new Map(Object.entries(gone))]
  return {
    find(pathname) {
      const address = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
      const target = movedTo.get(address)
      if (target !== undefined) return { status: 301, location: encodeURI(target) }
      const name = goneName.get(address)
      return name === undefined ? null : { status: 410, page: getGonePath(getAddressLocale(address), name) }
    },
  }
}

/** These pages stand at no address of their own. */
export const isGonePage = (pathname: string): boolean => /^\/(?:km|en)\/gone\//.test(pathname)
