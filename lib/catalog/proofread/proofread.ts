import type { Root } from 'mdast'
import { lintEnglish } from '@/lib/english/lint'
import type { Locale } from '@/lib/i18n/routing'
import { lintKhmer } from '@/lib/khmer/lint'
import type { Finding } from '@/lib/khmer/lint/finding'
import { listProse, type Prose } from '@/lib/mdx/prose'
import type { FrontMatterReading } from '../read-front-matter'
import type { Source } from '../sources'
import { type FieldProse, listFrontMatterProse } from './front-matter-prose'
import type { HouseStyle } from './house-style'
import type { ProofreadingRule } from './rules'

/** A finding with its passage, and where it stands in the file. */
export type Remark = Finding<ProofreadingRule> & {
  prose: Prose & Partial<Pick<FieldProse, 'field'>>
  /** UTF-16 offset in the file. */
  offset: number
  /** The suggestion may be written over `length` units of the file without asking: it is safe, and nobody else's words. */
  isFixable: boolean
}

/** What an editor allowed; as it stands in the file, checked by the schema elsewhere. */
type Allowance = { rule: unknown; text?: unknown }

export type Manuscript = {
  kind: Source['kind']
  locale: Locale
  /** The file without its byte order mark. */
  text: string
  /** The tree of the body, null when it cannot be read. */
  tree: Root | null
  /** Null when the facts cannot be read. */
  reading: Extract<FrontMatterReading, { problem?: undefined }> | null
}

/** Everything proofreading finds in a file, but what its `allow` leaves alone; and the places in `allow` that leave nothing alone. */
export function proofread(
  { kind, locale, text, tree, reading }: Manuscript,
  style: HouseStyle,
): { remarks: Remark[]; unusedAllowances: number[] } {
  const prose = [
    ...(reading ? listFrontMatterProse(reading.data, text, reading.getRange) : []),
    // A plain page is no release: nothing closes it.
    ...(tree ? listProse(tree, text).map((passage) => (kind === 'page' ? { ...passage, isEnd: false } : passage)) : []),
  ]
  const remarks = proofreadProse(prose, text, locale, style)
  const allowances = listAllowances(reading?.data.allow)
  const used = new Set<number>()
  const kept = remarks.filter((remark) => {
    const covering = allowances.flatMap((allowance, index) => (isCovered(remark, allowance) ? [index] : []))
    for (const index of covering) used.add(index)
    return covering.length === 0
  })
  return { remarks: kept, unusedAllowances: allowances.flatMap((_, index) => (used.has(index) ? [] : [index])) }
}

/** Proofreads passages of one language, of whatever source. */
export function proofreadProse(prose: readonly Remark['prose'][], source: string, locale: Locale, style: HouseStyle): Remark[] {
  const findings: Finding<ProofreadingRule>[] =
    locale === 'km' ? lintKhmer(prose, style.km, style.rules) : lintEnglish(prose, style.en, style.rules)
  return findings.map((finding) => {
    const passage = prose[finding.passage] as Prose
    const first = passage.offsets[finding.start] ?? -1
    const offset = first < 0 ? ~first : first
    const found = passage.text.slice(finding.start, finding.end)
    const isWritten = first >= 0 && passage.offsets[finding.end - 1] === first + found.length - 1 && source.startsWith(found, offset)
    return { ...finding, prose: passage, offset, isFixable: finding.isSafe && isWritten && !passage.isQuoted }
  })
}

function listAllowances(value: unknown): Allowance[] {
  return Array.isArray(value) ? value.filter((item): item is Allowance => typeof item === 'object' && item !== null) : []
}

/** Is the place of a remark touched by the words that an allowance names, or every place of its rule? */
function isCovered({ rule, prose, start, end }: Remark, allowance: Allowance): boolean {
  if (allowance.rule !== rule) return false
  const { text } = allowance
  if (typeof text !== 'string' || text === '') return true
  for (let at = prose.text.indexOf(text); at >= 0; at = prose.text.indexOf(text, at + 1)) {
    if (at < end && at + text.length > start) return true
  }
  return false
}
