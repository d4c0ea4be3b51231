import { compile } from '@mdx-js/mdx'
import fc from 'fast-check'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { getCompileOptions } from '@/lib/mdx/compile-options'
import { ContentError, type ProblemCode } from '@/lib/problems/problem'
import { checkBody, parseBody } from './helpers'

/** A page that an address in a text is relative to. */
const PAGE = 'https://site.example/km/news/road'

/** What somebody may try, alone in a text. Every one must be reported, as this and as nothing else. */
const TRICKS: [trick: string, ...codes: ProblemCode[]][] = [
  // Code
  ["import fs from 'node:fs'", 'mdx-import'],
  ['export const secret = process.env', 'mdx-import'],
  ['export default function Layout() { return null }', 'mdx-import'],
  ['{process.env.SECRET}', 'mdx-expression'],
  ['A {process.env.SECRET} b', 'mdx-expression'],
  ['{/* a comment */}', 'mdx-expression'],
  ['# A {1 + 1}', 'mdx-expression'],
  ['{<b>x</b>}', 'mdx-expression'],
  // Attributes
  ['<Notice type="info" title="A" {...props}>\n\nB\n\n</Notice>', 'mdx-attribute-code'],
  ['<Notice type="info" title={secret}>\n\nB\n\n</Notice>', 'mdx-attribute-code'],
  ['<Notice type="info" title={"A"}>\n\nB\n\n</Notice>', 'mdx-attribute-code'],
  ['<Notice type="info" title="A" onClick="x()">\n\nB\n\n</Notice>', 'mdx-event-handler'],
  ['<Notice type="info" title="A" ONFOCUS="x()">\n\nB\n\n</Notice>', 'mdx-event-handler'],
  ['<Notice type="info" title="A" style="color:red">\n\nB\n\n</Notice>', 'mdx-prop-unknown'],
  ['<Notice type="info" title="A" dangerouslySetInnerHTML="x">\n\nB\n\n</Notice>', 'mdx-prop-unknown'],
  ['<Notice type="info" title="A" ref="x" key="y">\n\nB\n\n</Notice>', 'mdx-prop-unknown', 'mdx-prop-unknown'],
  // HTML
  ['<img src="x" onerror="alert(1)" />', 'mdx-html', 'mdx-event-handler'],
  ['A <b>c</b>', 'mdx-html'],
  ['<script src="https://evil.example/x.js"></script>', 'mdx-html'],
  ['<style>{`body { display: none }`}</style>', 'mdx-html', 'mdx-expression'],
  ['<iframe src="https://evil.example"></iframe>', 'mdx-html'],
  ['<svg><a href="javascript:alert(1)"><text>A</text></a></svg>', 'mdx-html', 'mdx-html', 'mdx-html'],
  ['<svg:script>A</svg:script>', 'mdx-html'],
  ['<my-element />', 'mdx-html'],
  ['<>A</>', 'mdx-html'],
  ['<!-- a comment -->', 'mdx-syntax'],
  ['<script>alert("1")', 'mdx-syntax'],
  // Components
  ['<Script src="x" />', 'mdx-component-unknown'],
  ['<Figure.Image />', 'mdx-component-unknown'],
  ['<constructor />', 'mdx-html'],
  ['<Object />', 'mdx-component-unknown'],
  // Addresses
  ['[a](javascript:alert(1))', 'url-unsafe'],
  ['[a](JAVASCRIPT:alert(1))', 'url-unsafe'],
  ['[a](<java\tscript:alert(1)>)', 'url-unsafe'],
  ['[a](<\u0001javascript:alert(1)>)', 'url-unsafe'],
  ['[a](java&Tab;script:alert(1))', 'url-unsafe'],
  ['[a](&#106;avascript:alert(1))', 'url-unsafe'],
  ['[a](javascript&colon;alert(1))', 'url-unsafe'],
  ['[a](vbscript:x)', 'url-unsafe'],
  ['[a](data:text/html;base64,PHNjcmlwdD4=)', 'url-unsafe'],
  ['[a](file:///etc/passwd)', 'url-unsafe'],
  ['[a](blob:x)', 'url-unsafe'],
  ['[a](//evil.example/x)', 'url-unsafe'],
  ['[a](</\t/evil.example>)', 'url-unsafe'],
  ['[a](< //evil.example>)', 'url-unsafe'],
  ['[a](/\\evil.example)', 'url-unsafe'],
  ['[a](\\\\evil.example)', 'url-unsafe'],
  ['<javascript:alert(1)>', 'mdx-syntax'],
  ['<https://example.org>', 'mdx-syntax'],
  ['[a][b]\n\n[b]: javascript:alert(1)', 'url-unsafe'],
  ['[b]\n\n[b]: <data:text/html,x>', 'url-unsafe'],
  ['![a](data:image/png;base64,AAAA)', 'media-place'],
  ['![a](https://evil.example/pixel.png)', 'media-place'],
  ['![a](/media/../../etc/passwd)', 'media-place'],
  ['A ![b](/media/x.png)', 'image-inline'],
  ['[![a](/media/x.png)](/km)', 'image-inline'],
  ['![a][b]\n\n[b]: /media/x.png', 'image-inline'],
  ['<Video href="javascript:alert(1)" title="A" still="/media/x.png" alt="B" />', 'mdx-prop-value'],
  ['<Video href="//evil.example" title="A" still="/media/x.png" alt="B" />', 'mdx-prop-value'],
  ['<Video href="/km" title="A" still="/media/x.png" alt="B" />', 'mdx-prop-value'],
  ['<Video href="https://example.org" title="A" still="https://evil.example/x.png" alt="B" />', 'media-place'],
  ['<Attachment file="javascript:alert(1)" title="A" />', 'media-place'],
  ['<Contact name="A" phone="1" telegram="../evil" />', 'mdx-prop-value'],
  // Hidden in something that is allowed
  ['<Notice type="info" title="A">\n\n<KeyFacts>\n\n- {secret}\n\n</KeyFacts>\n\n</Notice>', 'mdx-expression'],
  ['<Notice type="info" title="A">\n\n[a](javascript:alert(1))\n\n</Notice>', 'url-unsafe'],
  ['<Unknown>\n\n{secret}\n\n</Unknown>', 'mdx-component-unknown', 'mdx-expression'],
  ['| a |\n| - |\n| {secret} |', 'mdx-expression'],
  ['| a |\n| - |\n| <b onclick="x()">c</b> |', 'mdx-html', 'mdx-event-handler'],
  ['| a |\n| - |\n| [b](javascript:alert(1)) |', 'url-unsafe'],
  ['A[^1]\n\n[^1]: [b](javascript:alert(1))', 'url-unsafe'],
  ['A[^1]\n\n[^1]: {secret}', 'mdx-expression'],
  ['> - **[b](javascript:alert(1))**', 'url-unsafe'],
  ['~~[b](javascript:alert(1))~~', 'url-unsafe'],
]

