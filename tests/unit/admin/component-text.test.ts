import { describe, expect, it } from 'vitest'
import { createComponentForms } from '@/lib/admin/component-forms'
import { getComponentPattern, readComponent, writeComponent } from '@/lib/admin/component-text'
import { readTable, TABLE_PATTERN, writeTable } from '@/lib/admin/table-text'

const FORMS = createComponentForms()
const getForm = (name: string) => FORMS.find((form) => form.name === name)!
const PICTURE_PROPS = getForm('Figure').props

function roundTrip(name: string, text: string): string {
  const form = getForm(name)
  return writeComponent(form, readComponent(form, text.match(getComponentPattern(form))!), PICTURE_PROPS)
}

describe('components between the text and the form', () => {
  it.each([
    ['Figure', '<Figure src="/media/2026/a/b.jpg" alt="ផែនទី &quot;ប្រឡាយ&quot; &amp; ផ្លូវ" caption="ប្រឡាយ" />'],
    ['Figure', '<Figure src="/media/2026/a/b.jpg" alt="" decorative />'],
    ['Attachment', '<Attachment file="/media/2026/a/b.pdf" title="សំណុំបែបបទ" lang="km" />'],
    ['Notice', '<Notice type="warning" title="សូមកុំហែលទឹក">\n\nទឹកហូរ **ខ្លាំង**។\n\n- មួយ\n- ពីរ\n\n</Notice>'],
    ['NotesToEditors', '<NotesToEditors>\n\nអត្ថបទ\n\n</NotesToEditors>'],
    [
      'Gallery',
      '<Gallery label="ពិធី">\n\n<Figure src="/media/a.jpg" alt="មួយ" />\n\n<Figure src="/media/b.jpg" alt="ពីរ" credit="ក" />\n\n</Gallery>',
    ],
  ])('keeps %s as it is written: %s', (name, text) => {
    expect(roundTrip(name, text)).toBe(text)
  })

  it('finds each component in a text, alone on its lines', () => {
    const text = 'ក\n\n<KeyFacts title="ខ">\n\n- គ\n\n</KeyFacts>\n\nឃ'
    expect(text.match(getComponentPattern(getForm('KeyFacts')))?.[0]).toBe('<KeyFacts title="ខ">\n\n- គ\n\n</KeyFacts>')
    expect('ក <KeyFacts/> ខ'.match(getComponentPattern(getForm('KeyFacts')))).toBeNull()
  })

  it('writes a description that was left empty, so that the check asks for it', () => {
    expect(writeComponent(getForm('Figure'), { src: '/media/a.jpg', caption: ' ' }, PICTURE_PROPS)).toBe(
      '<Figure src="/media/a.jpg" alt="" />',
    )
  })
})

describe('tables between the text and the form', () => {
  it('asks for lines, and writes the signs around them', () => {
    expect(writeTable('ស្រុក | គ្រួសារ\n\nតាខ្មៅ | ១២០')).toBe('| ស្រុក | គ្រួសារ |\n| --- | --- |\n| តាខ្មៅ | ១២០ |')
  })

  it('keeps the side to which a column is set', () => {
    const table = '| ស្រុក | គ្រួសារ |\n| --- | ---: |\n| តាខ្មៅ | ១២០ |'
    expect(`ក\n\n${table}\n\nខ`.match(TABLE_PATTERN)?.[0]).toBe(table)
    expect(writeTable(readTable(table))).toBe(table)
  })
})
