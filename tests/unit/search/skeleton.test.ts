import { readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSkeleton, normalizeForSkeletons } from '@/lib/catalog/search/skeleton'
import { fold } from '@/lib/khmer/fold'
import { listSearchUnits } from '@/lib/khmer/search-units'

const mayStand = (query: string, text: string): boolean => createSkeleton(listSearchUnits(query))?.test(normalizeForSkeletons(text)) ?? true

const { sets } = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../fixtures/khmer-fold-vectors.json'), 'utf8')) as {
  sets: { pairs: [string, string][] }[]
}
const pairs = sets.flatMap((set) => set.pairs)

describe('createSkeleton', () => {
  it('finds every spelling of a word that folding makes the same', () => {
    expect(pairs.length).toBeGreaterThan(20)
    for (const [one, other] of pairs) {
      if (fold(one) !== fold(other)) continue
      expect(mayStand(one, `ក ${other} ខ`), `${one} ${other}`).toBe(true)
      expect(mayStand(other, `ក ${one} ខ`), `${other} ${one}`).toBe(true)
    }
  })

  it('never passes over a text that holds the folded words', () => {
    const letter = fc.constantFrom(...'កខតដបលឧឨឱឲអយ្្្ាិុំ៉៊ៈៗ។១២29aBé-. \u200B\u17B4', 'គ.ក.', 'អោ')
    const text = fc.array(letter, { maxLength: 30 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(text, fc.nat(30), fc.nat(8), (whole, from, length) => {
        const normalized = normalizeForSkeletons(whole)
        for (const run of listSearchUnits(whole)) {
          const units = run.slice(from % run.length, (from % run.length) + 1 + length)
          expect(createSkeleton([units])?.test(normalized) ?? true, `${units.join(' ')} in ${whole}`).toBe(true)
        }
      }),
      { numRuns: 5_000 },
    )
  })

  it('passes over texts without the letters', () => {
    expect(mayStand('ទឹក', 'ភ្លើង')).toBe(false)
    expect(mayStand('flood', 'The road is open.')).toBe(false)
    expect(mayStand('១៩', 'ឆ្នាំ២០១៨')).toBe(false)
  })

  it('takes no longer on texts made to mislead it', () => {
    expect(mayStand(`${'ក'.repeat(30)}ខ`, 'ក\u17D2'.repeat(5_000))).toBe(false)
  })
})
