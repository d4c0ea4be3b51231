import { STATUS_CODES } from 'node:http'
import type { ApiProblem } from './article-schema'
import type { ParameterError } from './parameters'

export const PROBLEM_TYPE = 'application/problem+json'

/**
 * An error as machines read it (RFC 9457). `about:blank` means that the status says what kind of problem it is; `detail`
 * says what to mend. `error` is the same sentence, where clients of the search looked for it first.
 */
export function createProblemDetails(status: number, { detail, known }: ParameterError): Response {
  const problem: ApiProblem = {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? '',
    status,
    detail,
    error: detail,
    ...(known && { known }),
  }
  return Response.json(problem, { status, headers: { 'content-type': PROBLEM_TYPE } })
}
