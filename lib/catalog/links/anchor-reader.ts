import { listAnchors } from '@/lib/mdx/links'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { readSource, type Source } from '../sources'
import type { LinkedFile } from './check-links'

/** Gives the headings of any file: of one that was just read from memory, of another from the disk, when somebody links to it. */
export function createAnchorReader(read: readonly LinkedFile[], contentDir: string): (source: Source) => readonly string[] | null {
  const known = new Map<string, readonly string[] | null>(read.map(({ source, anchors }) => [source.file, anchors]))
  return (source) => {
    const { file } = source
    if (!known.has(file)) {
      const { tree } = parseMdx(readSource(source, contentDir).text, file)
      known.set(file, tree ? listAnchors(tree) : null)
    }
    return known.get(file) ?? null
  }
}