/** Everything an editor may write. */
const ALLOWED = `# Heading

A *word*, a **strong** one, ~~a deleted one~~, \`code {x}\` and a\\
break. 1 \\< 2, \\{x}. A [link](https://example.org/a?b=c&d=e#f), [another](/en/news), [mail](mailto:a@example.org),
[phone](tel:+85523000011), [here](#heading), [beside](archive), [loud](HTTPS://EXAMPLE.ORG), https://example.org, www.example.org, [ref] and a note[^1].

[ref]: http://example.org

[^1]: A note.

> A quotation

1. One
2. Two
   - Three

| a | b |
| - | - |
| c | d |

\`\`\`js
import x from 'y'
\`\`\`

![A road](/media/a.png "Caption")

<Gallery label="Roads">

![A](/media/a.png)

<Figure src="/media/b.png" alt="" decorative />

</Gallery>

<Notice type="warning" title="Closed">

<Contact name="Office" phone="023 000 011" email="press@example.org" telegram="press_office" />

</Notice>

<Video href="https://example.org/film" title="Film" still="/media/a.png" alt="A road" />

<Attachment file="/media/a.pdf" title="Map" lang="km" />

---
`

describe('checkPolicy', () => {
  it('lets everything pass that editors may write', () => {
    expect(checkBody(ALLOWED)).toEqual([])
  })

  it.each(TRICKS)('reports %j as %s', (trick, ...codes) => {
    expect(checkBody(trick).map(({ code }) => code)).toEqual(codes)
  })

  it('reports every trick of one hostile document, in its order, each at its line', () => {
    const readable = TRICKS.filter(([, code]) => code !== 'mdx-syntax')
    // Definitions and footnotes have one namespace per document: each trick gets names of its own.
    const tricks = readable.map(([trick, ...codes], index) => ({
      codes,
      text: trick.replace(/\[(\^1|b)\](?!\()/g, (_, name: string) => `[${name}${index}]`),
    }))
    let text = ''
    const expected: [line: number, code: string][] = []
    for (const { codes, text: trick } of tricks) {
      const line = text.split('\n').length
      for (const code of codes) expected.push([line, code])
      text += `${trick}\n\nBetween.\n\n`
    }
    const found = checkBody(text).map(({ line, code }) => [line, code] as const)
    expect(found.map(([, code]) => code)).toEqual(expected.map(([, code]) => code))
    for (const [index, [line]] of found.entries()) expect(line).toBeGreaterThanOrEqual(expected[index]![0])
    expect(found.map(([line]) => line)).toEqual(found.map(([line]) => line).toSorted((a, b) => a - b))
  })

  it('reports a trick wherever it is hidden: in lists, quotations, components, tables and notes', () => {
    const wraps = [
      (inner: string) => `> ${inner}`,
      (inner: string) => `- ${inner}`,
      (inner: string) => `## ${inner}`,
      (inner: string) => `**${inner}**`,
      (inner: string) => `<KeyFacts>\n\n${inner}\n\n</KeyFacts>`,
      (inner: string) => `<Quote speaker="A">\n\n${inner}\n\n</Quote>`,
      (inner: string) => `| a |\n| - |\n| ${inner} |`,
      (inner: string) => `A[^1]\n\n[^1]: ${inner}`,
    ]
    const secrets = ['{secret}', '[x](javascript:alert(1))', '<b>x</b>', '<Unknown />', '![x](/media/x.png) y']
    for (const wrap of wraps) for (const secret of secrets) expect(checkBody(wrap(secret)), wrap(secret)).not.toEqual([])
  })

  it('lets no link pass that leads to another scheme than http, https, mailto and tel, or looks like ours and leads elsewhere', () => {
    const pieces = [
      'javascript',
      'JavaScript',
      'data',
      'https',
      'mailto',
      ':',
      '/',
      '/',
      '//',
      '\\',
      '\t',
      ' ',
      '\u0001',
      '\u001f',
      '&#58;',
      '&Tab;',
      '&NewLine;',
      'evil.example',
      '#',
      '?',
      'a',
    ]
    const passed = { ours: 0, others: 0 }
    const property = fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 }), (parts) => {
      const text = `[a](<${parts.join('')}>)`
      if (checkBody(text).length > 0) return
      let url = ''
      visit(parseBody(text), 'link', (link) => {
        url = link.url
      })
      if (!URL.canParse(url, PAGE)) return
      const { protocol, host } = new URL(url, PAGE)
      expect(['http:', 'https:', 'mailto:', 'tel:'], JSON.stringify(url)).toContain(protocol)
      const isNamed = /^[\s\u0000-\u001f]*(?:https|mailto)[\s]*:/.test(url)
      if (!isNamed) expect(host, JSON.stringify(url)).toBe('site.example')
      passed[isNamed ? 'others' : 'ours']++
    })
    fc.assert(property, { numRuns: 3_000 })
    expect(passed.ours).toBeGreaterThan(100)
    expect(passed.others).toBeGreaterThan(10)
  })

  it('stops the compilation of a body that holds a trick', async () => {
    const path = '/project/content/news/2026/road/km.mdx'
    const options = getCompileOptions(path, { projectDir: '/project' })
    for (const [trick, code] of TRICKS) {
      if (code === 'mdx-syntax') await expect(compile(new VFile({ path, value: trick }), options), trick).rejects.toThrow()
      else await expect(compile(new VFile({ path, value: trick }), options), trick).rejects.toThrow(ContentError)
    }
  })
})
