import type { Nodes, Root, RootContent } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import type { z } from 'zod'
import { findNearest } from '@/lib/problems/nearest'
import { createProblem, type Problem, type ProblemCode, type ProblemParams } from '@/lib/problems/problem'
import { checkAttachment, checkImage } from './check-media'
import type { MediaReader } from './media'
import { getComponentRule, MDX_COMPONENT_NAMES, PROP_EXPECTATIONS } from './registry'

type Component = MdxJsxFlowElement | MdxJsxTextElement
type Report = <Code extends ProblemCode>(code: Code, node: Nodes, params: ProblemParams<Code>) => void

/** Schemes a link may have. Everything without a scheme is an address of this site. */
const SAFE_SCHEMES: readonly string[] = ['http', 'https', 'mailto', 'tel']

/** Nodes of Markdown, its GitHub extensions and front matter. A node that is not named here is not published. */
const MARKDOWN_NODES: readonly string[] =
  `root yaml paragraph heading text emphasis strong delete break thematicBreak blockquote list listItem link linkReference
  definition image imageReference inlineCode code table tableRow tableCell footnoteReference footnoteDefinition`.split(/\s+/)

/**
 * Finds everything in a body that may not be published: code of any kind, HTML, unknown components, wrong props,
 * unsafe links, pictures without a description or file. Fails closed: what is not allowed by name is a problem.
 * The tree must have gone through `liftImages`. Reports all problems, in document order.
 */
export function checkPolicy(tree: Root, { file, media }: { file: string; media: MediaReader }): Problem[] {
  const problems: Problem[] = []
  const report: Report = (code, node, params) => {
    const { line = 1, column = 1 } = node.position?.start ?? {}
    problems.push(createProblem(code, { file, line, column }, params))
  }
  checkNode(tree, report, media)
  if (!tree.children.some((child) => child.type !== 'yaml' && child.type !== 'definition')) report('body-empty', tree, {})
  return problems
}

function checkNode(node: Nodes, report: Report, media: MediaReader): void {
  switch (node.type) {
    case 'mdxjsEsm':
      report('mdx-import', node, {})
      return
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      report('mdx-expression', node, {})
      return
    case 'html':
      report('mdx-html', node, { name: node.value.slice(0, 20) })
      return
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      checkComponent(node, report, media)
      break
    case 'link':
    case 'definition':
      if (!isSafeUrl(node.url)) report('url-unsafe', node, { url: node.url })
      break
    case 'image':
    case 'imageReference':
      report('image-inline', node, {})
      break
    case 'listItem':
      if (typeof node.checked === 'boolean') report('task-list', node, {})
      break
    default:
      if (!MARKDOWN_NODES.includes((node as Nodes).type)) report('mdx-html', node, { name: (node as Nodes).type })
  }
  if ('children' in node) for (const child of node.children) checkNode(child, report, media)
}

/** RFC 3986 section 3.1: a scheme is a letter followed by letters, digits, `+`, `-` or `.`, then a colon. */
function isSafeUrl(url: string): boolean {
  // Browsers drop control characters and spaces before they read the scheme (WHATWG URL, basic parser).
  const bare = url.replace(/[\u0000-\u0020]/g, '')
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(bare)?.[1]
  if (scheme) return SAFE_SCHEMES.includes(scheme.toLowerCase())
  return !bare.startsWith('//') && !bare.includes('\\')
}

function checkComponent(component: Component, report: Report, media: MediaReader): void {
  const name = component.name ?? ''
  const rule = getComponentRule(name)
  if (!rule) {
    // In MDX a lower-case name is an HTML element and a name that begins upper case is a component.
    if (/^[A-Z]/.test(name))
      report('mdx-component-unknown', component, { name, nearest: findNearest(name, MDX_COMPONENT_NAMES), known: MDX_COMPONENT_NAMES })
    else report('mdx-html', component, { name: name || '>' })
    readProps(component, report)
    return
  }
  const props = readProps(component, report)
  if (props) {
    checkProps(component, rule.props, props, report)
    const reportHere = <Code extends ProblemCode>(code: Code, params: ProblemParams<Code>) => report(code, component, params)
    for (const prop of rule.images ?? []) {
      const src = props[prop]
      if (typeof src === 'string')
        checkImage({ src, alt: props.alt, caption: props.caption, isDecorative: props.decorative === true }, media, reportHere)
    }
    for (const prop of rule.files ?? []) if (typeof props[prop] === 'string') checkAttachment(props[prop], media, reportHere)
  }
  checkChildren(component, rule.children, report)
}

/** The props as strings (`true` for a bare name), or null when one of them is code. */
function readProps(component: Component, report: Report): Record<string, string | true> | null {
  const props: Record<string, string | true> = {}
  const name = component.name ?? ''
  let isPlain = true
  for (const attribute of component.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      report('mdx-attribute-code', component, { component: name })
      isPlain = false
    } else if (/^on/i.test(attribute.name)) {
      report('mdx-event-handler', component, { name: attribute.name })
      isPlain = false
    } else if (attribute.value !== null && typeof attribute.value === 'object') {
      report('mdx-attribute-code', component, { component: name })
      isPlain = false
    } else props[attribute.name] = attribute.value ?? true
  }
  return isPlain ? props : null
}

function checkProps(component: Component, schema: z.ZodObject, props: Record<string, string | true>, report: Report): void {
  const name = component.name ?? ''
  const known = Object.keys(schema.shape)
  for (const issue of schema.safeParse(props).error?.issues ?? []) {
    if (issue.code === 'unrecognized_keys') {
      for (const prop of issue.keys) {
        report('mdx-prop-unknown', component, { component: name, prop, nearest: findNearest(prop, known), known })
      }
      continue
    }
    const prop = String(issue.path[0])
    // A missing description is told by checkImage, in words of its own.
    if (props[prop] === undefined && prop === 'alt') continue
    if (props[prop] === undefined) report('mdx-prop-missing', component, { component: name, prop })
    else report('mdx-prop-value', component, { component: name, prop, value: String(props[prop]), known: PROP_EXPECTATIONS[prop] ?? '"…"' })
  }
}

function checkChildren(component: Component, rule: 'none' | 'markdown' | 'figures', report: Report): void {
  const name = component.name ?? ''
  const children: readonly RootContent[] = component.children
  const isFigure = (child: RootContent) => child.type === 'mdxJsxFlowElement' && child.name === 'Figure'
  if (rule === 'none' && children.length > 0) report('mdx-children', component, { component: name, expected: '—' })
  if (rule === 'markdown' && children.length === 0) report('mdx-children', component, { component: name, expected: 'Markdown' })
  if (rule === 'figures' && (children.length < 2 || !children.every(isFigure))) {
    report('mdx-children', component, { component: name, expected: '<Figure … /> × 2+' })
  }
}
