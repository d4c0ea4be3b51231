import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'

/** The page's title is its only `h1`; a body begins at `h2`. */
const FIRST_LEVEL = 2
const LAST_LEVEL = 6

/**
 * Gives the headings of a body levels without gaps, whatever signs the editor used: `#` and `####` become
 * `h2` and `h3`. A heading is one level below the nearest earlier heading that had fewer `#` (WCAG 2.2, technique H42).
 */
export function levelHeadings(tree: Root): void {
  const open: number[] = []
  visit(tree, 'heading', (heading) => {
    const written = heading.depth
    while (open.length > 0 && (open.at(-1) as number) >= written) open.pop()
    heading.depth = Math.min(FIRST_LEVEL + open.length, LAST_LEVEL) as typeof heading.depth
    open.push(written)
  })
}
