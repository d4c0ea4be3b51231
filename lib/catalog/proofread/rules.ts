import { ENGLISH_RULES, type EnglishRule } from '@/lib/english/lint'
import { KHMER_RULES, type KhmerRule } from '@/lib/khmer/lint'

/** A rule of proofreading; its id is the code of the problem that it reports. */
export type ProofreadingRule = KhmerRule | EnglishRule
export const PROOFREADING_RULES = [...Object.keys(KHMER_RULES), ...Object.keys(ENGLISH_RULES)] as ProofreadingRule[]
