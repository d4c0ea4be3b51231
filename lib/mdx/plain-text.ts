import type { Nodes, Root } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'

/** Props of components that a reader reads. Addresses, types and telephone handles are not among them. */
const READ_PROPS: readonly string[] = ['title', 'label', 'alt', 'caption', 'speaker', 'role', 'name', 'phone', 'hours']

/** Nodes that end a line of text: a word of one never runs into a word of the next. */
const BLOCKS: readonly string[] = [
  'paragraph',
  'heading',
  'code',
  'tableCell',
  'listItem',
  'mdxJsxFlowElement',
  'footnoteDefinition',
  'break',
]

/**
 * The words of a body as a reader sees them, components included, one block a line.
 * For search, summaries and feeds; front matter and addresses are left out.
 */
export function toPlainText(tree: Root): string {
  const parts: string[] = []
  collect(tree, parts)
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n')
}

function collect(node: Nodes, parts: string[]): void {
  if (node.type === 'yaml' || node.type === 'definition') return
  const isBlock = BLOCKS.includes(node.type)
  if (isBlock) parts.push('\n')
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const attribute of node.attributes) if (isReadAttribute(attribute)) parts.push('\n', String(attribute.value), '\n')
  }
  if (node.type === 'image') parts.push(node.alt ?? '')
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') parts.push(node.value)
  if ('children' in node) for (const child of node.children) collect(child, parts)
  if (isBlock) parts.push('\n')
}

function isReadAttribute(attribute: { type: string }): attribute is MdxJsxAttribute {
  return (
    attribute.type === 'mdxJsxAttribute' &&
    READ_PROPS.includes((attribute as MdxJsxAttribute).name) &&
    typeof (attribute as MdxJsxAttribute).value === 'string'
  )
}
