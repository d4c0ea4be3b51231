import type { Element, ElementContent, Root as HtmlRoot } from 'hast'
import { toHtml as writeHtml } from 'hast-util-to-html'
import type { Paragraph, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { visit } from 'unist-util-visit'
import { levelHeadings } from '../headings'
import { getComponentRule, type MdxComponentName } from '../registry'
import { HTML_COMPONENTS } from './components'
import { createWords, type HtmlContext } from './context'

type Component = MdxJsxFlowElement | MdxJsxTextElement

/** Attributes that mean something away from the page. Classes, styles and anchors are the page's own. */
const KEPT_ATTRIBUTES: readonly string[] = ['href', 'hrefLang', 'src', 'alt', 'width', 'height', 'start', 'title']

/**
 * A body as HTML for other programs: plain elements, absolute addresses, nothing of the site around it.
 * @param tree a body that went through `liftImages` and passed lib/mdx/policy; its headings are levelled here
 */
export function toHtml(tree: Root, context: HtmlContext): string {
  levelHeadings(tree)
  const html = toHast(tree, {
    handlers: createHandlers(context),
    footnoteLabel: createWords(context.locale)('Footnotes.label'),
  }) as HtmlRoot
  visit(html, 'element', (element) => clean(element, context.pageUrl))
  return writeHtml(html).trim()
}

function createHandlers(context: HtmlContext): Handlers {
  const makeComponent = (state: State, component: Component): Element => {
    const name = component.name ?? ''
    if (!getComponentRule(name)) throw new Error(`<${name}> is no component that a body may hold.`)
    const props = Object.fromEntries(
      component.attributes.flatMap((each) => (each.type === 'mdxJsxAttribute' ? [[each.name, each.value ?? true]] : [])),
    )
    const make = HTML_COMPONENTS[name as MdxComponentName] as (props: object, children: ElementContent[], context: HtmlContext) => Element
    return make(props, state.all(component as unknown as Paragraph), context)
  }
  return {
    mdxJsxFlowElement: makeComponent,
    mdxJsxTextElement: makeComponent,
    // A component written on one line is a paragraph with nothing else in it, which the compiler unwraps too.
    paragraph: (state: State, paragraph: Paragraph) =>
      paragraph.children.every((child) => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''))
        ? state.all(paragraph)
        : defaultHandlers.paragraph(state, paragraph),
  }
}

function clean(element: Element, pageUrl: string): void {
  const kept = Object.entries(element.properties).filter(([name]) => KEPT_ATTRIBUTES.includes(name))
  element.properties = Object.fromEntries(kept)
  for (const name of ['href', 'src']) {
    const address = element.properties[name]
    if (typeof address === 'string') element.properties[name] = new URL(address, pageUrl).href
  }
}
