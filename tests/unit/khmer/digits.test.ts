import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatNumber, toKhmerDigits, toLatinDigits } from '../../../lib/khmer/digits.ts'

describe('toKhmerDigits and toLatinDigits', () => {
  it('change the ten digits and nothing else', () => {
    expect(toKhmerDigits('0123456789 ឆ្នាំ-x')).toBe('០១២៣៤៥៦៧៨៩ ឆ្នាំ-x')
    expect(toLatinDigits('០១២៣៤៥៦៧៨៩ ឆ្នាំ-x')).toBe('0123456789 ឆ្នាំ-x')
    expect(toKhmerDigits(2023)).toBe('២០២៣')
    expect(toLatinDigits('៰៱')).toBe('៰៱')
  })

  it('are each other’s way back', () => {
    fc.assert(fc.property(fc.nat(), (value) => toLatinDigits(toKhmerDigits(value)) === String(value)))
  })

  it('refuse a number without digits', () => {
    expect(() => toKhmerDigits(Number.NaN)).toThrow(RangeError)
    expect(() => toKhmerDigits(Infinity)).toThrow(RangeError)
  })
})

describe('formatNumber', () => {
  it.each([
    [120_886_800, '១២០,៨៨៦,៨០០', '120,886,800'],
    [0, '០', '0'],
    [-0, '០', '0'],
    [999, '៩៩៩', '999'],
    [1_000, '១,០០០', '1,000'],
    [-1_234_567.891, '-១,២៣៤,៥៦៧.៨៩១', '-1,234,567.891'],
  ])('groups %d with commas', (value, khmer, english) => {
    expect(formatNumber(value, 'km')).toBe(khmer)
    expect(formatNumber(value, 'en')).toBe(english)
  })

  it('refuses what cannot be written in plain digits', () => {
    for (const value of [Number.NaN, Infinity, 1e21, 1e-7]) expect(() => formatNumber(value, 'km')).toThrow(RangeError)
  })
})
