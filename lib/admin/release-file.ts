import { Document, isScalar, isSeq, visit } from 'yaml'
import { readYaml } from '@/lib/catalog/read-yaml'
import { escapeProse, unescapeProse } from './escape-prose'

/** The name by which the form's configuration calls this format. */
export const RELEASE_FORMAT = 'release'

/** A release in one language as the form holds it: its facts, and its text as `body`. */
export type ReleaseValues = Record<string, unknown> & { body?: unknown }

const FILE = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n?---[ \t]*(?:\r?\n|$)([\s\S]*)$/

/** Fields of a day, or a day and a time. A picker of the form always gives a time, and shows none without. */
const DAYS_OR_TIMES: readonly string[] = ['date', 'publishAt', 'unpublishAt']
const DAY = /^\d{4}-\d{2}-\d{2}$/
const FIRST_MINUTE = /^(\d{4}-\d{2}-\d{2})T00:00$/

/**
 * Reads a file of a release for the form.
 * @throws Error when it has no front matter, or its YAML is broken: the form names the file and leaves it alone
 */
export function readReleaseFile(text: string): ReleaseValues {
  const [, front, body = ''] = FILE.exec(text) ?? []
  if (front === undefined) throw new Error('--- … ---')
  const { data, error } = readYaml(front)
  if (error) throw new Error(error.reason)
  const addTime = (value: unknown) => (typeof value === 'string' && DAY.test(value) ? `${value}T00:00` : value)
  return { ...mapTimes(data as ReleaseValues, addTime), body: unescapeProse(body.trim()) }
}

/** A file of a release from what the form holds. What says nothing is left out: empty fields, and `draft: false`. */
export function writeReleaseFile(values: ReleaseValues): string {
  const { body, ...facts } = values
  const toDay = (value: unknown) => (typeof value === 'string' ? value.replace(FIRST_MINUTE, '$1') : value)
  const document = new Document(dropEmpty(mapTimes(facts, toDay)))
  visit(document, {
    // Other readers of YAML than ours make an instant of a bare day, in another time zone.
    Scalar: (_, scalar) => {
      if (/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(String(scalar.value))) scalar.type = 'QUOTE_SINGLE'
    },
    Seq: (_, seq) => {
      seq.flow = seq.items.every((item) => isScalar(item) && !isSeq(item))
    },
  })
  const front = document.toString({ singleQuote: true, lineWidth: 0, flowCollectionPadding: false })
  return `---\n${front}---\n\n${escapeProse(String(body ?? '').trim())}\n`
}

function mapTimes(facts: ReleaseValues, change: (value: unknown) => unknown): ReleaseValues {
  const entries = Object.entries(facts).map(([name, value]) => {
    if (DAYS_OR_TIMES.includes(name)) return [name, change(value)]
    if (name !== 'updates' || !Array.isArray(value)) return [name, value]
    return [name, value.map((update) => ({ ...update, date: change(update.date) }))]
  })
  return Object.fromEntries(entries)
}

/** An empty description stays: the check asks for it in words of its own, or `decorative` explains it. */
function dropEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropEmpty).filter((item) => item !== undefined)
  if (typeof value !== 'object' || value === null) return value === '' || value === false || value === null ? undefined : value
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const left = dropEmpty(inner)
    const isEmptyList = Array.isArray(left) && left.length === 0
    return left === undefined || isEmptyList ? [] : [[name, left] as const]
  })
  if (kept.length === 0) return undefined
  const facts = Object.fromEntries(kept)
  return 'src' in facts && !('alt' in facts) ? { ...facts, alt: '' } : facts
}
