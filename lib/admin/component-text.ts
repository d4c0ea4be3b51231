import { MDX_COMPONENT_NAMES } from '@/lib/mdx/registry'

/** What an editor filled in for a component. `content` is the Markdown inside it, `pictures` the figures of a gallery. */
export type ComponentValues = Record<string, unknown>
/** A component as the form knows it (lib/admin/editor-components.ts). */
export type ComponentForm = { name: string; children: 'none' | 'markdown' | 'figures'; props: readonly string[] }

const ATTRIBUTE = `[A-Za-z]+(?:=(?:"[^"]*"|'[^']*'))?`
const ATTRIBUTES = String.raw`(?:\s+${ATTRIBUTE})*`

/** The opening, closing or only tag of a component that editors may use. */
export const COMPONENT_TAG = new RegExp(String.raw`</?(?:${MDX_COMPONENT_NAMES.join('|')})${ATTRIBUTES}\s*/?>`)

/** Finds a component that stands on lines of its own; the first group holds its attributes, the second what is inside it. */
export function getComponentPattern({ name, children }: Pick<ComponentForm, 'name' | 'children'>): RegExp {
  return new RegExp(
    children === 'none' ? `^<${name}(${ATTRIBUTES})\\s*/>$` : `^<${name}(${ATTRIBUTES})\\s*>\\n([\\s\\S]*?)\\n</${name}>$`,
    'm',
  )
}

/** What the form shows of a component that was found in a text. */
export function readComponent({ children }: Pick<ComponentForm, 'children'>, match: RegExpMatchArray): ComponentValues {
  const [, attributes = '', inside = ''] = match
  const values = readAttributes(attributes)
  if (children === 'markdown') return { ...values, content: inside.trim() }
  if (children === 'none') return values
  const figures = inside.matchAll(new RegExp(getComponentPattern({ name: 'Figure', children: 'none' }), 'gm'))
  return { ...values, pictures: Array.from(figures, ([, figure = '']) => readAttributes(figure)) }
}

/** The component as it stands in a text. `pictureProps` are those of a figure. */
export function writeComponent({ name, children, props }: ComponentForm, values: ComponentValues, pictureProps: readonly string[]): string {
  const tag = `${name}${writeAttributes(values, props)}`
  if (children === 'none') return `<${tag} />`
  const { content = '', pictures = [] } = values
  const figures = (pictures as ComponentValues[]).map((picture) => `<Figure${writeAttributes(picture, pictureProps)} />`)
  const inside = children === 'figures' ? figures.join('\n\n') : String(content).trim()
  return `<${tag}>\n\n${inside}\n\n</${name}>`
}

function readAttributes(attributes: string): ComponentValues {
  const found = attributes.matchAll(/([A-Za-z]+)(?:=(?:"([^"]*)"|'([^']*)'))?/g)
  return Object.fromEntries(Array.from(found, ([, name, double, single]) => [name, decode(double ?? single) ?? true]))
}

/** A description is written even when it is empty: it is required, and the check says so in words of its own. */
function writeAttributes(values: ComponentValues, props: readonly string[]): string {
  return props
    .map((prop) => {
      const value = values[prop]
      if (value === true) return ` ${prop}`
      const text = String(value || '').trim()
      return text !== '' || prop === 'alt' ? ` ${prop}="${encode(text)}"` : ''
    })
    .join('')
}

/** A value in quotes knows no backslash, only the entities of HTML (JSX, section 3 “JSXString”). A line end would end a line of the form. */
const encode = (value: string): string =>
  value
    .replace(/&/g, '&amp;')
    .replace(/"/g, '&quot;')
    .replace(/\s*\n\s*/g, ' ')
const decode = (value: string | undefined): string | undefined =>
  value
    ?.replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
