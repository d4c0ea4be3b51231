import type { Root } from 'mdast'
import { liftImages } from '@/lib/mdx/lift-images'
import type { MediaReader } from '@/lib/mdx/media'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { checkPolicy } from '@/lib/mdx/policy'
import type { Problem } from '@/lib/problems/problem'

/** A media folder where every file exists and every picture can be read. */
const media: MediaReader = {
  toFile: (mediaPath) => mediaPath,
  getVersion: () => '1',
  getImage: () => ({ width: 4, height: 3, hash: 'abc' }),
  getOtherType: () => null,
  getOtherAttachmentType: () => null,
  getAttachment: () => ({ fileType: 'PDF', bytes: 1 }),
  hashAttachment: () => 'abc',
}

/** The tree of a text, with its pictures lifted. @throws Error when it is not MDX */
export function parseBody(text: string): Root {
  const { tree, problem } = parseMdx(text, 'km.mdx')
  if (problem) throw new Error(problem.en)
  liftImages(tree)
  return tree
}

/** Every problem of a text: its syntax, or else what the policy says. */
export function checkBody(text: string): Problem[] {
  const { problem } = parseMdx(text, 'km.mdx')
  return problem ? [problem] : checkPolicy(parseBody(text), { file: 'km.mdx', media })
}
