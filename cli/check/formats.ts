import type { Locale } from '@/lib/i18n/routing'
import type { Problem } from '@/lib/problems/problem'
import type { ProblemSeverity } from '@/lib/problems/severity'
import { CHECK_TEXTS } from './texts'

/** A problem as an editor reads it: its place and kind, then what to do, in one language. */
export function formatForPeople(problem: Problem, locale: Locale): string {
  const field = problem.field ? ` ${problem.field}` : ''
  const grade = problem.severity === 'error' ? '' : ` (${CHECK_TEXTS[locale][problem.severity]})`
  const mend = problem.isFixable ? ` ${CHECK_TEXTS[locale].isFixable}` : ''
  return `${problem.file}:${problem.line}:${problem.column} ${problem.code}${field}${grade}${mend}\n  ${problem[locale]}\n`
}

const GITHUB_COMMANDS: Record<ProblemSeverity, string> = { error: 'error', warning: 'warning', hint: 'notice' }

/** A problem as GitHub shows it beside the line of a file (workflow commands), in both languages. */
export function formatForGitHub(problem: Problem): string {
  const place = { file: problem.file, line: problem.line, col: problem.column, title: problem.code }
  const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${GITHUB_COMMANDS[problem.severity]} ${properties.join(',')}::${escapeData(`${problem.km}\n\n${problem.en}`)}`
}

// What GitHub's runner takes back: a bare % or line end would end the command, a : or , the property.
const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
