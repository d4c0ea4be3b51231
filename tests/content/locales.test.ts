import { describe, expect, it } from 'vitest'
import { CATEGORIES, RELEASE_TYPES } from '@/lib/catalog/terms'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { listIcuArguments } from './icu-arguments'

/** The messages of a language by their full names: `SearchPage.title`. */
function flatten(messages: object, prefix = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(messages).map(([key, value]) =>
      typeof value === 'object' && value !== null ? flatten(value, `${prefix}${key}.`) : { [prefix + key]: value },
    ),
  )
}

const KM = flatten(km)
const EN = flatten(en)
const KEYS = Object.keys(EN)

describe('listIcuArguments', () => {
  it('reads values, choices, tags and quoted signs', () => {
    expect(listIcuArguments("{a} it's '{b}' <c>d</c> {e, plural, one {{f} g} other {<h>i</h>}}")).toEqual({
      printed: ['a', 'f'],
      chosenBy: ['e'],
      tags: ['c', 'h'],
    })
    expect(() => listIcuArguments('{a')).toThrow('not closed')
    expect(() => listIcuArguments('a}')).toThrow('too many')
  })
})

describe('the words of the interface', () => {
  it('are in both languages', () => {
    expect(Object.keys(KM).sort()).toEqual(KEYS.toSorted())
    expect(KEYS.length).toBeGreaterThan(50)
  })

  it.each(KEYS)('of %s say something and are filled in with the same values in both languages', (key) => {
    for (const text of [KM[key], EN[key]]) {
      expect(typeof text).toBe('string')
      expect(text!.trim()).toBe(text)
      expect(text).not.toBe('')
    }
    const [khmer, english] = [listIcuArguments(KM[key]!), listIcuArguments(EN[key]!)]
    expect(khmer.printed).toEqual(english.printed)
    expect(khmer.tags).toEqual(english.tags)
    // Khmer has no plural: it need not choose by a number. What it does choose by, English must know too.
    expect(english.chosenBy).toEqual(expect.arrayContaining(khmer.chosenBy))
  })

  it('are Khmer in Khmer and hold no character that nobody sees', () => {
    for (const [key, text] of Object.entries(KM)) {
      expect(text, key).not.toMatch(/[\u200B-\u200F\u2060-\u2064\u00AD\uFEFF]|\u17B4|\u17B5/)
      // A measure may be two letters of Latin script.
      if (!/^\{number\} [KM]B$/.test(text)) expect(text, key).toMatch(/[\u1780-\u17B3]/)
      expect(text.replace(/\{[^{}]*\}/g, ''), key).not.toMatch(/[0-9]/)
    }
    for (const [key, text] of Object.entries(EN)) expect(text, key).not.toMatch(/[\u1780-\u17FF]/)
  })

  it('name every type and category of a release, and no other', () => {
    expect(Object.keys(km.ReleaseType).sort()).toEqual([...RELEASE_TYPES].sort())
    expect(Object.keys(km.Category).sort()).toEqual([...CATEGORIES].sort())
  })

  it('name no two categories and no two types alike', () => {
    for (const words of [km.Category, en.Category, km.ReleaseType, en.ReleaseType])
      expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length)
  })
})
