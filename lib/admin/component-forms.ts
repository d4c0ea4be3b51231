import type { Field } from '@sveltia/cms'
import type { z } from 'zod'
import { OWN_NAMES } from '@/lib/i18n/own-names'
import { getComponentRule, MDX_COMPONENT_NAMES } from '@/lib/mdx/registry'
import words from '@/locales/km.json'
import type { ComponentForm } from './component-text'
import { COMPONENT_WORDS, CONTENT_WORDS, describeField, TABLE_WORDS } from './field-words'
import { fileWidget, pictureWidget, unwrap } from './release-fields'

/** A component of the registry as a form: what the browser makes an editor component of. */
export type ComponentFormDefinition = ComponentForm & { label: string; fields: Field[] }

/** The Khmer name of each value that a prop may have. */
const OPTION_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'Notice.type': words.Notice,
  'Attachment.lang': OWN_NAMES,
}

/** Every component that editors may use, in the order of the registry. */
export function createComponentForms(): ComponentFormDefinition[] {
  return MDX_COMPONENT_NAMES.map((name) => {
    const { children, props } = getComponentRule(name)!
    return {
      name,
      children,
      props: Object.keys(props.shape),
      label: describeField(name, COMPONENT_WORDS[name]).label,
      fields: [...toPropFields(name), ...toContentFields(children)],
    }
  })
}

function toPropFields(name: string): Field[] {
  const rule = getComponentRule(name)!
  return Object.entries(rule.props.shape).map(([prop, schema]) => {
    const { inner, isRequired } = unwrap(schema as z.ZodType)
    const required = isRequired && prop !== 'alt'
    const common = { name: prop, ...describeField(prop, COMPONENT_WORDS[name]?.props[prop]), required }
    if (rule.images?.includes(prop)) return { ...common, ...pictureWidget } as Field
    if (rule.files?.includes(prop)) return { ...common, ...fileWidget } as Field
    if (inner.type === 'literal') return { ...common, widget: 'boolean', default: false }
    if (inner.type === 'enum') {
      const options = (inner as z.ZodEnum).options.map((value) => ({
        value: String(value),
        label: OPTION_NAMES[`${name}.${prop}`]?.[value] ?? String(value),
      }))
      return { ...common, widget: 'select', options }
    }
    return { ...common, widget: 'string', use_emoji_autocomplete: false }
  })
}

function toContentFields(children: ComponentForm['children']): Field[] {
  if (children === 'markdown') return [{ name: 'content', ...CONTENT_WORDS, widget: 'richtext', minimal: true, editor_components: [] }]
  if (children === 'figures')
    return [{ name: 'pictures', label: COMPONENT_WORDS.Figure?.label, widget: 'list', min: 2, fields: toPropFields('Figure') }]
  return []
}

/** A table of Markdown: no component, but the form needs a way to write one. */
export const TABLE_FORM = {
  name: 'table',
  label: TABLE_WORDS.label,
  fields: [{ name: 'rows', ...TABLE_WORDS.rows, widget: 'text', use_emoji_autocomplete: false }] satisfies Field[],
}
