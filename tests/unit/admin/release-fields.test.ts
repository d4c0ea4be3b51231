import type { Field } from '@sveltia/cms'
import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { createAdminConfig } from '@/lib/admin/admin-config'
import { createComponentForms } from '@/lib/admin/component-forms'
import { COMMAND_FIELDS, COMPONENT_WORDS, RELEASE_WORDS } from '@/lib/admin/field-words'
import { createReleaseFields, unwrap } from '@/lib/admin/release-fields'
import { createReleaseSchema } from '@/lib/catalog/front-matter-schema'
import { getComponentRule, MDX_COMPONENT_NAMES } from '@/lib/mdx/registry'
import km from '@/locales/km.json'
import { site } from '@/site.config'

type AnyField = Field & { fields?: AnyField[]; options?: { label: string; value: string }[]; required?: boolean }
const SCHEMA = createReleaseSchema(site)
const FIELDS = createReleaseFields(site) as AnyField[]

/** Every field of the schema with the values it allows; null where any text will do. */
function listSchema(schema: z.ZodObject, path: string[] = []): [string, string[] | null][] {
  return Object.entries(schema.shape).flatMap(([name, field]): [string, string[] | null][] => {
    const { inner } = unwrap(field as z.ZodType)
    const item = inner.type === 'array' ? ((inner as z.ZodArray).element as z.ZodType) : inner
    const here = [...path, name]
    if (COMMAND_FIELDS.includes(here.join('.'))) return [[here.join('.'), null]]
    const values = item.type === 'enum' ? ((item as z.ZodEnum).options as string[]) : null
    return [[here.join('.'), values], ...(item.type === 'object' ? listSchema(item as z.ZodObject, here) : [])]
  })
}

function listForm(fields: AnyField[], path: string[] = []): [string, string[] | null][] {
  return fields.flatMap((field): [string, string[] | null][] => {
    const here = [...path, field.name]
    return [[here.join('.'), field.options?.map(({ value }) => value) ?? null], ...listForm(field.fields ?? [], here)]
  })
}

const find = (path: string): AnyField =>
  path
    .split('.')
    .reduce<AnyField>((field, name) => field.fields!.find((inner) => inner.name === name)!, { fields: FIELDS } as unknown as AnyField)

describe('the form of a release', () => {
  it('asks for every field of the schema, and offers the values that the schema allows', () => {
    expect(listForm(FIELDS)).toEqual(listSchema(SCHEMA))
  })

  it('has Khmer words for every field that is shown, and for no other', () => {
    const shown = listSchema(SCHEMA).flatMap(([path]) => (COMMAND_FIELDS.includes(path) ? [] : [path]))
    expect(Object.keys(RELEASE_WORDS).sort()).toEqual(shown.sort())
    for (const { label } of Object.values(RELEASE_WORDS)) expect(label).toMatch(/[\u1780-\u17D3]/)
  })

  it('names values in Khmer, as the site does', () => {
    expect(find('category').options).toContainEqual({ value: 'health', label: km.Category.health })
    expect(find('districts').options).toContainEqual({
      value: 'ta-khmau',
      label: site.districts.find(({ slug }) => slug === 'ta-khmau')!.fullName.km,
    })
    for (const path of ['type', 'category', 'districts', 'issuedBy']) {
      for (const { label, value } of find(path).options!) expect(label, `${path} ${value}`).not.toBe(value)
    }
  })

  it('insists on what the schema insists on, but lets a description be empty for a picture that only adorns', () => {
    expect(FIELDS.filter(({ required }) => required).map(({ name }) => name)).toEqual(['title', 'date', 'type', 'category'])
    expect([find('cover.src').required, find('cover.alt').required]).toEqual([true, false])
  })

  it('asks once for what both languages must agree on', () => {
    const once = FIELDS.filter((field) => 'i18n' in field && field.i18n === 'duplicate').map(({ name }) => name)
    expect(once).toEqual(['date', 'type', 'category', 'districts', 'issuedBy', 'documentNumber', 'publishAt', 'unpublishAt', 'legacyId'])
  })

  it('gives days and times a picker, pictures and files a chooser, and releases a list of releases', () => {
    const widgets = Object.fromEntries(
      ['date', 'withdrawn.date', 'cover.src', 'attachments.file', 'related'].map((path) => [path, find(path)]),
    )
    expect(widgets).toMatchObject({
      date: { widget: 'datetime' },
      'withdrawn.date': { widget: 'datetime', type: 'date' },
      'cover.src': { widget: 'image' },
      'attachments.file': { widget: 'file' },
      related: { widget: 'relation', multiple: true },
    })
  })

  it('keeps the order of the schema in the file: the text is no part of it', () => {
    const [collection] = createAdminConfig(site).collections as unknown as { fields: AnyField[] }[]
    expect(collection!.fields.map(({ name }) => name).sort()).toEqual([...Object.keys(SCHEMA.shape), 'body'].sort())
  })
})

describe('the components of the form', () => {
  it('are those of the registry, with their props and values', () => {
    const forms = createComponentForms()
    expect(forms.map(({ name }) => name)).toEqual(MDX_COMPONENT_NAMES)
    for (const { name, fields } of forms) {
      const rule = getComponentRule(name)!
      const props = (fields as AnyField[]).filter((field) => !['content', 'pictures'].includes(field.name))
      expect(listForm(props), name).toEqual(listSchema(rule.props).map(([prop, values]) => [prop, values]))
      expect(fields.length - props.length, name).toBe(rule.children === 'none' ? 0 : 1)
    }
  })

  it('have Khmer words for each prop, and for no other', () => {
    expect(Object.keys(COMPONENT_WORDS)).toEqual(MDX_COMPONENT_NAMES)
    for (const [name, { props }] of Object.entries(COMPONENT_WORDS)) {
      expect(Object.keys(props), name).toEqual(Object.keys(getComponentRule(name)!.props.shape))
    }
  })
})
