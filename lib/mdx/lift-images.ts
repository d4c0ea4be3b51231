import type { Image, Paragraph, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'

/** Turns a Markdown picture that stands alone, `![alt](/media/…)`, into a `Figure`: one way for pictures, one set of checks. */
export function liftImages(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const image = getOnlyImage(paragraph)
    if (!image || !parent || index === undefined) return
    parent.children[index] = toFigure(image)
  })
}

function getOnlyImage(paragraph: Paragraph): Image | null {
  const [first, ...others] = paragraph.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  return first?.type === 'image' && others.length === 0 ? first : null
}

function toFigure(image: Image): MdxJsxFlowElement {
  const values = { src: image.url, alt: image.alt, caption: image.title }
  return {
    type: 'mdxJsxFlowElement',
    name: 'Figure',
    attributes: Object.entries(values).flatMap(([name, value]) => (value ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [])),
    children: [],
    position: image.position,
  }
}
