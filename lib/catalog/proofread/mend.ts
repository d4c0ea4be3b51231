import type { Nodes, Root } from 'mdast'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { readFrontMatter } from '../read-front-matter'
import type { Source } from '../sources'
import type { HouseStyle } from './house-style'
import { proofread, type Remark } from './proofread'
import type { ProofreadingRule } from './rules'

/** One mend: the line it is on, and what was written there before and after. */
export type Mend = { line: number; rule: ProofreadingRule; before: string; after: string }
export type Mending = { text: string; mends: Mend[] }

/** One mend may bring another to light: a cluster torn by a zero width space is put in order once it is whole. */
const MAX_ROUNDS = 10

/**
 * Writes every suggestion that needs no judgement. Only words for readers change: a mend after which structure, links or code
 * would be others is left out, and a file that cannot be read stays as it is. Mending what was mended changes nothing.
 */
export function mendFile(source: Pick<Source, 'file' | 'kind' | 'locale'>, text: string, style: HouseStyle): Mending {
  const mends: Mend[] = []
  let current = text
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = current
    const found = listFixable(source, before, style)
    if (found.length === 0) break
    const skeleton = getSkeleton(source, before)
    const isHarmless = (remarks: readonly Remark[]) => getSkeleton(source, writeSuggestions(before, remarks)) === skeleton
    const remarks = isHarmless(found) ? found : found.filter((remark) => isHarmless([remark]))
    if (remarks.length === 0 || !isHarmless(remarks)) break
    mends.push(...remarks.map((remark) => toMend(remark, before)))
    current = writeSuggestions(before, remarks)
  }
  return { text: current, mends: mends.sort((a, b) => a.line - b.line) }
}

function listFixable({ file, kind, locale }: Pick<Source, 'file' | 'kind' | 'locale'>, content: string, style: HouseStyle): Remark[] {
  const text = content.replace(/^\uFEFF/, '')
  const reading = readFrontMatter(text, file)
  const { tree } = parseMdx(text, file)
  if (reading.problem || !tree) return []
  const { remarks } = proofread({ kind, locale, text, tree, reading }, style)
  // Two suggestions for one place cannot both be written: the first is, and the next round looks again.
  let end = 0
  return remarks
    .filter(({ isFixable }) => isFixable)
    .sort((a, b) => a.offset - b.offset)
    .filter((remark) => {
      const isApart = remark.offset >= end
      if (isApart) end = remark.offset + remark.end - remark.start
      return isApart
    })
}

/** Suggestions in the order of the file, none of which touches another. */
function writeSuggestions(text: string, remarks: readonly Remark[]): string {
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  let written = ''
  let at = 0
  for (const { offset, start, end, suggestion } of remarks) {
    const from = offset + mark
    written += text.slice(at, from) + suggestion
    at = from + end - start
  }
  return written + text.slice(at)
}

function toMend({ rule, prose, offset, start, end, suggestion }: Remark, content: string): Mend {
  const line = content
    .replace(/^\uFEFF/, '')
    .slice(0, offset)
    .split('\n').length
  return { line, rule, before: prose.text.slice(start, end), after: suggestion ?? '' }
}

/** Everything of a file but its words: names of fields, facts that are no words, nodes, addresses, code, quoted source. */
function getSkeleton({ file }: Pick<Source, 'file'>, content: string): string {
  const text = content.replace(/^\uFEFF/, '')
  const reading = readFrontMatter(text, file)
  const { tree } = parseMdx(text, file)
  if (reading.problem || !tree) return ''
  return `${text.split('\n').length} ${describeFacts(reading.data)} ${describeNode(tree as Root)}`
}

/** A text that may be words counts by its presence only. */
function describeFacts(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(describeFacts).join()}]`
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key}:${describeFacts(inner)}`)
      .join()}}`
  return typeof value === 'string' ? 'text' : String(value)
}

function describeNode(node: Nodes): string {
  const own = 'url' in node ? node.url : 'value' in node && node.type !== 'text' && node.type !== 'yaml' ? node.value : ''
  const attributes = 'attributes' in node ? node.attributes.map((attribute) => ('name' in attribute ? attribute.name : '')).join() : ''
  const children = 'children' in node ? node.children.map(describeNode).join() : ''
  return `${node.type} ${own} ${attributes}(${children})`
}
