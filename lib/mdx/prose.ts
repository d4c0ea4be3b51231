import type { Nodes, PhrasingContent, Root } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import type { Passage } from '@/lib/khmer/lint/finding'

/**
 * A passage and where each UTF-16 unit of it stands in the file. A negative number is the complement of the place of a
 * unit that is written otherwise there, or stands for something else: such a unit can be found, but not replaced.
 */
export type Prose = Passage & {
  offsets: readonly number[]
  /** Words of somebody else, repeated as they are. */
  isQuoted: boolean
}

/** Stands for code, and for an address that is its own text: neither is prose, and neither parts nor joins words. */
const STAND_IN = '\ufffc'

/** Props that hold words. Numbers to dial and names of accounts are none. */
const WORD_PROPS: readonly string[] = ['title', 'label', 'alt', 'caption', 'credit', 'speaker', 'role', 'name', 'hours', 'duration']

/** The passages of a body as they stand in its file, in their order: no code, no addresses, no names of components. */
export function listProse(tree: Root, source: string): Prose[] {
  const prose: Prose[] = []
  const end = tree.children.findLast(({ type }) => type === 'paragraph' || type === 'list')
  for (const node of tree.children) {
    collect(node, source, false, prose)
    const last = prose.at(-1)
    if (node === end && last) last.isEnd = true
  }
  return prose
}

function collect(node: Nodes, source: string, isQuoted: boolean, prose: Prose[]): void {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const draft = { text: '', offsets: [] as number[] }
    const inner: Nodes[] = []
    for (const child of node.children) readPhrase(child, source, draft, inner)
    if (draft.text.trim() !== '') prose.push({ ...draft, isParagraph: node.type === 'paragraph', isEnd: false, isQuoted })
    for (const child of inner) collect(child, source, isQuoted, prose)
    return
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const attribute of node.attributes) {
      if (attribute.type !== 'mdxJsxAttribute' || !WORD_PROPS.includes(attribute.name) || typeof attribute.value !== 'string') continue
      const range = (attribute as MdxJsxAttribute).position ?? node.position
      const offsets = findText(attribute.value, source, range?.start.offset ?? 0, range?.end.offset ?? 0)
      prose.push({ text: attribute.value, offsets, isParagraph: false, isEnd: false, isQuoted: false })
    }
    if (node.type === 'mdxJsxTextElement') return
  }
  const isSource = node.type === 'blockquote' || (node.type === 'mdxJsxFlowElement' && node.name === 'Quote')
  if ('children' in node) for (const child of node.children) collect(child, source, isQuoted || isSource, prose)
}

/** Adds the text of a phrase to a passage; components in it have words of their own, which are no part of the sentence. */
function readPhrase(node: PhrasingContent, source: string, draft: { text: string; offsets: number[] }, inner: Nodes[]): void {
  const from = node.position?.start.offset ?? 0
  const add = (text: string, offsets: readonly number[]) => {
    draft.text += text
    for (const offset of offsets) draft.offsets.push(offset)
  }
  if (node.type === 'text') add(node.value, alignText(node.value, source, from, node.position?.end.offset ?? from))
  else if (node.type === 'inlineCode' || node.type === 'image' || (node.type === 'link' && isAddress(node))) add(STAND_IN, [~from])
  else if (node.type === 'break') add('\n', [~from])
  else if ('children' in node) for (const child of node.children) readPhrase(child, source, draft, inner)
  if (node.type === 'mdxJsxTextElement') inner.push(node)
}

/** A link whose text is its address, or nearly: `https://…`, `press@…`. */
function isAddress(link: Extract<PhrasingContent, { type: 'link' }>): boolean {
  const [only] = link.children
  return link.children.length === 1 && only?.type === 'text' && /^\S*(?:\/\/|www\.|@)\S*$/.test(only.value)
}

/** The place of a text that stands in the source between two offsets as it is; complements of `from` when it is written otherwise. */
export function findText(text: string, source: string, from: number, to: number): number[] {
  const at = source.indexOf(text, from)
  return Array.from({ length: text.length }, (_, index) => (at >= 0 && at + text.length <= to ? at + index : ~from))
}

/**
 * The place of each unit of a text in its source, which has more: backslashes before signs, `>` and spaces at the
 * beginning of lines. Complements of `from` when the source is written otherwise (`&amp;`).
 */
export function alignText(text: string, source: string, from: number, to: number): number[] {
  const offsets: number[] = []
  let at = from
  for (const unit of text.split('')) {
    while (at < to && source[at] !== unit && /[\s\\>]/.test(source[at] as string)) at += 1
    if (at >= to || source[at] !== unit) return Array.from({ length: text.length }, () => ~from)
    offsets.push(at)
    at += 1
  }
  return offsets
}
