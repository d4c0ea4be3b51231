import { z } from 'zod'
import { countClusters } from '@/lib/khmer/clusters'
import { parseLocalIso } from '@/lib/khmer/dates'
import { FIRST_YEAR, LAST_YEAR } from '@/lib/khmer/lunar-date'
import type { Site } from '@/lib/site/define-site'
import { PROOFREADING_RULES } from './proofread/rules'
import { CATEGORIES, RELEASE_TYPES } from './terms'
import { parseRecord } from './translation/record'

/** Lengths in orthographic clusters, so that a limit means the same in Khmer and in English. */
export const TITLE_MAX_CLUSTERS = 180
export const SUMMARY_MAX_CLUSTERS = 300

/** What a refinement tells the reporter of problems: one of its codes, with the words that fill its text. */
export type Refinement =
  | { problem: 'field-too-long'; length: number; limit: number }
  | { problem: 'date-invalid'; withTime: boolean }
  | { problem: 'date-impossible' }
  | { problem: 'time-invalid' }
  | { problem: 'alert-link' }
  | { problem: 'redirect-address' }
  | { problem: 'translation-record' }

export const text = z.string().trim().min(1)

export function textUpTo(limit: number) {
  return text.superRefine((value, context) => {
    const length = countClusters(value)
    if (length > limit) context.addIssue({ code: 'custom', params: { problem: 'field-too-long', length, limit } satisfies Refinement })
  })
}

/** A day or a minute of Phnom Penh time, as a string: YAML dates would become UTC instants and move by seven hours. */
function localTime(form: RegExp, refinement: Refinement) {
  return z.string().superRefine((value, context) => {
    if (!form.test(value)) {
      context.addIssue({ code: 'custom', params: refinement })
      return
    }
    if (!isPossible(value)) context.addIssue({ code: 'custom', params: { problem: 'date-impossible' } satisfies Refinement })
  })
}

/** A day of the calendar, in a year the lunar calendar is known of: 2566 is a year of the Buddhist era. */
function isPossible(value: string): boolean {
  try {
    const { year } = parseLocalIso(value)
    return year >= FIRST_YEAR && year <= LAST_YEAR
  } catch {
    return false
  }
}

const day = localTime(/^\d{4}-\d{2}-\d{2}$/, { problem: 'date-invalid', withTime: false })
const dayOrTime = localTime(/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2})?$/, { problem: 'date-invalid', withTime: true })
export const minute = localTime(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, { problem: 'time-invalid' })

const translationRecord = z.string().superRefine((value, context) => {
  if (!parseRecord(value)) context.addIssue({ code: 'custom', params: { problem: 'translation-record' } satisfies Refinement })
})

const cover = z.strictObject({
  src: text,
  alt: z.string(),
  caption: text.optional(),
  credit: text.optional(),
  decorative: z.boolean().optional(),
})

/** Findings of proofreading that an editor leaves as they are, and why. `text` narrows it to the places that hold these words. */
const allow = z
  .array(z.strictObject({ rule: z.enum(PROOFREADING_RULES), reason: text, text: text.optional() }))
  .default([])
  .describe('Findings of proofreading that stay as they are, each with its reason')

const attachment = z.strictObject({ file: text, title: text, lang: z.enum(['km', 'en']).optional() })

/**
 * The front matter of a release: the one place where its fields are declared. The type, the JSON schema for
 * editors' tools and every check come from here. Districts and departments are those of the province.
 */
export function createReleaseSchema(site: Site) {
  return z.strictObject({
    title: textUpTo(TITLE_MAX_CLUSTERS).describe('Title, up to 180 characters'),
    date: dayOrTime.describe('Date of the release, Phnom Penh time'),
    type: z.enum(RELEASE_TYPES),
    category: z.enum(CATEGORIES),
    summary: textUpTo(SUMMARY_MAX_CLUSTERS).optional().describe('One or two sentences; cut from the body when absent'),
    districts: z
      .array(z.enum(site.districts.map((district) => district.slug)))
      .default([])
      .describe('Districts it concerns; none means the whole province'),
    tags: z.array(text).default([]),
    issuedBy: z.enum(Object.keys(site.departments)).optional(),
    documentNumber: text.optional(),
    place: text.optional(),
    cover: cover.optional(),
    attachments: z.array(attachment).default([]),
    related: z.array(text).default([]).describe('Slugs of related releases, shown first'),
    updates: z
      .array(z.strictObject({ date: dayOrTime, note: text, minor: z.boolean().optional() }))
      .default([])
      .describe('What changed after publication; minor for a typing mistake, which readers are not told of'),
    withdrawn: z.strictObject({ date: day, reason: text, replacedBy: text.optional() }).optional(),
    publishAt: dayOrTime.optional().describe('Not shown before this time'),
    unpublishAt: dayOrTime.optional().describe('Not shown from this time on'),
    legacyId: z.int().positive().optional().describe('Number of the release on the old site: /detail/<number> leads here'),
    draft: z.boolean().default(false),
    sample: z.boolean().default(false),
    allow,
    translationOf: translationRecord.optional().describe('Written by npm run translate: which version of the original it was made from'),
  })
}

export type FrontMatter = z.infer<ReturnType<typeof createReleaseSchema>>

/** The front matter of a plain page: about, contact, accessibility, privacy. */
export const pageSchema = z.strictObject({ title: textUpTo(TITLE_MAX_CLUSTERS), description: textUpTo(SUMMARY_MAX_CLUSTERS), allow })
export type PageFrontMatter = z.infer<typeof pageSchema>

/** An example of each field as it stands in a file, for error messages. */
export const FIELD_EXAMPLES: Readonly<Record<string, string>> = {
  title: `title: 'ការពង្រីកប្រព័ន្ធទឹកស្អាត'`,
  date: `date: '2023-01-30'`,
  type: 'type: press-release',
  category: 'category: health',
  description: `description: '…'`,
  summary: `summary: '…'`,
  districts: 'districts: [first-district, second-district]',
  tags: 'tags: [ស្ត្រី, កុមារ]',
  issuedBy: 'issuedBy: health',
  documentNumber: `documentNumber: '០១២/២៦ សជណ'`,
  place: `place: 'សាលាខេត្ត'`,
  cover: `cover: {src: /media/2026/…/photo.jpg, alt: '…'}`,
  src: 'src: /media/2026/…/photo.jpg',
  alt: `alt: '…'`,
  attachments: `attachments: [{file: /media/2026/…/form.pdf, title: '…'}]`,
  file: 'file: /media/2026/…/form.pdf',
  related: 'related: [2026-05-05-small-business-help-desk]',
  updates: `updates: [{date: '2026-02-01', note: '…'}]`,
  note: `note: '…'`,
  minor: 'minor: true',
  withdrawn: `withdrawn: {date: '2026-02-01', reason: '…'}`,
  reason: `reason: '…'`,
  publishAt: `publishAt: '2026-02-01T08:00'`,
  unpublishAt: `unpublishAt: '2026-03-01T08:00'`,
  legacyId: 'legacyId: 21063',
  draft: 'draft: true',
  sample: 'sample: true',
  allow: `allow: [{rule: km-name, text: '…', reason: '…'}]`,
  rule: 'rule: km-name',
  text: `text: '…'`,
  decorative: 'decorative: true',
}
