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

type Options = { media: MediaReader; projectDir: string; addDependency?: (file: string) => void }

/**
 * remark plugin that makes a body ready to publish: pictures become figures, the policy is checked,
 * headings get their levels and media their measured facts (`width`, `height`, `fileType`, `bytes`).
 * @throws ContentError with every problem of the file
 */
export function remarkRelease({ media, projectDir, addDependency }: Options) {
  return (tree: Root, file: VFile): void => {
    liftImages(tree)
    const problems = checkPolicy(tree, { file: path.relative(projectDir, file.path), media })
    if (problems.length > 0) throw new ContentError(problems)
    levelHeadings(tree)
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      for (const mediaPath of addMediaFacts(node as MdxJsxFlowElement, media)) addDependency?.(media.toFile(mediaPath))
    })
  }
}

/** Adds the facts of the files that a component names. Returns the files. */
function addMediaFacts(component: MdxJsxFlowElement | MdxJsxTextElement, media: MediaReader): string[] {
  const rule = getComponentRule(component.name ?? '')
  const files: string[] = []
  for (const attribute of [...component.attributes]) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue
    const isImage = rule?.images?.includes(attribute.name)
    if (!isImage && !rule?.files?.includes(attribute.name)) continue
    files.push(attribute.value)
    const facts = isImage ? media.getImage(attribute.value) : media.getAttachment(attribute.value)
    for (const [name, value] of Object.entries(facts ?? {})) {
      component.attributes.push({ type: 'mdxJsxAttribute', name, value: String(value) })
    }
  }
  return files
}
