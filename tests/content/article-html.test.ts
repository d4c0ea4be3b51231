import { readFileSync } from 'node:fs'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { getArticleHtml } from '@/lib/catalog/article-html'
import { listSources, locateContent } from '@/lib/catalog/sources'
import { liftImages } from '@/lib/mdx/lift-images'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { toPlainText } from '@/lib/mdx/plain-text'

const { sources } = listSources(locateContent(process.cwd()).contentDir)
const releases = sources.filter((source) => source.kind === 'release')

const ALLOWED = ['href', 'hreflang', 'src', 'alt', 'width', 'height', 'start', 'title']
const NOT_PLAIN = ['script', 'style', 'iframe', 'form', 'input', 'button', 'link', 'meta', 'picture', 'source', 'svg', 'h1']

/** Words alone: white space and the signs between them may differ. */
const listWords = (text: string): string[] => text.split(/[\s()]+/).filter(Boolean)

function read(html: string) {
  const found = { text: '', elements: new Set<string>(), attributes: new Set<string>(), addresses: [] as string[] }
  let isNumber = false
  const parser = new Parser({
    onopentag(name, attributes) {
      // The number of a footnote stands inside a sentence.
      if (name === 'sup') isNumber = true
      found.elements.add(name)
      for (const [attribute, value] of Object.entries(attributes)) {
        found.attributes.add(attribute)
        if (attribute === 'href' || attribute === 'src') found.addresses.push(value)
        if (attribute === 'alt') found.text += ` ${value} `
      }
    },
    ontext(text) {
      if (!isNumber) found.text += text
    },
    onclosetag(name) {
      if (name === 'sup') isNumber = false
      else if (!['a', 'em', 'strong', 'del', 'code'].includes(name)) found.text += ' '
    },
  })
  parser.end(html)
  return found
}

describe('getArticleHtml', () => {
  it.each(releases.map((source) => [source.file, source] as const))(
    'writes %s whole, in plain elements and absolute addresses',
    async (file, source) => {
      const html = await getArticleHtml(source, 'https://example.org')
      const { text, elements, attributes, addresses } = read(html)
      expect(NOT_PLAIN.filter((name) => elements.has(name))).toEqual([])
      expect([...attributes].filter((name) => !ALLOWED.includes(name))).toEqual([])
      for (const address of addresses) {
        expect(address).toMatch(/^(?:https?:\/\/[^/]|mailto:|tel:)/)
        expect(address).not.toMatch(/\/media\/.*\.(?:jpe?g|png|webp|avif)$/)
      }
      const { tree } = parseMdx(readFileSync(file, 'utf8'), file)
      liftImages(tree!)
      const words = new Set(listWords(text))
      const missing = listWords(toPlainText(tree!)).filter((word) => !words.has(word) && !text.includes(word))
      expect(missing).toEqual([])
    },
  )
})
