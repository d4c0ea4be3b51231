import fc from 'fast-check'
import type { Root } from 'mdast'
import { describe, expect, it } from 'vitest'
import { levelHeadings } from '@/lib/mdx/headings'

/** The levels that headings get which were written with so many `#`. */
function level(written: readonly number[]): number[] {
  const tree = { type: 'root', children: written.map((depth) => ({ type: 'heading', depth, children: [] })) } as Root
  levelHeadings(tree)
  return tree.children.map((heading) => (heading.type === 'heading' ? heading.depth : 0))
}

describe('levelHeadings', () => {
  it.each([
    { written: [1], levels: [2] },
    { written: [2, 3, 2], levels: [2, 3, 2] },
    { written: [1, 4, 4, 1], levels: [2, 3, 3, 2] },
    { written: [3, 2, 1], levels: [2, 2, 2] },
    { written: [2, 6, 4, 5], levels: [2, 3, 3, 4] },
    { written: [1, 2, 3, 4, 5, 6], levels: [2, 3, 4, 5, 6, 6] },
    { written: [], levels: [] },
  ])('gives $written the levels $levels', ({ written, levels }) => {
    expect(level(written)).toEqual(levels)
  })

  const headings = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 30 })

  it('begins at 2 and never skips a level on the way down, whatever was written', () => {
    const property = fc.property(headings, (written) => {
      const levels = level(written)
      expect(levels[0]).toBe(2)
      for (const [index, depth] of levels.entries()) {
        expect(depth).toBeGreaterThanOrEqual(2)
        expect(depth).toBeLessThanOrEqual(6)
        if (index > 0) expect(depth - levels[index - 1]!).toBeLessThanOrEqual(1)
      }
    })
    fc.assert(property, { numRuns: 2_000 })
  })

  it('keeps levels that have no gaps as they are', () => {
    // A walk that never goes down by more than one level is what WCAG asks for already.
    const walk = fc.array(fc.integer({ min: -4, max: 1 }), { maxLength: 30 }).map((steps) => {
      const levels = [2]
      for (const step of steps) levels.push(Math.min(6, Math.max(2, levels.at(-1)! + step)))
      return levels
    })
    const property = fc.property(walk, (written) => {
      expect(level(written)).toEqual(written)
    })
    fc.assert(property, { numRuns: 2_000 })
  })
})
