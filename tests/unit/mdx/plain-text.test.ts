import { describe, expect, it } from 'vitest'
import { toPlainText } from '@/lib/mdx/plain-text'
import { parseBody } from './helpers'

const read = (text: string): string => toPlainText(parseBody(text))

describe('toPlainText', () => {
  it.each([
    ['a paragraph a line', 'One\ntwo.\n\nThree.', 'One\ntwo.\nThree.'],
    ['the words of a link, not its address', 'Ask the [office](https://example.org/office).', 'Ask the office.'],
    [
      'the words of a link by reference, not its definition',
      'Ask the [office].\n\n[office]: https://example.org/x "Secret"',
      'Ask the office.',
    ],
    ['words across emphasis as one word', 'កណ្តាល**ស្ទឹង** a`b`*c*', 'កណ្តាលស្ទឹង abc'],
    [
      'headings, list items and table cells on lines of their own',
      '## A\n\n- B\n- C\n\n| D | E |\n| - | - |\n| F | G |',
      'A\nB\nC\nD\nE\nF\nG',
    ],
    ['two blocks of code apart', '```\na\n```\n\n```\nb\n```', 'a\nb'],
    ['a line after a hard break', 'A\\\nb', 'A\nb'],
    ['a note where it is written, without its sign', 'A[^1].\n\n[^1]: B.', 'A.\nB.'],
    ['the description and caption of a picture, not its file', '![A road](/media/a.png "In May")', 'A road\nIn May'],
    [
      'the title and text of a component, not its kind',
      '<Notice type="danger" title="Closed">\n\nTurn *here*.\n\n</Notice>',
      'Closed\nTurn here.',
    ],
    ['who speaks', '<Quote speaker="Sok" role="Governor">\n\nWelcome.\n\n</Quote>', 'Sok\nGovernor\nWelcome.'],
    [
      'an office with its telephone, not its mail address',
      'Ask <Contact name="Office" phone="023" email="a@example.org" hours="Mornings" />now',
      'Ask\nOffice\n023\nMornings\nnow',
    ],
    [
      'the title and picture of a film, not its address',
      '<Video href="https://example.org" title="Film" still="/media/a.png" alt="A road" />',
      'Film\nA road',
    ],
    ['the title of an attachment, not its file or language', '<Attachment file="/media/a.pdf" title="Map" lang="km" />', 'Map'],
    ['a gallery with its pictures', '<Gallery label="Roads">\n\n![A](/media/a.png)\n\n![B](/media/b.png)\n\n</Gallery>', 'Roads\nA\nB'],
  ])('gives %s', (_, text, words) => {
    expect(read(text)).toBe(words)
  })

  it('leaves out the front matter', () => {
    expect(read('---\ntitle: Road\n---\n\nClosed.')).toBe('Closed.')
  })

  it('never runs a word of one block into a word of the next', () => {
    const blocks = [
      'A1',
      '## A2',
      '> A3',
      '- A4',
      '```\nA5\n```',
      '| A6 |\n| - |',
      '<Notice type="info" title="A7">\n\nA8\n\n</Notice>',
      '![A9](/media/a.png)',
      '1. B1',
      '***',
    ]
    for (const first of blocks) {
      for (const second of blocks) {
        for (const line of read(`${first}\n\n${second}\n`).split('\n')) expect(line, `${first} ${second}`).toMatch(/^([AB]\d)?$/)
      }
    }
  })
})
