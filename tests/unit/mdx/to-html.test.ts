import { describe, expect, it } from 'vitest'
import { toHtml } from '@/lib/mdx/html/to-html'
import { MDX_COMPONENT_NAMES } from '@/lib/mdx/registry'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { parseBody } from './helpers'

const PAGE_URL = 'https://example.org/en/news/road'

const write = (text: string, locale: 'km' | 'en' = 'en'): string =>
  toHtml(parseBody(text), {
    locale,
    pageUrl: PAGE_URL,
    getPicture: () => ({ path: '/pictures/a/1344.jpg', width: 1344, height: 756 }),
    getAttachment: () => ({ fileType: 'PDF', bytes: 1_240_000 }),
  })

const IMAGE = '<img src="https://example.org/pictures/a/1344.jpg" alt="A road" width="1344" height="756">'

const COMPONENTS: Record<string, [text: string, html: string]> = {
  Figure: [
    '<Figure src="/media/a.png" alt="A road" caption="In May" credit="Sok" />',
    `<figure>${IMAGE}<figcaption>In May (Sok)</figcaption></figure>`,
  ],
  Gallery: [
    '<Gallery label="Roads">\n<Figure src="/media/a.png" alt="A road" />\n<Figure src="/media/b.png" alt="A road" />\n</Gallery>',
    `<section><p><strong>Roads</strong></p><figure>${IMAGE}</figure><figure>${IMAGE}</figure></section>`,
  ],
  Attachment: [
    '<Attachment file="/media/a.pdf" title="Plan" lang="km" />',
    '<p><a href="https://example.org/media/a.pdf" hreflang="km">Plan</a> (PDF, 1.2 MB, in Khmer)</p>',
  ],
  Notice: [
    '<Notice type="danger" title="Closed">\n\nTurn *here*.\n\n</Notice>',
    '<aside><p><strong>Danger: Closed</strong></p><p>Turn <em>here</em>.</p></aside>',
  ],
  Quote: [
    '<Quote speaker="Sok" role="Governor">\n\nWelcome.\n\n</Quote>',
    '<figure><blockquote><p>Welcome.</p></blockquote><figcaption>— Sok, Governor</figcaption></figure>',
  ],
  KeyFacts: [
    '<KeyFacts>\n\n- 1 May\n\n</KeyFacts>',
    `<aside><p><strong>${en.KeyFacts.title}</strong></p><ul>\n<li>1 May</li>\n</ul></aside>`,
  ],
  NotesToEditors: [
    '<NotesToEditors>\n\nMore.\n\n</NotesToEditors>',
    `<section><p><strong>${en.NotesToEditors.title}</strong></p><p>More.</p></section>`,
  ],
  Contact: [
    '<Contact name="Office" phone="០២៣ 1" email="a@example.org" telegram="an_office" hours="Mornings" />',
    '<address><p><strong>Office</strong></p><dl>' +
      `<dt>${en.Contact.phone}</dt><dd><a href="tel:0231">០២៣ 1</a></dd>` +
      `<dt>${en.Contact.email}</dt><dd><a href="mailto:a@example.org">a@example.org</a></dd>` +
      `<dt>${en.Contact.telegram}</dt><dd><a href="https://t.me/an_office">@an_office</a></dd>` +
      `<dt>${en.Contact.hours}</dt><dd>Mornings</dd></dl></address>`,
  ],
  Video: [
    '<Video href="https://www.example.com/film" title="Film" still="/media/a.png" alt="A road" duration="2:10" />',
    `<figure>${IMAGE}<figcaption><a href="https://www.example.com/film">Film</a> (opens on example.com, 2:10)</figcaption></figure>`,
  ],
}

describe('toHtml', () => {
  it.each(MDX_COMPONENT_NAMES)('writes %s in plain elements', (name) => {
    const [text, html] = COMPONENTS[name] as [string, string]
    expect(write(text)).toBe(html)
  })

  it('has the words of components in the language of the text', () => {
    expect(write('<Notice type="info" title="ក">\n\nខ\n\n</Notice>', 'km')).toContain(`<strong>${km.Notice.info}: ក</strong>`)
    expect(write('A[^1].\n\n[^1]: B.', 'km')).toContain(km.Footnotes.label)
  })

  it('makes every address absolute, also that of a place in the page', () => {
    const html = write('[a](/en/archive) [b](#where) [c](mailto:a@example.org) [d]\n\n[d]: https://example.com/x\n')
    expect([...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
      'https://example.org/en/archive',
      `${PAGE_URL}#where`,
      'mailto:a@example.org',
      'https://example.com/x',
    ])
    for (const [, href] of write('A[^1].\n\n[^1]: B.').matchAll(/href="([^"]*)"/g)) expect(href).toMatch(`${PAGE_URL}#user-content-fn`)
  })

  it('begins headings at h2 without gaps, and leaves out what only the page needs', () => {
    expect(write('# Where\n\n#### When')).toBe('<h2>Where</h2>\n<h3>When</h3>')
    const table = write('| a | b |\n| - | -: |\n| c | d |')
    expect(table).not.toMatch(/align|style|class/)
    expect(write('```sh\nls\n```')).toBe('<pre><code>ls\n</code></pre>')
  })

  it('leaves front matter out and escapes what is no markup', () => {
    expect(write('---\ntitle: x\n---\n\n5 \\< 6 & `<b>`')).toBe('<p>5 &#x3C; 6 &#x26; <code>&#x3C;b></code></p>')
  })

  it('unwraps a component that is written on one line', () => {
    expect(write('<Notice type="info" title="A">B</Notice>')).toBe('<aside><p><strong>Information: A</strong></p>B</aside>')
  })
})
