import { z } from 'zod'

/** What an editor may put inside a component: nothing, Markdown, or `Figure` components only. */
type Children = 'none' | 'markdown' | 'figures'

type ComponentRule = {
  props: z.ZodObject
  children: Children
  /** Props that name a file below `public/media/`. */
  images?: readonly string[]
  files?: readonly string[]
}

const text = z.string().trim().min(1)
const locale = z.enum(['km', 'en'])
/** A page of another site: the component shows its host, so an address of ours or `mailto:` would not do. */
const webAddress = z.url({ protocol: /^https?$/ })

/**
 * The components editors may use, with the props they take. The policy checks every use against this table;
 * components/mdx/mdx-components.tsx gives each its looks, and the compiler holds both to the same names.
 */
export const MDX_COMPONENTS = {
  /** A picture with its description, caption and credit. */
  Figure: {
    props: z.strictObject({
      src: text,
      alt: z.string(),
      caption: text.optional(),
      credit: text.optional(),
      decorative: z.literal(true).optional(),
    }),
    children: 'none',
    images: ['src'],
  },
  /** Several pictures of one event, side by side. */
  Gallery: { props: z.strictObject({ label: text }), children: 'figures' },
  /** A file to download, in the middle of the text. */
  Attachment: {
    props: z.strictObject({ file: text, title: text, lang: locale.optional() }),
    children: 'none',
    files: ['file'],
  },
  /** Something the reader must not miss. */
  Notice: {
    props: z.strictObject({ type: z.enum(['info', 'warning', 'danger']), title: text }),
    children: 'markdown',
  },
  /** Words of an office or a person. */
  Quote: { props: z.strictObject({ speaker: text, role: text.optional() }), children: 'markdown' },
  /** When, where, who and how much, as a list. */
  KeyFacts: { props: z.strictObject({ title: text.optional() }), children: 'markdown' },
  /** Background for newsrooms, at the end of a press release. */
  NotesToEditors: { props: z.strictObject({}), children: 'markdown' },
  /** An office that answers questions. */
  Contact: {
    props: z.strictObject({
      name: text,
      phone: text,
      email: z.email().optional(),
      telegram: z
        .string()
        .regex(/^[A-Za-z]\w{4,31}$/)
        .optional(),
      hours: text.optional(),
    }),
    children: 'none',
  },
  /** A link to a film, with a still picture. Nothing is loaded from the film's site. */
  Video: {
    props: z.strictObject({ href: webAddress, title: text, still: text, alt: z.string(), duration: text.optional() }),
    children: 'none',
    images: ['still'],
  },
} as const satisfies Record<string, ComponentRule>

export type MdxComponentName = keyof typeof MDX_COMPONENTS
export const MDX_COMPONENT_NAMES = Object.keys(MDX_COMPONENTS) as MdxComponentName[]

/** The props of a component as an editor writes them. */
export type MdxProps<Name extends MdxComponentName> = z.infer<(typeof MDX_COMPONENTS)[Name]['props']>

/** The rule of a component, or null when editors may not use it. */
export function getComponentRule(name: string): ComponentRule | null {
  return Object.hasOwn(MDX_COMPONENTS, name) ? MDX_COMPONENTS[name as MdxComponentName] : null
}

/** What a reader of an error message is told a prop must be. Only props with a narrower rule than "some text". */
export const PROP_EXPECTATIONS: Readonly<Record<string, string>> = {
  type: 'info, warning, danger',
  lang: 'km, en',
  href: 'https://…',
  email: 'name@example.org',
  telegram: 'press_office',
  decorative: 'decorative',
}
