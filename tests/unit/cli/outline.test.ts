import { expect, it } from 'vitest'
import { outlineText, UNITS_PER_EM } from '@/cli/fonts/outline'
import { openFont, shapeText } from '@/cli/fonts/shape'

const MOUL = '@fontsource/moul/files/moul-khmer-400-normal.woff2'

/** Where each contour of a path of relative commands begins, and the last point of it all. */
function walk(path: string): { x: number; y: number }[] {
  const begins: { x: number; y: number }[] = []
  let at = { x: 0, y: 0 }
  let start = at
  for (const [, command, numbers] of path.matchAll(/([mlqcz])([^mlqcz]*)/g)) {
    const values = [...(numbers as string).matchAll(/-?\d+/g)].map(Number)
    if (values.length > 0) at = { x: at.x + (values.at(-2) as number), y: at.y + (values.at(-1) as number) }
    if (command === 'm') {
      start = at
      begins.push(at)
    }
    if (command === 'z') at = start
  }
  return begins
}

it('draws a syllable that comes twice as the same shape, one advance further', async () => {
  const font = await openFont(MOUL)
  const [once, twice] = ['ខ្ម', 'ខ្មខ្ម'].map((text) => walk(outlineText(font, text).path)) as [
    ReturnType<typeof walk>,
    ReturnType<typeof walk>,
  ]
  const advance = (shapeText(font, 'ខ្ម').reduce((sum, { xAdvance }) => sum + xAdvance, 0) * UNITS_PER_EM) / font.face.upem
  expect(twice).toHaveLength(once.length * 2)
  for (const [index, { x, y }] of once.entries()) {
    const again = twice[once.length + index] as { x: number; y: number }
    expect(Math.abs(again.x - x - advance)).toBeLessThanOrEqual(1)
    expect(again.y).toBe(y)
  }
})

it('keeps every contour inside the box that it tells', async () => {
  const { path, box } = outlineText(await openFont(MOUL), 'ក្រុង ស្រុក')
  for (const { x, y } of walk(path)) {
    expect(x).toBeGreaterThanOrEqual(box.left)
    expect(x).toBeLessThanOrEqual(box.right)
    expect(y).toBeGreaterThanOrEqual(box.top)
    expect(y).toBeLessThanOrEqual(box.bottom)
  }
})
