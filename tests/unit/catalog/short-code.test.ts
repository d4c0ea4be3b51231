import { describe, expect, it } from 'vitest'
import { getShortCode, readShortCode } from '@/lib/catalog/short-code'
import { getSlugByCode } from '@/lib/catalog/slug-by-code'
import { getShortPath } from '@/lib/i18n/paths'
import { toName, writeRelease } from '../../fixtures/content-tree'
import { createCatalog, LATER } from './helpers'

/** Stands on paper that was pinned up already: these codes must never change. */
const PRINTED = { '2023-01-30-women-and-children-consultative-committee': 'cx4v9kd', 'road-1': 'z8wegtd' }

describe('getShortCode', () => {
  it.each(Object.entries(PRINTED))('gives %s the code that its paper carries', (slug, code) => {
    expect(getShortCode(slug)).toBe(code)
  })

  it('uses every letter of its alphabet about equally often, and none that looks like another', () => {
    const counts = new Map<string, number>()
    for (let index = 0; index < 4_000; index++) {
      for (const letter of getShortCode(`release-${index}`)) counts.set(letter, (counts.get(letter) ?? 0) + 1)
    }
    expect([...counts.keys()].sort().join('')).toBe('0123456789abcdefghjkmnpqrstvwxyz')
    for (const count of counts.values()) expect(Math.abs(count / 875 - 1)).toBeLessThan(0.2)
  })
})

describe('readShortCode', () => {
  it.each([
    ['4f7k2q0', { code: '4f7k2q0', locale: 'km' }],
    ['4f7k2q0-en', { code: '4f7k2q0', locale: 'en' }],
    ['4f7k2q0-km', { code: '4f7k2q0', locale: 'km' }],
    ['4F7-K2QO-EN', { code: '4f7k2q0', locale: 'en' }],
    ['iL00000', { code: '1100000', locale: 'km' }],
  ])('reads %s as it was meant', (typed, read) => {
    expect(readShortCode(typed)).toEqual(read)
  })

  it.each(['', '4f7k2q', '4f7k2q00', '4f7k2qu', '4f7k2q0-fr', '4f7 2q0', '-en', '%E1%9E'])('refuses %j', (typed) => {
    expect(readShortCode(typed)).toBeNull()
  })

  it('reads back the short path of every language', () => {
    for (const locale of ['km', 'en'] as const) {
      const code = getShortCode('road')
      expect(readShortCode(getShortPath(locale, code).slice('/r/'.length))).toEqual({ code, locale })
    }
  })
})

describe('getSlugByCode', () => {
  it('finds the release of a code, whatever its languages', async () => {
    const files = { [toName('road')]: writeRelease(), [toName('road', 'en')]: writeRelease(), [toName('bridge', 'en')]: writeRelease() }
    const catalog = await createCatalog(files)
    for (const slug of ['road', 'bridge']) expect(await getSlugByCode(catalog, getShortCode(slug), LATER)).toBe(slug)
    expect(await getSlugByCode(catalog, getShortCode('canal'), LATER)).toBeNull()
  })
})
