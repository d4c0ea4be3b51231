import { Parser } from 'htmlparser2'

/** A page is not the shape that was known when this was written: see docs/adr/0011. */
export class FrameworkMarkupError extends Error {
  override name = 'FrameworkMarkupError'
}

type Attributes = Record<string, string>

/** From the first character of a piece of HTML to the one after its last. */
type Range = { start: number; end: number }

/** A page that says so keeps the framework: `export const metadata = { other: { framework: 'keep' } }` in its route. */
const isKeepMark = (name: string, { name: meta, content }: Attributes): boolean =>
  name === 'meta' && meta === 'framework' && content === 'keep'

/** Scripts of our own are modules with an address; data for search engines is no script at all. */
const isOwnScript = ({ type, src }: Attributes): boolean => (type === 'module' && Boolean(src)) || type === 'application/ld+json'

/** What the framework asks the browser to fetch ahead for its scripts; and a connection to the site that it has already. */
const isFrameworkHint = (name: string, { rel, as, href }: Attributes): boolean =>
  name === 'link' && (rel === 'modulepreload' || (rel === 'preload' && as === 'script') || (rel === 'preconnect' && href === '/'))

/** Where React puts a part of the page that comes late, and the place it is moved to by a script (react-dom/server). */
const isLatePart = (name: string, { id = '', hidden }: Attributes): boolean =>
  (name === 'template' && /^[BP]:/.test(id)) || (name === 'div' && hidden !== undefined && id.startsWith('S:'))

/**
 * Takes out of a rendered page what only the framework's scripts need: the scripts, the data they read, what fetches
 * them ahead, and React's comments. Everything else stays as it is, to the letter. A page with the mark above is given
 * back whole.
 * @param html a whole page as Next renders it
 * @throws FrameworkMarkupError when the page would not be whole without the scripts, or has none of the framework's
 */
export function stripFramework(html: string): string {
  const removed: Range[] = []
  let script: { start: number; isOwn: boolean } | null = null
  let hasFlightData = false
  let isKept = false

  const parser: Parser = new Parser({
    onopentag(name, attributes) {
      if (isKeepMark(name, attributes)) isKept = true
      if (isLatePart(name, attributes))
        throw new FrameworkMarkupError(`<${name} id="${attributes.id}">: a part of the page waits for a script`)
      if (name === 'script') script = { start: parser.startIndex, isOwn: isOwnScript(attributes) }
      if (isFrameworkHint(name, attributes)) removed.push({ start: parser.startIndex, end: parser.endIndex + 1 })
    },
    ontext(text) {
      if (script && !script.isOwn && text.includes('__next_f')) hasFlightData = true
    },
    onclosetag(name) {
      if (name !== 'script' || !script) return
      if (!script.isOwn) removed.push({ start: script.start, end: parser.endIndex + 1 })
      script = null
    },
    oncomment() {
      removed.push({ start: parser.startIndex, end: parser.endIndex + 1 })
    },
  })
  parser.end(html)

  if (!hasFlightData) throw new FrameworkMarkupError('there is no data of the framework in the page')
  return isKept ? html : cut(html, removed)
}

function cut(html: string, ranges: readonly Range[]): string {
  const pieces = ranges.map(({ start }, index) => html.slice(ranges[index - 1]?.end ?? 0, start))
  return pieces.join('') + html.slice(ranges.at(-1)?.end ?? 0)
}

/** The inline scripts of a page that keeps the framework, for its policy to name by their hashes. */
export function listInlineScripts(html: string): string[] {
  const scripts: string[] = []
  let isInline = false
  const parser = new Parser({
    onopentag(name, attributes) {
      isInline = name === 'script' && !attributes.src && !isOwnScript(attributes)
      if (isInline) scripts.push('')
    },
    ontext(text) {
      if (isInline) scripts[scripts.length - 1] += text
    },
    onclosetag() {
      isInline = false
    },
  })
  parser.end(html)
  return scripts
}
