import { createHash } from 'node:crypto'
import type { Nodes, Root } from 'mdast'
import type { MdxJsxAttribute } from 'mdast-util-mdx-jsx'
import { fold } from '@/lib/khmer/fold'
import type { FrontMatter } from '../front-matter-schema'

/** A piece of an article that a translator translates as one: a paragraph, a heading, a row of a table, a field with words. */
export type Block = {
  /** Line of the file for a part of the body, null for a field. */
  line: number | null
  /** Name of the field (`title`, `updates.0.note`), null for a part of the body. */
  field: string | null
  text: string
  /** Equal for blocks that a reader takes for the same. */
  hash: string
}

/** Hexadecimal digits kept of SHA-256. A changed paragraph keeps its hash by chance once in 16 million. */
const HASH_LENGTH = 6

/** What is one block, whatever stands inside. */
const WHOLE: readonly string[] = ['paragraph', 'heading', 'tableRow', 'code']

/** The fields of a release that hold words in the language of the file. Tags do not follow each other one by one. */
function listFieldTexts({
  title,
  summary,
  place,
  cover,
  attachments,
  updates,
  withdrawn,
}: TranslatedFields): [string, string | undefined][] {
  return [
    ['title', title],
    ['summary', summary],
    ['place', place],
    ['cover.alt', cover?.alt],
    ['cover.caption', cover?.caption],
    ...attachments.map(({ title: text }, index): [string, string] => [`attachments.${index}.title`, text]),
    ...updates.flatMap(({ note, minor }, index): [string, string][] => (minor ? [] : [[`updates.${index}.note`, note]])),
    ['withdrawn.reason', withdrawn?.reason],
  ]
}

type TranslatedFields = Pick<FrontMatter, 'title' | 'summary' | 'place' | 'cover' | 'attachments' | 'updates' | 'withdrawn'>

/**
 * The blocks of an article in reading order, fields first. Two texts that differ only in what nobody sees or hears have
 * equal hashes: invisible characters, the order of Khmer marks, ត or ដ under a consonant, Khmer or Latin digits, capitals,
 * emphasis (`fold`). So mending the spelling of an original does not make its translation outdated; a changed figure,
 * name, link or sign does.
 */
export function listBlocks(tree: Root, frontMatter: TranslatedFields): Block[] {
  const fields = listFieldTexts(frontMatter).flatMap(([field, text]) => (text ? [toBlock({ field, line: null, text })] : []))
  const parts: Block[] = []
  collect(tree, parts)
  return [...fields, ...parts]
}

function toBlock(block: Omit<Block, 'hash'>): Block {
  const hash = createHash('sha256').update(fold(block.text)).digest('hex').slice(0, HASH_LENGTH)
  return { ...block, hash }
}

function collect(node: Nodes, blocks: Block[]): void {
  if (node.type === 'yaml') return
  const line = node.position?.start.line ?? null
  const add = (text: string) => void (text.trim() && blocks.push(toBlock({ field: null, line, text: text.trim() })))
  if (WHOLE.includes(node.type) || node.type === 'definition') {
    add(toBlockText(node))
    return
  }
  if (node.type === 'mdxJsxFlowElement') add(toAttributesText(node.attributes))
  if ('children' in node) for (const child of node.children) collect(child, blocks)
}

/** What a block says, with the addresses it leads to. */
function toBlockText(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value
  if (node.type === 'break') return '\n'
  if (node.type === 'image') return `${node.alt ?? ''} (${node.url})`
  if (node.type === 'definition') return `${node.identifier}: ${node.url}`
  const inner = 'children' in node ? node.children.map(toBlockText).join(node.type === 'tableRow' ? ' | ' : '') : ''
  if (node.type === 'link') return `${inner} (${node.url})`
  if (node.type === 'mdxJsxTextElement') return `${toAttributesText(node.attributes)} ${inner}`.trim()
  return inner
}

function toAttributesText(attributes: readonly { type: string }[]): string {
  return attributes
    .filter((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute')
    .flatMap(({ name, value }) => (typeof value === 'string' ? [`${name}: ${value}`] : []))
    .join('\n')
}
