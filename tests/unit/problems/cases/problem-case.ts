import type { ProblemCode } from '@/lib/problems/problem'
import type { Site } from '@/lib/site/define-site'
import type { Files } from '../../../fixtures/content-tree'

/** A content tree with one mistake, the place where it must be reported and the words an editor must read. */
export type ProblemCase = {
  code: ProblemCode
  /** What the editor did, in a few words. */
  mistake: string
  files: Files
  /** Where it is not the made-up province as it is. */
  site?: Site
  isFixable?: true
  at: { file: string; line: number; column: number; field?: string }
  km: string
  en: string
}
