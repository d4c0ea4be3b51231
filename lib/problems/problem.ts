import { PROBLEM_TEXTS } from './problem-texts'

/** Where a problem stands: a path relative to the project, line and column from 1, and the front matter field. */
export type ProblemPlace = { file: string; line?: number; column?: number; field?: string }

export type ProblemCode = keyof typeof PROBLEM_TEXTS
export type ProblemParams<Code extends ProblemCode> = Parameters<(typeof PROBLEM_TEXTS)[Code]>[0]

/** What an editor should know but need not mend: it is printed by `npm run check` and stops nothing. */
const WARNINGS: readonly ProblemCode[] = ['image-heavy', 'translation-outdated', 'translation-left']

export function isWarning({ code }: Pick<Problem, 'code'>): boolean {
  return WARNINGS.includes(code)
}

/** One thing an editor must mend: where, what is wrong and how to mend it, in Khmer and English. */
export type Problem = Required<Omit<ProblemPlace, 'field'>> & {
  code: ProblemCode
  field?: string
  km: string
  en: string
}

/** Builds a problem from its code, its place and the words that fill its text. */
export function createProblem<Code extends ProblemCode>(code: Code, place: ProblemPlace, params: ProblemParams<Code>): Problem {
  // The table's functions each take their own parameters; the generic above ties code and params together.
  const text = (PROBLEM_TEXTS[code] as (params: ProblemParams<Code>) => { km: string; en: string })(params)
  return { line: 1, column: 1, ...place, code, ...text }
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
  return `${problem.file}:${problem.line}:${problem.column} ${problem.code}${field}${isWarning(problem) ? ' (warning)' : ''}\n  km  ${problem.km}\n  en  ${problem.en}`
}

/** Thrown when content may not be published. Its message lists every problem, not only the first. */
export class ContentError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`\n${problems.map(formatProblem).join('\n')}\n`)
    this.name = 'ContentError'
  }
}
