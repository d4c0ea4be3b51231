import type { Element, ElementContent } from 'hast'
import type { Paragraph, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { defaultHandlers, type Handlers, type State, toHast } from 'mdast-util-to-hast'
import { getWords } from '@/lib/i18n/words'
import { levelHeadings } from '../headings'
import { getComponentRule, type MdxComponentName } from '../registry'
import { HTML_COMPONENTS, type HtmlContext } from './components'
import { writeHtml } from './write-html'

type Component = MdxJsxFlowElement | MdxJsxTextElement

/**
 * A body as HTML for other programs: plain elements, absolute addresses, nothing of the site around it.
 * @param tree a body that went through `liftImages` and passed lib/mdx/policy; its headings are levelled here
 */
export function toHtml(tree: Root, context: HtmlContext): string {
  levelHeadings(tree)
  const footnoteLabel = getWords(context.locale)('Footnotes.label')
  return writeHtml(toHast(tree, { handlers: createHandlers(context), footnoteLabel }), context.pageUrl)
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
