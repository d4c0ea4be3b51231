import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { MediaReader } from '@/lib/mdx/media'
import { isAttachmentType, isMediaPath, MEDIA_PREFIX } from '@/lib/mdx/media'

/** Every media file a release names, in front matter or body, with its version on disk: a changed picture is a changed release. */
export function listMedia(tree: Root, frontMatter: unknown, media: MediaReader): Record<string, string | null> {
  const paths = new Set<string>()
  const add = (value: unknown) => {
    if (typeof value === 'string' && value.startsWith(MEDIA_PREFIX)) paths.add(value)
  }
  const addDeep = (value: unknown) => {
    if (typeof value === 'object' && value !== null) for (const inner of Object.values(value)) addDeep(inner)
    else add(value)
  }
  addDeep(frontMatter)
  visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
    if ('attributes' in node) for (const attribute of node.attributes as { value?: unknown }[]) add(attribute.value)
  })
  // A file that is only linked to must be served as well. Pictures are not: readers get what is made of them.
  visit(tree, ['link', 'definition'], (node) => {
    const file = 'url' in node ? node.url.replace(/[?#].*$/, '') : ''
    if (isMediaPath(file) && isAttachmentType(file)) add(file)
  })
  return Object.fromEntries([...paths].sort().map((path) => [path, media.getVersion(path)]))
}
