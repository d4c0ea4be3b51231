import { toInstant } from '@/lib/khmer/dates'
import { findNearest } from '@/lib/problems/nearest'
import { createProblem, type Problem, type ProblemCode, type ProblemParams } from '@/lib/problems/problem'
import { readYaml } from '../read-yaml'
import { reportIssues } from '../report-issues'
import type { Alert } from './alert'
import { ALERT_EXAMPLES, alertSchema } from './alert-schema'

export type AlertContext = {
  utcOffsetMinutes: number
  /** All releases there are: an alert may not lead to nowhere. */
  slugs: ReadonlySet<string>
}

/**
 * Parses and checks the text of one alert. Either it is right and `alert` is there, or `problems` says all that is wrong.
 * @param file `content/alerts/<name>.yaml`
 */
export function parseAlert(
  text: string,
  file: string,
  { utcOffsetMinutes, slugs }: AlertContext,
): { alert: Alert | null; problems: Problem[] } {
  const { data, locate, error } = readYaml(text.replace(/^\uFEFF/, ''))
  if (error) return { alert: null, problems: [createProblem('yaml-broken', { file, ...error.position }, { reason: error.reason })] }

  // A file without a single field lacks every field: that says more than that it is empty.
  const facts = typeof data === 'object' && data !== null && !Array.isArray(data) ? data : {}
  const result = alertSchema.safeParse(facts)
  if (!result.success)
    return { alert: null, problems: reportIssues(result.error, alertSchema, facts, { file, locate, examples: ALERT_EXAMPLES }) }

  const { severity, start, end, title, text: body, link } = result.data
  const problems: Problem[] = []
  const report = <Code extends ProblemCode>(field: string, code: Code, params: ProblemParams<Code>) => {
    problems.push(createProblem(code, { file, field, ...locate(field.split('.')) }, params))
  }
  const [startsAt, endsAt] = [toInstant(start, utcOffsetMinutes), toInstant(end, utcOffsetMinutes)]
  if (endsAt <= startsAt) report('end', 'dates-reversed', { first: 'start', second: 'end' })
  const slug = /^\/news\/([^/?#]+)/.exec(link?.href ?? '')?.[1]
  if (slug && !slugs.has(slug)) report('link.href', 'related-unknown', { field: 'link.href', slug, nearest: findNearest(slug, [...slugs]) })
  if (problems.length > 0) return { alert: null, problems }

  const name = file.slice(file.lastIndexOf('/') + 1, -'.yaml'.length)
  return { alert: { name, severity, start, startsAt, endsAt, title, text: body, link: link ?? null }, problems }
}
