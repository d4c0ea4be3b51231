import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { createHouseStyle } from '@/lib/catalog/proofread/house-style'
import { mendFile } from '@/lib/catalog/proofread/mend'
import { parseMdx } from '@/lib/mdx/parse-mdx'
import { toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'

const SOURCE = { file: toName('road'), kind: 'release', locale: 'km' } as const
const style = createHouseStyle(preySample)

/** Everything of a text that no mend may touch: code, addresses and quoted words, in their order. */
function listUntouchable(text: string): string[] {
  const listed: string[] = []
  const visit = (node: Nodes, isQuoted: boolean): void => {
    if ('url' in node) listed.push(node.url)
    if (node.type === 'code' || node.type === 'inlineCode' || (node.type === 'text' && isQuoted)) listed.push(node.value)
    if ('children' in node) for (const child of node.children) visit(child, isQuoted || node.type === 'blockquote')
  }
  const { tree } = parseMdx(text, SOURCE.file)
  if (tree) visit(tree, false)
  return listed
}

describe('mendFile', () => {
  const piece = fc.constantFrom(
    ...'ក ត្ដ ស្រ្តី េា ីី ។ ៖ ៗ : 1 ២ គ.កន.ក COVID-19 ** * _ ` [ ](/km/a-1) ](https://a.example/1) > - # | & &amp; \\ ~~ https://b.example/2'.split(
      ' ',
    ),
    ' ',
    '\n',
    '\n\n',
    '\u200b',
  )
  const body = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''))

  it('touches no code, address or quoted word in any Markdown, and changes nothing the second time', () => {
    let mends = 0
    fc.assert(
      fc.property(body, body, (title, text) => {
        const written = writeRelease({ title }, text)
        const mended = mendFile(SOURCE, written, style)
        mends += mended.mends.length
        expect(listUntouchable(mended.text)).toEqual(listUntouchable(written))
        expect(mendFile(SOURCE, mended.text, style)).toEqual({ text: mended.text, mends: [] })
      }),
      { numRuns: 60 },
    )
    expect(mends).toBeGreaterThan(30)
  })

  it('keeps the space between an address and a sign, which would become part of it', () => {
    expect(mendFile(SOURCE, writeRelease({}, 'ទី 1 www.a.example/2 ។'), style).text).toBe(writeRelease({}, 'ទី ១ www.a.example/2 ។'))
  })
})
