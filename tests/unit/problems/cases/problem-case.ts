import type { ProblemCode } from '@/lib/problems/problem'
import type { Files } from '../../../fixtures/content-tree'

/** A content tree with one mistake, the place where it must be reported and the words an editor must read. */
export type ProblemCase = {
  code: ProblemCode
  /** What the editor did, in a few words. */
  mistake: string
  files: Files
  at: { file: string; line: number; column: number; field?: string }
  km: string
  en: string
}
