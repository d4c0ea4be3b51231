import type { z } from 'zod'
import { createReleaseSchema, FIELD_EXAMPLES } from '@/lib/catalog/front-matter-schema'
import { getComponentRule, MDX_COMPONENT_NAMES } from '@/lib/mdx/registry'
import type { Site } from '@/lib/site/define-site'
import { COMMAND_FIELDS, COMPONENT_WORDS, RELEASE_WORDS } from './field-words'
import { unwrap } from './release-fields'

/** Where the snippets lie in the repository: Visual Studio Code reads them there by itself. */
export const SNIPPETS_FILE = '.vscode/mdx.code-snippets'

type Snippet = { scope: 'mdx'; prefix: string | string[]; description: string; body: string[] }

/**
 * Year and folder of the release that is being written, as they stand in addresses of its files. Between the two is one
 * sign that no slug has: `/`, or `\` on Windows.
 */
const FOLDER = `\${TM_DIRECTORY/.*(\\d{4})[^-a-z0-9]([-a-z0-9]+)$/$1\\/$2/}`

/** Every component, the facts of a new release, and every field of the facts, as snippets of Visual Studio Code. */
export function createSnippets(site: Site): string {
  const fields = Object.entries(createReleaseSchema(site).shape).filter(([name]) => !COMMAND_FIELDS.includes(name))
  const needed = fields.filter(([, schema]) => unwrap(schema as z.ZodType).isRequired)
  const snippets: Record<string, Snippet> = {
    release: {
      scope: 'mdx',
      prefix: 'release',
      description: 'សេចក្តីប្រកាសថ្មី',
      body: ['---', ...needed.map(([name, schema], at) => toFieldLine(name, schema as z.ZodType, at + 1)), '---', '', '$0'],
    },
  }
  for (const [name, schema] of fields) {
    snippets[`field ${name}`] = {
      scope: 'mdx',
      prefix: name,
      description: RELEASE_WORDS[name]?.label ?? name,
      body: [toFieldLine(name, schema as z.ZodType, 1)],
    }
  }
  for (const name of MDX_COMPONENT_NAMES) {
    const { label = name } = COMPONENT_WORDS[name] ?? {}
    snippets[name] = { scope: 'mdx', prefix: [name, name.toLowerCase()], description: label, body: toComponentLines(name) }
  }
  return `${JSON.stringify(snippets, null, 2)}\n`
}

function toFieldLine(name: string, schema: z.ZodType, stop: number): string {
  const { inner } = unwrap(schema)
  if (inner.type === 'enum') return `${name}: ${toChoice((inner as z.ZodEnum).options, stop)}`
  const element = inner.type === 'array' ? ((inner as z.ZodArray).element as z.ZodType) : null
  if (element?.type === 'enum') return `${name}: [${toChoice((element as z.ZodEnum).options, stop)}]`
  if (inner.type === 'boolean') return `${name}: true`
  if (isDay(inner)) return `${name}: '\${${stop}:\${CURRENT_YEAR}-\${CURRENT_MONTH}-\${CURRENT_DATE}}'`
  const example = (FIELD_EXAMPLES[name] ?? `${name}: '…'`).slice(name.length + 2)
  return `${name}: \${${stop}:${example.replace(/[$}\\]/g, '\\$&')}}`
}

const isDay = (schema: z.ZodType): boolean => schema.safeParse('2023-01-30').success && !schema.safeParse('x').success

const toChoice = (values: readonly unknown[], stop: number): string => `\${${stop}|${values.join(',')}|}`

/** A prop that may be left out is a placeholder as a whole: one keystroke removes it. */
function toComponentLines(name: string): string[] {
  const { props, children, images = [], files = [] } = getComponentRule(name)!
  let stop = 0
  const attributes = Object.entries(props.shape).map(([prop, schema]) => {
    const { inner, isRequired } = unwrap(schema as z.ZodType)
    if (inner.type === 'literal') return `\${${++stop}: ${prop}}`
    const outer = isRequired ? null : ++stop
    const value = [...images, ...files].includes(prop)
      ? `/media/${FOLDER}/\${${++stop}:${images.includes(prop) ? 'photo.jpg' : 'file.pdf'}}`
      : inner.type === 'enum'
        ? toChoice((inner as z.ZodEnum).options, ++stop)
        : `$${++stop}`
    const attribute = ` ${prop}="${value}"`
    return outer === null ? attribute : `\${${outer}:${attribute}}`
  })
  const tag = `${name}${attributes.join('')}`
  if (children === 'none') return [`<${tag} />`, '$0']
  const figure = (at: number) => `<Figure src="/media/${FOLDER}/\${${at}:photo.jpg}" alt="$${at + 1}" />`
  const inside = children === 'figures' ? [figure(stop + 1), '', figure(stop + 3)] : ['$0']
  return [`<${tag}>`, '', ...inside, '', `</${name}>`]
}
