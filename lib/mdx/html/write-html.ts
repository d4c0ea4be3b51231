import type { Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'

/** Attributes that mean something away from the page. Classes, styles and anchors are the page's own. */
const KEPT_ATTRIBUTES: readonly string[] = ['href', 'hrefLang', 'src', 'alt', 'width', 'height', 'start', 'title']

/**
 * Writes HTML for other programs: nothing but what means something away from the page, and absolute addresses.
 * @param pageUrl absolute: what relative addresses are relative to
 */
export function writeHtml(tree: Nodes, pageUrl: string): string {
  visit(tree, 'element', (element) => {
    const kept = Object.entries(element.properties).filter(([name]) => KEPT_ATTRIBUTES.includes(name))
    element.properties = Object.fromEntries(kept)
    for (const name of ['href', 'src']) {
      const address = element.properties[name]
      if (typeof address === 'string') element.properties[name] = new URL(address, pageUrl).href
    }
  })
  return toHtml(tree).trim()
}
