import { describe, expect, it } from 'vitest'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { listProse, type Prose } from '@/lib/mdx/prose'

function read(source: string): Prose[] {
  const { tree, problem } = parseMdx(source, 'km.mdx')
  if (problem) throw new Error(problem.en)
  return listProse(tree, source)
}

describe('listProse', () => {
  it('gives what readers read, one passage for each block, and nothing that is code, an address or a name of a component', () => {
    const passages = read(
      [
        '## A title',
        'One **bold** [link](https://a.example/path) and `code`, https://b.example.',
        '- item',
        '| cell |\n|---|\n| 1 |',
        '<Figure src="/media/a.jpg" alt="a picture" caption="below" credit="by" />',
        '<Contact name="Office" phone="023 000 011" email="a@b.example" telegram="office" hours="mornings" />',
        '```\nblock\n```',
        '[^1]: note',
      ].join('\n\n'),
    )
    expect(passages.map(({ text }) => text)).toEqual([
      'A title',
      'One bold link and \ufffc, \ufffc.',
      'item',
      'cell',
      '1',
      'a picture',
      'below',
      'by',
      'Office',
      'mornings',
      'note',
    ])
  })

  it('knows where each character stands in the file', () => {
    const source = '> a\n> b\n\nx **y** \\< z\n\n<Notice type="info" title="T">\n\nc\n\n</Notice>\n'
    for (const { text, offsets } of read(source)) {
      expect([...text].map((_, index) => source[offsets[index] as number]).join('')).toBe(text)
    }
    expect(read(source).map(({ text }) => text)).toEqual(['a\nb', 'x y < z', 'T', 'c'])
  })

  it('cannot place what the file writes otherwise, but still knows about where', () => {
    const [passage] = read('a &amp; b')
    expect(passage).toMatchObject({ text: 'a & b', offsets: [-1, -1, -1, -1, -1] })
  })

  it('tells words of somebody else, but not who spoke them', () => {
    const passages = read('> a\n\n<Quote speaker="B" role="C">\n\nd\n\n- e\n\n</Quote>\n\nf')
    expect(passages.filter(({ isQuoted }) => isQuoted).map(({ text }) => text)).toEqual(['a', 'd', 'e'])
  })

  it('finds the end of the text before notes and contacts, in the last paragraph or list', () => {
    const isEnd = (source: string) => read(source).flatMap((passage) => (passage.isEnd ? [passage.text] : []))
    expect(isEnd('a\n\nb\n\n<NotesToEditors>\n\nc\n\n</NotesToEditors>\n\n> d')).toEqual(['b'])
    expect(isEnd('a\n\n- b\n- c\n\n## d')).toEqual(['c'])
  })
})
