import { describe, expect, it } from 'vitest'
import { readArticle, readBlocks } from '@/lib/catalog/editorial/read-articles'
import { toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'

const source = { kind: 'release', file: toName('road'), year: '2026', slug: 'road', locale: 'km' } as const
const read = (body: string, fields = {}) => {
  const article = readArticle(source, writeRelease(fields, body), preySample)
  if (!article) throw new Error('the release of this test is broken')
  return readBlocks(article)
}
const listTexts = (body: string, fields = {}) => read(body, fields).map(({ field, text }) => (field ? `${field}: ${text}` : text))
const getHash = (body: string) => read(body).at(-1)?.hash

describe('the blocks of an article', () => {
  it('are its fields with words, then each paragraph, heading, list item, row and component', () => {
    const fields = { summary: 'S', updates: [{ date: '2026-02-04', note: 'N' }], tags: ['t'] }
    const body = `Closed *today*.

## When

- from [noon](/en/contact)
- to two

| Place | Families |
|---|---:|
| Town | 120 |

<Notice type="warning" title="Care">

Stay away.

</Notice>`
    expect(listTexts(body, fields)).toEqual([
      'title: Road repair',
      'summary: S',
      'updates.0.note: N',
      'Closed today.',
      'When',
      'from noon (/en/contact)',
      'to two',
      'Place | Families',
      'Town | 120',
      'type: warning\ntitle: Care',
      'Stay away.',
    ])
  })

  it('know the line where they stand', () => {
    expect(read('One.\n\nTwo.').map(({ line }) => line)).toEqual([null, 8, 10])
  })

  it.each([
    ['a zero-width space', 'ខេត្តកណ្តាល', 'ខេត្ត\u200bកណ្តាល'],
    ['ត or ដ under a consonant', 'ខេត្តកណ្តាល', 'ខេត្តកណ្ដាល'],
    ['the order of marks', 'ស្រ្តី', 'ស្ត្រី'],
    ['Khmer or Latin digits', '១២០', '120'],
    ['capitals and emphasis', 'The road', 'the **Road**'],
    ['a line end within the paragraph', 'The road is closed.', 'The road\nis closed.'],
  ])('stay the same by %s', (_, before, after) => {
    expect(getHash(after)).toBe(getHash(before))
  })

  it.each([
    ['a figure', '១២០ គ្រួសារ', '១២១ គ្រួសារ'],
    ['a decimal sign', '1.5', '15'],
    ['a word', 'The road is closed.', 'The road is open.'],
    ['a sign', 'Closed?', 'Closed!'],
    ['where a link leads', '[map](/en/a)', '[map](/en/b)'],
    ['a prop of a component', '<Attachment file="/media/a.pdf" title="A" />', '<Attachment file="/media/b.pdf" title="A" />'],
  ])('change with %s', (_, before, after) => {
    expect(getHash(after)).not.toBe(getHash(before))
  })
})
