import type { Field } from '@sveltia/cms'
import type { z } from 'zod'
import { SHARED_FACTS } from '@/lib/catalog/cross-check'
import { createReleaseSchema } from '@/lib/catalog/front-matter-schema'
import type { CATEGORIES, RELEASE_TYPES } from '@/lib/catalog/terms'
import { OWN_NAMES } from '@/lib/i18n/own-names'
import { ATTACHMENT_TYPES } from '@/lib/mdx/media'
import type { Site } from '@/lib/site/define-site'
import words from '@/locales/km.json'
import { COMMAND_FIELDS, describeField, RELEASE_WORDS } from './field-words'

/** Fields that name a file below `public/media/`, and fields that name a release. */
const PICTURES: readonly string[] = ['cover.src']
const FILES: readonly string[] = ['attachments.file']
const RELEASES: readonly string[] = ['related', 'withdrawn.replacedBy']
/** Texts of more than a line. */
const LONG_TEXTS: readonly string[] = ['summary', 'updates.note', 'withdrawn.reason']
/** What both languages must agree on is asked once, beside the Khmer text. */
const ASKED_ONCE: readonly string[] = [...SHARED_FACTS, 'withdrawn.date']

export const RELEASE_COLLECTION = 'releases'
const IMAGE_ACCEPT = 'image/jpeg,image/png,image/webp,image/avif'
const FILE_ACCEPT = ATTACHMENT_TYPES.map((type) => `.${type}`).join(',')

/** The front matter of a release as fields of the form, in the order of the schema. */
export function createReleaseFields(site: Site): Field[] {
  return toFields(createReleaseSchema(site), [], createOptionLabels(site))
}

type Labels = (path: string, value: string) => string

/** The Khmer name of each value that a field may have. */
function createOptionLabels(site: Site): Labels {
  const names: Record<string, Readonly<Record<string, string>>> = {
    type: words.ReleaseType satisfies Record<(typeof RELEASE_TYPES)[number], string>,
    category: words.Category satisfies Record<(typeof CATEGORIES)[number], string>,
    districts: Object.fromEntries(site.districts.map(({ slug, fullName }) => [slug, fullName.km])),
    issuedBy: Object.fromEntries(Object.entries(site.departments).map(([slug, { km }]) => [slug, km])),
    'attachments.lang': OWN_NAMES,
  }
  return (path, value) => names[path]?.[value] ?? value
}

function toFields(schema: z.ZodObject, path: readonly string[], labels: Labels): Field[] {
  return Object.entries(schema.shape).map(([name, field]) => toField(name, field as z.ZodType, [...path, name], labels))
}

function toField(name: string, schema: z.ZodType, path: readonly string[], labels: Labels): Field {
  const key = path.join('.')
  if (COMMAND_FIELDS.includes(key)) return { name, widget: 'hidden', i18n: true }
  const { inner, isRequired } = unwrap(schema)
  // A description may be left empty where a picture only adorns; what is missing is told by the check.
  const required = isRequired && !key.endsWith('.alt')
  const common = {
    name,
    ...describeField(name, RELEASE_WORDS[key]),
    required,
    i18n: ASKED_ONCE.includes(key) ? ('duplicate' as const) : true,
  }
  return { ...common, ...chooseWidget(inner, path, labels) } as Field
}

function chooseWidget(schema: z.ZodType, path: readonly string[], labels: Labels): Record<string, unknown> {
  const key = path.join('.')
  const toOptions = (values: readonly unknown[]) => values.map((value) => ({ label: labels(key, String(value)), value: String(value) }))
  if (PICTURES.includes(key)) return pictureWidget
  if (FILES.includes(key)) return fileWidget
  if (RELEASES.includes(key)) return relationWidget(schema.type === 'array')
  switch (schema.type) {
    case 'boolean':
      return { widget: 'boolean', default: false }
    case 'number':
      return { widget: 'number', value_type: 'int', min: 1 }
    case 'enum':
      return { widget: 'select', options: toOptions((schema as z.ZodEnum).options) }
    case 'object':
      return { widget: 'object', collapsed: 'auto', fields: toFields(schema as z.ZodObject, path, labels) }
    case 'array': {
      const element = (schema as z.ZodArray).element as z.ZodType
      if (element.type === 'enum') return { widget: 'select', multiple: true, options: toOptions((element as z.ZodEnum).options) }
      if (element.type === 'object') return { widget: 'list', fields: toFields(element as z.ZodObject, path, labels) }
      return { widget: 'list' }
    }
    default:
      return textWidget(schema, key)
  }
}

export const pictureWidget = { widget: 'image', accept: IMAGE_ACCEPT, choose_url: false }
export const fileWidget = { widget: 'file', accept: FILE_ACCEPT, choose_url: false }

function relationWidget(isList: boolean) {
  return {
    widget: 'relation',
    collection: RELEASE_COLLECTION,
    value_field: '{{slug}}',
    display_fields: ['title', 'date'],
    search_fields: ['title', 'date'],
    ...(isList && { multiple: true }),
  }
}

/** A field of a day or a minute is known by what its schema accepts. */
function textWidget(schema: z.ZodType, key: string): Record<string, unknown> {
  if (schema.safeParse('2023-01-30T15:00').success && !schema.safeParse('x').success) {
    return { widget: 'datetime', format: 'YYYY-MM-DDTHH:mm' }
  }
  if (schema.safeParse('2023-01-30').success && !schema.safeParse('x').success) {
    return { widget: 'datetime', type: 'date', format: 'YYYY-MM-DD' }
  }
  return { widget: LONG_TEXTS.includes(key) ? 'text' : 'string', use_emoji_autocomplete: false }
}

/** Takes `optional` and `default` off a schema. */
export function unwrap(schema: z.ZodType): { inner: z.ZodType; isRequired: boolean } {
  let inner = schema
  while (inner.type === 'optional' || inner.type === 'default') inner = (inner as z.ZodOptional<z.ZodType>).def.innerType
  return { inner, isRequired: inner === schema }
}
