import { describe, expect, it } from 'vitest'
import { compareTexts, readCopy } from '@/lib/catalog/verification/compare-texts'

const TITLE = 'ការបិទផ្លូវជាតិលេខ ២'
const BODY = `រដ្ឋបាលខេត្តកណ្តាល សូមជម្រាបជូនសាធារណជនថា ផ្លូវជាតិលេខ ២ ត្រូវបិទពីថ្ងៃទី១២ ដល់ថ្ងៃទី១៤ ខែធ្នូ។
យានយន្តធុនធំ អាចធ្វើដំណើរតាមផ្លូវលេខ ២១ ពីក្រុងតាខ្មៅ ទៅស្រុកកោះធំ។
អ្នកណាត្រូវការព័ត៌មានបន្ថែម សូមទូរស័ព្ទទៅមន្ទីរសាធារណការ និងដឹកជញ្ជូន។`
const DATE = 'ថ្ងៃទី១០ ខែធ្នូ ឆ្នាំ២០២៦'
const compare = (copy: string) =>
  compareTexts({ title: TITLE, body: BODY, furniture: [DATE, 'រដ្ឋបាលខេត្តកណ្តាល', '១៣៤/២៦ សជណ'] }, readCopy(copy))

describe('compareTexts', () => {
  it('knows a whole copy, with the title or without', () => {
    expect(compare(`${TITLE}\n${BODY}`)).toEqual({ kind: 'whole' })
    expect(compare(BODY)).toEqual({ kind: 'whole' })
  })

  it('takes spellings that read the same, lost line ends, zero-width spaces and other digits for no difference', () => {
    const copy = BODY.replaceAll('ណ្ត', 'ណ្ដ').replaceAll('\n', ' ').replaceAll('ផ្លូវ', 'ផ្លូវ\u200b').replace('១២', '12').replaceAll('។', ' ។')
    expect(compare(copy)).toEqual({ kind: 'whole' })
  })

  it('takes what stands around a text on its page and paper for no difference', () => {
    expect(compare(`រដ្ឋបាលខេត្តកណ្តាល\nលេខ៖ ១៣៤/២៦ សជណ\n${TITLE}\n${DATE}\n${BODY}`)).toEqual({
      kind: 'altered',
      differences: [{ official: '', copy: expect.stringContaining('លេខ') }],
    })
    expect(compare(`១៣៤/២៦ សជណ រដ្ឋបាលខេត្តកណ្តាល\n${TITLE}\n${DATE}\n${BODY}`)).toEqual({ kind: 'whole' })
  })

  it('knows a part', () => {
    expect(compare(BODY.split('\n')[1] as string)).toEqual({ kind: 'part' })
    expect(compare(BODY.slice(BODY.indexOf('សូមជម្រាប'), BODY.indexOf('ខែធ្នូ')))).toEqual({ kind: 'part' })
    expect(compare(TITLE)).toEqual({ kind: 'part' })
  })

  it.each([
    ['a digit', '១៤ ខែធ្នូ', '១៦ ខែធ្នូ', { official: '១៤', copy: '១៦' }],
    ['a name', 'តាខ្មៅ', 'តាកែវ', { official: 'ខ្មៅ', copy: 'កែវ' }],
    ['a word that was put in', 'អាចធ្វើ', 'មិនអាចធ្វើ', { official: '', copy: 'មិន' }],
    ['a word that was left out', 'ត្រូវបិទ', 'បិទ', { official: 'ត្រូវ', copy: '' }],
  ])('shows %s', (_, from, to, difference) => {
    expect(compare(BODY.replace(from, to))).toEqual({ kind: 'altered', differences: [difference] })
  })

  it('shows what was put before and after', () => {
    const { differences } = compare(`ដំណឹងបន្ទាន់ ចែករំលែកទាំងអស់គ្នា\n${BODY}\nសូមផ្ញើប្រាក់មកលេខ ០១២ ៣៤៥ ៦៧៨`) as { differences: { copy: string }[] }
    expect(differences.map(({ copy }) => copy)).toEqual([expect.stringContaining('ដំណឹងបន្ទាន់'), expect.stringContaining('៦៧៨')])
  })

  it('says of a text with too many changes only that it is altered', () => {
    const lines = Array.from({ length: 40 }, (_, index) => `ភូមិទី ${index} ទទួលបានអង្ករ ${index * 7} គីឡូក្រាម ពីរដ្ឋបាលខេត្ត។`)
    const copy = lines.map((line) => line.replace(/\d+ គីឡូ/, '5 គីឡូ')).join('\n')
    expect(compareTexts({ title: TITLE, body: lines.join('\n'), furniture: [] }, readCopy(copy))).toEqual({
      kind: 'altered',
      differences: null,
    })
  })

  it('knows another text, and one with nothing in it', () => {
    for (const copy of ['សាលារៀនបើកឡើងវិញនៅថ្ងៃចន្ទ។', 'The road is closed.', '', '។ ។', '\ud800'])
      expect(compare(copy)).toEqual({ kind: 'other' })
  })
})
