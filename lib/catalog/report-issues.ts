import type { z } from 'zod'
import { findNearest } from '@/lib/problems/nearest'
import { createProblem, type Problem, type ProblemCode, type ProblemParams } from '@/lib/problems/problem'
import { FIELD_EXAMPLES, type Refinement } from './front-matter-schema'
import type { Locate } from './read-yaml'

type Issue = z.core.$ZodIssue

/** Turns what zod found in a file's facts into problems an editor can act on, each at the line of its field. */
export function reportIssues(
  error: z.ZodError,
  schema: z.ZodObject,
  data: unknown,
  { file, locate, examples = FIELD_EXAMPLES }: { file: string; locate: Locate; examples?: Readonly<Record<string, string>> },
): Problem[] {
  const misspelt = listMisspelt(error, schema)
  return error.issues.flatMap((issue) => {
    const { path } = issue
    const field = path.map(String).join('.')
    const report = <Code extends ProblemCode>(code: Code, params: ProblemParams<Code>, at: readonly PropertyKey[] = path) =>
      createProblem(code, { file, ...locate(at), field: at.map(String).join('.') || undefined }, params)

    if (issue.code === 'unrecognized_keys') {
      const known = getKnownFields(schema, path)
      return issue.keys.map((key) => report('field-unknown', { field: key, nearest: findNearest(key, known), known }, [...path, key]))
    }
    // A missing description is told by checkImage, in words of its own.
    if (field === 'cover.alt') return []
    // A required field that is there under a misspelt name is one mistake, told with its mend.
    if (getValue(data, path) === undefined && misspelt.has(field)) return []
    const example = examples[getLastName(path)] ?? `${field}: …`
    return [reportField(issue, getValue(data, path), { field, example }, report)]
  })
}

/** Fields that stand in the front matter under a name which is nearly right. */
function listMisspelt(error: z.ZodError, schema: z.ZodObject): Set<string> {
  const meant = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, findNearest(key, getKnownFields(schema, issue.path))].map(String).join('.'))
      : [],
  )
  return new Set(meant)
}

type Report = <Code extends ProblemCode>(code: Code, params: ProblemParams<Code>) => Problem

function reportField(
  issue: Exclude<Issue, { code: 'unrecognized_keys' }>,
  value: unknown,
  { field, example }: { field: string; example: string },
  report: Report,
): Problem {
  if (value === undefined) return report('field-missing', { field, example })
  if (issue.code === 'custom') {
    const refinement = issue.params as Refinement
    const written = String(value)
    if (refinement.problem === 'field-too-long') return report('field-too-long', { field, ...refinement })
    if (refinement.problem === 'date-impossible') return report('date-impossible', { field, value: written })
    if (refinement.problem === 'time-invalid') return report('time-invalid', { field, value: written })
    if (refinement.problem === 'translation-record') return report('translation-record', {})
    if (refinement.problem === 'redirect-address') return report('redirect-address', { field, value: written })
    if (refinement.problem === 'alert-link') return report('alert-link', { url: written })
    return report('date-invalid', { field, value: written, withTime: refinement.withTime })
  }
  if (value === null) return report('field-empty', { field })
  if (issue.code === 'invalid_value') {
    const known = issue.values.map(String)
    return report('value-unknown', { field, value: String(value), nearest: findNearest(String(value), known), known })
  }
  // A number can be too small, but not empty.
  if (issue.code === 'too_small' && typeof value !== 'number') return report('field-empty', { field })
  return report('field-type', { field, example })
}

/** The name of the field, without the number of a list item: `tags.0` is an item of `tags`. */
function getLastName(path: readonly PropertyKey[]): string {
  return String(path.findLast((part) => typeof part === 'string') ?? '')
}

function getValue(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data)
}

/** The fields allowed at a place of the schema: those of the release, of `cover`, of an item of `attachments` … */
function getKnownFields(schema: z.ZodObject, path: readonly PropertyKey[]): string[] {
  let current: unknown = schema
  for (const key of path) {
    const inner = unwrap(current)
    current = typeof key === 'number' ? (inner as z.ZodArray).element : (inner as z.ZodObject).shape[String(key)]
  }
  return Object.keys((unwrap(current) as z.ZodObject).shape)
}

/** Takes `optional` and `default` off a schema. */
function unwrap(schema: unknown): unknown {
  let inner = schema as { def?: { innerType?: unknown } }
  while (inner.def?.innerType) inner = inner.def.innerType as typeof inner
  return inner
}
