import { COMPONENT_TAG } from './component-text'

/**
 * What stands in a body as it is, in the order it is looked for: fenced code, code in a line, a sign that is escaped, a
 * component's tag, and the `<…>` form of a link's address. In these, `{` and `<` are no prose.
 */
const KEPT = [
  /^[ \t]*(?<fence>`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)??[ \t]*\k<fence>[`~]*[ \t]*$/m,
  /(?<ticks>(?<!`)`+(?!`))[\s\S]*?(?<!`)\k<ticks>(?!`)/,
  /\\[\s\S]/,
  COMPONENT_TAG,
  /(?<=\]\()<[^<>\n]*>/,
].map(({ source }) => `(?:${source})`)

/** `<https://…>`, the Markdown address that MDX does not know: it would take it for a component. */
const BARE_ADDRESS = /<(?<address>https?:\/\/[^\s<>]+)>/

const TOKENS = new RegExp([...KEPT, BARE_ADDRESS.source, '[<{]'].join('|'), 'gm')

/**
 * The text of an editor who types what he sees, as MDX: `{` and `<` of prose are escaped, so that they reach the reader.
 * What is escaped already, code and components stay as they are.
 */
export function escapeProse(text: string): string {
  return text.replace(TOKENS, (token, ...rest) => {
    const { address } = rest.at(-1) as { address?: string }
    if (address) return `[${address}](${address})`
    return token === '{' || token === '<' ? `\\${token}` : token
  })
}

/** The opposite, for the form: `\{` and `\<` of prose without their backslash, unless a component would come of it. */
export function unescapeProse(text: string): string {
  return text.replace(TOKENS, (token, ...rest) => {
    const [offset] = rest.filter((value): value is number => typeof value === 'number')
    if (token === '\\{') return '{'
    return token === '\\<' && !isTagAt(text, (offset as number) + 1) ? '<' : token
  })
}

function isTagAt(text: string, offset: number): boolean {
  return text.slice(offset).search(new RegExp(`${COMPONENT_TAG.source}|${BARE_ADDRESS.source}`)) === 0
}
