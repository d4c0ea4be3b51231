import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { parseBody } from './helpers'

/** The figures of a text with what they say, and how many pictures were left in sentences. */
function lift(text: string): { figures: Record<string, unknown>[]; images: number } {
  const figures: Record<string, unknown>[] = []
  let images = 0
  visit(parseBody(text), (node) => {
    if (node.type === 'image') images++
    if (node.type !== 'mdxJsxFlowElement' || node.name !== 'Figure') return
    figures.push(Object.fromEntries(node.attributes.map((attribute) => ('name' in attribute ? [attribute.name, attribute.value] : []))))
  })
  return { figures, images }
}

describe('liftImages', () => {
  it('makes a figure of a picture that stands alone, with its description and caption', () => {
    expect(lift('A.\n\n![A road](/media/a.png "In May")\n\nB.')).toEqual({
      figures: [{ src: '/media/a.png', alt: 'A road', caption: 'In May' }],
      images: 0,
    })
  })

  it('invents no description where there is none, so that the check can find it missing', () => {
    expect(lift('![](/media/a.png)').figures).toEqual([{ src: '/media/a.png' }])
  })

  it.each([
    '> ![A](/media/a.png)',
    '- ![A](/media/a.png)',
    '<Notice type="info" title="B">\n\n![A](/media/a.png)\n\n</Notice>',
    '  ![A](/media/a.png)  ',
  ])('lifts the picture of %j', (text) => {
    expect(lift(text)).toEqual({ figures: [{ src: '/media/a.png', alt: 'A' }], images: 0 })
  })

  it.each(['A ![B](/media/a.png)', '![A](/media/a.png) ![B](/media/b.png)', '**![A](/media/a.png)**', '[![A](/media/a.png)](/km)'])(
    'leaves %j as it is, for the policy to refuse',
    (text) => {
      const { figures, images } = lift(text)
      expect(figures).toEqual([])
      expect(images).toBeGreaterThan(0)
    },
  )

  it('keeps the place of the picture for messages about it', () => {
    const { position } = parseBody('A.\n\n![A](/media/a.png)').children[1]!
    expect(position?.start).toMatchObject({ line: 3, column: 1 })
  })
})
