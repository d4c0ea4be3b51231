import type { BreadcrumbList } from 'schema-dts'
import { toAbsoluteUrl } from '../absolute-url'

/** The way from the home page down, as it stands above the page. */
export function createBreadcrumbList(crumbs: readonly { href: string; label: string }[]): Exclude<BreadcrumbList, string> {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ href, label }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: toAbsoluteUrl(href),
    })),
  }
}
