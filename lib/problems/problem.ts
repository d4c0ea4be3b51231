import { PROBLEM_TEXTS } from './problem-texts'
import { getSeverity, type ProblemSeverity } from './severity'

/** Where a problem stands: a path relative to the project, line and column from 1, and the front matter field. */
export type ProblemPlace = { file: string; line?: number; column?: number; field?: string }

export type ProblemCode = keyof typeof PROBLEM_TEXTS
export type ProblemParams<Code extends ProblemCode> = Parameters<(typeof PROBLEM_TEXTS)[Code]>[0]

/**
 * One thing an editor should mend: where, how grave it is, what is wrong and how to mend it, in Khmer and English.
 * `isFixable` when `npm run fix` mends it.
 */
export type Problem = Required<Omit<ProblemPlace, 'field'>> & {
  code: ProblemCode
  severity: ProblemSeverity
  field?: string
  isFixable?: true
  km: string
  en: string
}

/** Does it keep content from being published? */
export function isError({ severity }: Pick<Problem, 'severity'>): boolean {
  return severity === 'error'
}

/** How many there are of each severity. */
export function countSeverities(problems: readonly Problem[]): Record<ProblemSeverity, number> {
  const counts = { error: 0, warning: 0, hint: 0 }
  for (const { severity } of problems) counts[severity] += 1
  return counts
}

/** Builds a problem from its code, its place and the words that fill its text. Its severity is that of its code. */
export function createProblem<Code extends ProblemCode>(code: Code, place: ProblemPlace, params: ProblemParams<Code>): Problem {
  // The table's functions each take their own parameters; the generic above ties code and params together.
  const text = (PROBLEM_TEXTS[code] as (params: ProblemParams<Code>) => { km: string; en: string })(params)
  return { line: 1, column: 1, ...place, code, severity: getSeverity(code), ...text }
}

/** Problems in reading order: by file, then line, then column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line || a.column - b.column || a.code.localeCompare(b.code),
  )
}

/** A problem as printed in a terminal or a build log: place and code, then one line per language. */
export function formatProblem(problem: Problem): string {
  const field = problem.field ? ` ${problem.field}` : ''
  return `${problem.file}:${problem.line}:${problem.column} ${problem.code}${field}${isError(problem) ? '' : ` (${problem.severity})`}\n  km  ${problem.km}\n  en  ${problem.en}`
}

/** Thrown when content may not be published. Its message lists every problem, not only the first. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`\n${problems.map(formatProblem).join('\n')}\n`)
    this.name = 'ContentError'
  }
}
