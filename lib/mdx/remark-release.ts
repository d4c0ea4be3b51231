import path from 'node:path'
import type { Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { ContentError } from '@/lib/problems/problem'
import { levelHeadings } from './headings'
import { liftImages } from './lift-images'
import type { MediaReader } from './media'
import { checkPolicy } from './policy'
import { getComponentRule } from './registry'

/**
 * remark plugin that makes a body ready to publish: pictures become figures, the policy is checked,
 * headings get their levels and media their measured facts (`width`, `height`, `fileType`, `bytes`).
 * @throws ContentError with every problem of the file
 */
export function remarkRelease({ media, projectDir }: { media: MediaReader; projectDir: string }) {
  return (tree: Root, file: VFile): void => {
    liftImages(tree)
    const problems = checkPolicy(tree, { file: path.relative(projectDir, file.path), media })
    if (problems.length > 0) throw new ContentError(problems)
    levelHeadings(tree)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => addMediaFacts(node as MdxJsxFlowElement, media))
  }
}

function addMediaFacts(component: MdxJsxFlowElement | MdxJsxTextElement, media: MediaReader): void {
  const rule = getComponentRule(component.name ?? '')
  for (const attribute of [...component.attributes]) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
    if (rule?.images?.includes(attribute.name)) add(component, media.getImage(attribute.value))
    if (rule?.files?.includes(attribute.name)) add(component, media.getAttachment(attribute.value))
  }
}

function add(component: MdxJsxFlowElement | MdxJsxTextElement, facts: Record<string, string | number> | null): void {
  for (const [name, value] of Object.entries(facts ?? {})) component.attributes.push({ type: 'mdxJsxAttribute', name, value: String(value) })
}
