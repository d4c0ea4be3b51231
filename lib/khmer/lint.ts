/**
 * Proofreading of Khmer text: rules that find what is wrong with the writing, not with what is said. Pure: the names that
 * count, and the style of the house, come in. How grave each rule is, stands in lib/problems/severity.ts; how often each was
 * wrong on real text, in docs/proofreading.md.
 */
import { abbreviationRules } from './lint/abbreviations'
import { coengRules } from './lint/coeng-da-ta'
import { digitRules } from './lint/digits'
import { type Finding, type Passage, type Rule, runRules } from './lint/finding'
import { invisibleRules } from './lint/invisible'
import { layoutRules } from './lint/layout'
import { nameRules } from './lint/names'
import { punctuationRules } from './lint/punctuation'
import { signRules } from './lint/signs'

export type KhmerStyle = {
  /** Full names of places and offices, with the word for their kind: `ខេត្តកំពត`. */
  names: readonly string[]
  /** Words that the house spells in its own way, by which COENG DA and TA are unified. */
  spellings: readonly string[]
  /** A text ends with ៕. */
  hasClosingSign: boolean
}

export const KHMER_RULES = {
  ...invisibleRules,
  ...signRules,
  ...coengRules,
  ...nameRules,
  ...digitRules,
  ...punctuationRules,
  ...abbreviationRules,
  ...layoutRules,
} satisfies Record<string, Rule<KhmerStyle>>

export type KhmerRule = keyof typeof KHMER_RULES

/** Finds what is wrong with a Khmer text, in its order. `asked` names the rules to ask; others than those of Khmer are passed over. */
export function lintKhmer(passages: readonly Passage[], style: KhmerStyle, asked?: readonly string[]): Finding<KhmerRule>[] {
  return runRules<KhmerRule, KhmerStyle>(KHMER_RULES, passages, style, asked)
}
