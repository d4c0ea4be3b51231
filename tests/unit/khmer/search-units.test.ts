import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../../lib/khmer/fold.ts'
import { listSearchUnits } from '../../../lib/khmer/search-units.ts'
import { anyText, MAX_GROWTH, measureGrowth, SOME_HOSTILE_UNITS } from './helpers'

describe('listSearchUnits', () => {
  it.each([
    ['ខេត្តកណ្ដាល', [['ខេ', 'ត្ត', 'ក', 'ណ្តា', 'ល']]],
    ['ឆ្នាំ២០២៣ខែ', [['ឆ្នាំ', '2023', 'ខែ']]],
    ['Phnôm Penh, ភ្នំ-ពេញ', [['phnom'], ['penh'], ['ភ្នំ'], ['ពេ', 'ញ']]],
    ['ជំងឺcovid១៩', [['ជំ', 'ងឺ', 'covid', '19']]],
    [
      'គ.ក.ស.ក ខេត្ត',
      [
        ['គ', 'ក', 'ស', 'ក'],
        ['ខេ', 'ត្ត'],
      ],
    ],
    ['១២០,៨៨៦', [['120'], ['886']]],
    ['ផ្សេង ៗ។ល។', [['ផ្សេ', 'ង', 'ៗ'], ['ល']]],
    ['🙂 «ក»', [['ក']]],
    [' . ', []],
  ])('lists %j as %j', (text, runs) => {
    expect(listSearchUnits(text)).toEqual(runs)
  })

  it('lists the same units for a text and its key, none of them empty or with white space', () => {
    const property = fc.property(anyText, (text) => {
      const runs = listSearchUnits(text)
      expect(runs).toEqual(listSearchUnits(fold(text)))
      for (const run of runs) {
        expect(run.length).toBeGreaterThan(0)
        for (const unit of run) expect(unit).toMatch(/^\S+$/)
      }
    })
    fc.assert(property, { numRuns: 2_000 })
  })

  it('finds a folded word inside a longer one as consecutive units', () => {
    const units = listSearchUnits('រដ្ឋបាលខេត្តកណ្ដាល').flat().join('|')
    expect(units).toContain(listSearchUnits('ខេត្តកណ្តាល').flat().join('|'))
  })

  it.each(SOME_HOSTILE_UNITS.map((unit) => [JSON.stringify(unit), unit]))(
    'takes time in proportion to the length of 1 MB of %s',
    (_name, unit) => {
      expect(measureGrowth(listSearchUnits, unit)).toBeLessThan(MAX_GROWTH)
    },
    60_000,
  )
})
