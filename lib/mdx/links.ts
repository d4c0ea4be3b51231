import GithubSlugger from 'github-slugger'
import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { toPlainText } from './plain-text'
import { getComponentRule } from './registry'

/** An address that a reader may follow, and where it stands in the file. */
export type Link = { url: string; line: number; column: number }

/** Every address of a body that leads somewhere: Markdown's links, and those of components. Mail and telephone are not among them. */
export function listLinks(tree: Root): Link[] {
  const links: Link[] = []
  visit(tree, (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    for (const url of getUrls(node)) if (!/^(?:mailto|tel):/i.test(url)) links.push({ url, line, column })
  })
  return links
}

function getUrls(node: Nodes): string[] {
  if (node.type === 'link' || node.type === 'definition') return [node.url]
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
  const props = getComponentRule(node.name ?? '')?.props.shape ?? {}
  return node.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && attribute.name === 'href' && 'href' in props && typeof attribute.value === 'string'
      ? [attribute.value]
      : [],
  )
}

/** The names of a body's headings, to which `#…` leads. `rehype-slug` makes them with the same library. */
export function listAnchors(tree: Root): string[] {
  const slugger = new GithubSlugger()
  const anchors: string[] = []
  visit(tree, 'heading', (heading) => {
    // The words of a heading are one line: what stands in it cannot be a block.
    anchors.push(slugger.slug(toPlainText({ type: 'root', children: [heading] })))
  })
  return anchors
}
