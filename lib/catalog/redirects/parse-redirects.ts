import type { z } from 'zod'
import { createProblem, type Problem } from '@/lib/problems/problem'
import { type Position, readYaml } from '../read-yaml'
import { reportIssues } from '../report-issues'
import type { Redirect } from './redirect'
import { REDIRECT_EXAMPLES, redirectSchema } from './redirect-schema'

/** An entry that is right in itself, with the places of its fields. */
export type RedirectEntry = { redirect: Redirect; locate: (field: string) => Position }

/**
 * Parses the text of `content/redirects.yaml`. Entries that are wrong in themselves are left out, and `problems` says why.
 * @param file as editors know it
 */
export function parseRedirects(text: string, file: string): { entries: RedirectEntry[]; problems: Problem[] } {
  const { data, locate, error } = readYaml(text.replace(/^\uFEFF/, ''))
  if (error) return { entries: [], problems: [createProblem('yaml-broken', { file, ...error.position }, { reason: error.reason })] }
  // A file of comments alone says nothing.
  if (data === null) return { entries: [], problems: [] }
  if (!Array.isArray(data)) return { entries: [], problems: [createProblem('redirect-form', { file }, {})] }

  const entries: RedirectEntry[] = []
  const problems: Problem[] = []
  for (const [index, item] of data.entries()) {
    const locateIn = (path: readonly PropertyKey[]) => locate([index, ...path])
    const result = redirectSchema.safeParse(item)
    if (!result.success && typeof item === 'object' && item !== null && !Array.isArray(item)) {
      problems.push(...reportIssues(result.error, redirectSchema, item, { file, locate: locateIn, examples: REDIRECT_EXAMPLES }))
      continue
    }
    const redirect = result.success ? toRedirect(result.data) : null
    if (redirect) entries.push({ redirect, locate: (field) => locateIn([field]) })
    else problems.push(createProblem('redirect-form', { file, ...locateIn([]) }, {}))
  }
  return { entries, problems }
}

/** Null when an entry names no old address or two, or says nothing or two things of it. */
function toRedirect(data: z.infer<typeof redirectSchema>): Redirect | null {
  const { release = null, from = null, to = null, gone = null } = data as Partial<Redirect>
  const isRight = (release === null) !== (from === null) && (to === null) !== (gone === null)
  return isRight ? ({ release, from, to, gone } as Redirect) : null
}
