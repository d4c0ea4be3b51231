import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { listClusters } from '@/lib/khmer/clusters'
import { markLineBreaks } from '@/lib/khmer/line-breaks'

/** Places where a line may end shown as `|`, no-break spaces as `~`. */
const show = (text: string): string => markLineBreaks(text).replaceAll('\u200B', '|').replaceAll('\u00A0', '~')

describe('markLineBreaks', () => {
  it('lets a line end between words', () => {
    expect(show('ប្រយុទ្ធប្រឆាំងគ្រឿងញៀន')).toBe('ប្រយុទ្ធ|ប្រឆាំង|គ្រឿងញៀន')
    expect(show('ក្នុងឆ្នាំ២០២២ខេត្ត')).toBe('ក្នុងឆ្នាំ២០២២|ខេត្ត')
  })

  it('never lets a line end after a word that leans on the next', () => {
    for (const text of ['ស្ត្រីនិងកុមារ', 'សាលារៀននៅភូមិថ្មី', 'កិច្ចប្រជុំស្តីពីសុខភាព', 'បុណ្យនៃខេត្ត']) {
      expect(show(text)).not.toMatch(/(?:និង|នៅ|ភូមិ|ស្តី|ពី|នៃ)\|/)
    }
  })

  it('keeps the repetition sign and an ordinal with the word before them', () => {
    expect(show('ផ្សេងៗទៀត')).toBe('ផ្សេងៗ|ទៀត')
    expect(show('ខួបលើកទី៧១')).toBe('ខួប|លើកទី៧១')
  })

  it('keeps a number with what it counts and with its month, but lets a line end before a preposition', () => {
    expect(show('គ្រូ ១,១៤៦ នាក់')).toBe('គ្រូ ១,១៤៦~នាក់')
    expect(show('on 1 June 2026 there')).toBe('on 1~June 2026~there')
    expect(show('ចំនួន ៣ សម្រាប់ឆ្នាំ២០២៦')).toContain('៣ សម្រាប់')
    expect(show('ឆ្នាំ២០២២ ខេត្ត')).toBe('ឆ្នាំ២០២២ ខេត្ត')
  })

  it('breaks what is too long for any line after a cluster', () => {
    expect(show('a'.repeat(30))).toContain('a|a')
    expect(show('a'.repeat(24))).toBe('a'.repeat(24))
  })

  it('never breaks inside a cluster and changes nothing a reader sees', () => {
    const letters = [...'កខតដរសាិីុេៃោំះ្្្ៗ៉៊់៍ ១២aB-(។', 'ស្ត្រី', 'ខ្ញុំ', 'សោភ័ណ្ឌ', 'ក្រុម']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...letters), { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const marked = markLineBreaks(text)
        expect(marked.replaceAll('\u200B', '').replaceAll('\u00A0', ' ')).toBe(text)
        const ends = new Set(listClusters(text).map(({ end }) => end))
        let at = 0
        for (const unit of marked) {
          if (unit === '\u200B') expect(ends.has(at), JSON.stringify(marked)).toBe(true)
          else at += unit.length
        }
      }),
    )
  })
})
