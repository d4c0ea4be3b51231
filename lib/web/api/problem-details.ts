import type { ParameterError } from './parameters'

const TITLES = { 400: 'Bad Request', 404: 'Not Found' } as const

/**
 * An error as machines read it (RFC 9457). `about:blank` means that the status says what kind of problem it is; `detail`
 * says what to mend. `error` is the same sentence, where clients of the search looked for it first.
 */
export function createProblemDetails(status: keyof typeof TITLES, { detail, known }: ParameterError): Response {
  const problem = { type: 'about:blank', title: TITLES[status], status, detail, error: detail, ...(known && { known }) }
  return Response.json(problem, { status, headers: { 'content-type': 'application/problem+json' } })
}
