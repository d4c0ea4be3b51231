import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listChanges } from '@/lib/catalog/translation/compare'

const hash = fc.constantFrom('a', 'b', 'c', 'd')
const list = fc.array(hash, { maxLength: 12 })

describe('listChanges', () => {
  it.each([
    ['one changed among others', 'abc', 'axc', [{ before: [1], after: [1] }]],
    ['one added at the front', 'abc', 'xabc', [{ before: [], after: [0] }]],
    ['one taken out in the middle', 'abc', 'ac', [{ before: [1], after: [] }]],
    [
      'changes far apart',
      'abcd',
      'xbcy',
      [
        { before: [0], after: [0] },
        { before: [3], after: [3] },
      ],
    ],
    ['nothing', 'abc', 'abc', []],
  ])('names %s and nothing else', (_, before, after, changes) => {
    expect(listChanges([...before], [...after])).toEqual(changes)
  })

  it('leaves the same list on both sides when what it names is taken out', () => {
    fc.assert(
      fc.property(list, list, (before, after) => {
        const changes = listChanges(before, after)
        const gone = new Set(changes.flatMap((change) => change.before))
        const come = new Set(changes.flatMap((change) => change.after))
        expect(before.filter((_, at) => !gone.has(at))).toEqual(after.filter((_, at) => !come.has(at)))
        expect(changes.length === 0).toBe(before.join() === after.join())
      }),
    )
  })
})
