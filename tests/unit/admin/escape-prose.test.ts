import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeProse, unescapeProse } from '@/lib/admin/escape-prose'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { toPlainText } from '@/lib/mdx/plain-text'

const read = (mdx: string): string => toPlainText(parseMdx(mdx, 'km.mdx').tree!)

describe('the text of an editor as MDX', () => {
  it.each([
    ['ទឹកជ្រៅ < ៥ ម៉ែត្រ', 'ទឹកជ្រៅ \\< ៥ ម៉ែត្រ'],
    ['{ប្រុងប្រយ័ត្ន}', '\\{ប្រុងប្រយ័ត្ន}'],
    ['<b>ដិត</b>', '\\<b>ដិត\\</b>'],
    ['រួចហើយ \\< និង \\{', 'រួចហើយ \\< និង \\{'],
    ['បន្ទះ \\\\{', 'បន្ទះ \\\\\\{'],
    ['`a < b {c}` និង <', '`a < b {c}` និង \\<'],
    ['```\na < {b}\n```\n\n<', '```\na < {b}\n```\n\n\\<'],
    ['[ឯកសារ](<a b>) <', '[ឯកសារ](<a b>) \\<'],
    ['សូមមើល <https://example.org/a>', 'សូមមើល [https://example.org/a](https://example.org/a)'],
  ])('writes %j as %j', (typed, written) => {
    expect(escapeProse(typed)).toBe(written)
  })

  it('leaves components and what is between their quotes alone, and not the words inside them', () => {
    const figure = '<Figure src="/media/a.jpg" alt="ក < ខ {គ}" decorative />'
    expect(escapeProse(figure)).toBe(figure)
    expect(escapeProse('<Notice type="info" title="ក">\n\nក < ខ\n\n</Notice>')).toBe(
      '<Notice type="info" title="ក">\n\nក \\< ខ\n\n</Notice>',
    )
  })

  it('shows the form no backslash, unless a component would come of it', () => {
    expect(unescapeProse('ក \\< ខ \\{គ}')).toBe('ក < ខ {គ}')
    expect(unescapeProse('សរសេរ \\<KeyFacts>')).toBe('សរសេរ \\<KeyFacts>')
    expect(unescapeProse('`\\{`')).toBe('`\\{`')
  })

  it('lets the reader see whatever was typed', () => {
    const words = fc
      .array(fc.constantFrom('<', '{', '}', '/', 'b', 'ក', ' ', '>', '</', '<b', '{{', '1'))
      .map((parts) => `ក${parts.join('')}ខ`)
    fc.assert(
      fc.property(words, (typed) => {
        // Markdown itself ends an address and joins spaces; nothing else may change.
        expect(read(escapeProse(typed)).replace(/\s+/g, '')).toBe(typed.replace(/\s+/g, ''))
      }),
    )
  })

  it('comes back as it was typed', () => {
    const text = fc.array(fc.constantFrom('<', '{', '}', 'ក', ' ', '\n', '<Notice', '`', '"')).map((parts) => parts.join(''))
    fc.assert(
      fc.property(text, (typed) => {
        const written = escapeProse(typed)
        expect(escapeProse(unescapeProse(written))).toBe(written)
      }),
    )
  })
})
