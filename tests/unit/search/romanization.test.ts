import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { getRomanizationKey } from '@/lib/khmer/romanization'

describe('getRomanizationKey', () => {
  it.each([
    ['without its space', 'Ta Khmau', 'Takhmau'],
    ['in capitals', 'Ta Khmau', 'TA KHMAU'],
    ['with a hyphen', 'Kien Svay', 'kien-svay'],
    ['without its breath', 'Mukh Kampul', 'Muk Kampul'],
    ['without the nasal before k', 'Angk Snuol', 'Ang Snoul'],
    ['with au, ao, aw or av', 'Ta Khmau', 'ta khmao', 'ta khmaw', 'ta khmav'],
    ['with ao or o', 'Kaoh Thum', 'Koh Thom', 'Kaoh Thom'],
    ['with ue, u, oe or eu', 'Kandal Stueng', 'Kandal Stung', 'Kandal Stoeng', 'Kandal Steung'],
    ['with ae, ea, ie, ei or e', 'Leuk Daek', 'Loeuk Dek', 'Leuk Deak'],
    ['with ai, ay or ei', 'Kien Svay', 'Kien Svai'],
    ['with v or w', 'Kien Svay', 'Kien Sway'],
    ['with marks and ligatures of UNGEGN', 'Kandal Stueng', 'Kândal Stœ̆ng'],
    ['with any apostrophe or none', "S'ang", 'S’ang', 'Sʼang', 'Sang'],
    ['with the final r that nobody speaks', 'Arey Ksat', 'Arey Ksatr'],
    ['with a letter doubled', 'Ponhea Lueu', 'Ponnhea Leu'],
  ])('is the same for a name %s', (_, name, ...spellings) => {
    expect(getRomanizationKey(name)).not.toBe('')
    for (const spelling of spellings) expect(getRomanizationKey(spelling), spelling).toBe(getRomanizationKey(name))
  })

  it.each([
    ['Kandal', 'Kampot'],
    ['Kien Svay', 'Kampong Svay'],
    ['Kaoh Thum', 'Phum Thum'],
    ['Ta Kdol', 'Ta Khmau'],
    ['Kaoh Reah', 'Kaoh Thum'],
    ["S'ang", 'Sanlung'],
  ])('is different for %s and %s', (a, b) => {
    expect(getRomanizationKey(a)).not.toBe(getRomanizationKey(b))
  })

  it.each(['', ' ', 'តាខ្មៅ', '១៩', '19', '!?', '\uD83D'])('is empty for %j, which has no Latin letter', (text) => {
    expect(getRomanizationKey(text)).toBe('')
  })

  it('is lower-case ASCII letters, the same for a name and the name in capitals, for any text', () => {
    const unit = fc.constantFrom(...'aeiouyhvwrkngst ’-âœ្̆តA')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit, maxLength: 30 }), fc.string({ unit: 'binary', maxLength: 30 })), (text) => {
        const key = getRomanizationKey(text)
        expect(key).toMatch(/^[a-z]*$/)
        expect(key).not.toMatch(/(.)\1/)
        expect(getRomanizationKey(` ${text} `)).toBe(key)
      }),
    )
  })
})
