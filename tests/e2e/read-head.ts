import { Parser } from 'htmlparser2'
import { LOCALES, MESSAGES } from './routes'

const CRUMBS = LOCALES.map((locale) => MESSAGES[locale].Breadcrumbs.label)

/** What programs read of a page: links and tags of its head, data blocks, and the words and times that people see. */
export type ReadPage = {
  lang: string
  title: string
  h1: string
  canonical: string | undefined
  /** `hreflang` to address, of the head. */
  languages: Record<string, string>
  /** By name or property; what stands twice is there twice. */
  meta: Record<string, string[]>
  data: Thing[]
  times: string[]
  crumbs: { href: string; name: string }[]
}
export type Thing = { '@type': string; '@id'?: string; [name: string]: unknown }

export function readPage(html: string): ReadPage {
  const page: ReadPage = { lang: '', title: '', h1: '', canonical: undefined, languages: {}, meta: {}, data: [], times: [], crumbs: [] }
  let field: 'title' | 'h1' | null = null
  let json: string | null = null
  let isInCrumbs = false
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') page.lang = attributes.lang ?? ''
      if (name === 'link' && attributes.rel === 'canonical') page.canonical = attributes.href
      if (name === 'link' && attributes.rel === 'alternate' && attributes.hreflang)
        page.languages[attributes.hreflang] = attributes.href ?? ''
      const key = attributes.name ?? attributes.property
      if (name === 'meta' && key) page.meta[key] = [...(page.meta[key] ?? []), attributes.content ?? '']
      if (name === 'time' && attributes.datetime) page.times.push(attributes.datetime)
      if (name === 'title' && page.title === '') field = 'title'
      if (name === 'h1') field = 'h1'
      if (name === 'script' && attributes.type === 'application/ld+json') json = ''
      if (name === 'nav' && CRUMBS.includes(attributes['aria-label'] ?? '')) isInCrumbs = true
      if (name === 'a' && isInCrumbs) page.crumbs.push({ href: attributes.href ?? '', name: '' })
    },
    ontext(text) {
      if (json !== null) json += text
      else if (field) page[field] += text
      else if (isInCrumbs && page.crumbs.length > 0 && text !== '›') (page.crumbs.at(-1) as { name: string }).name += text
    },
    onclosetag(name) {
      if (name === 'title' || name === 'h1') field = null
      if (name === 'nav') isInCrumbs = false
      if (name !== 'script' || json === null) return
      const block = JSON.parse(json)
      if (block['@context'] !== 'https://schema.org') throw new Error('The data names no vocabulary.')
      page.data.push(...block['@graph'])
      json = null
    },
  })
  parser.end(html)
  return page
}
