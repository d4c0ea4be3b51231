import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatDate,
  formatDateTime,
  formatDateWithWeekday,
  formatMonth,
  formatTime,
  formatYear,
  parseLocalIso,
  toInstant,
  toLocalIso,
} from '../../../lib/khmer/dates.ts'

const KHMER_MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ']
const KHMER_WEEKDAYS = ['ចន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍', 'អាទិត្យ']

describe('date formats', () => {
  it('write a date as the offices of the province write it', () => {
    expect(formatDate('2023-01-30', 'km')).toBe('ថ្ងៃទី៣០ ខែមករា ឆ្នាំ២០២៣')
    expect(formatDate('2023-01-30T15:00', 'en')).toBe('30 January 2023')
    expect(formatDateWithWeekday('2023-01-30', 'km')).toBe('ថ្ងៃចន្ទ ទី៣០ ខែមករា ឆ្នាំ២០២៣')
    expect(formatDateWithWeekday('2023-01-30', 'en')).toBe('Monday 30 January 2023')
    expect(formatMonth(2023, 1, 'km')).toBe('ខែមករា ឆ្នាំ២០២៣')
    expect(formatMonth('2023', '01', 'en')).toBe('January 2023')
    expect(formatYear(2023, 'km')).toBe('ឆ្នាំ២០២៣')
    expect(formatYear('2023', 'en')).toBe('2023')
  })

  it.each(KHMER_MONTHS.map((name, index) => [index + 1, name] as const))('name month %i ខែ%s', (month, name) => {
    expect(formatDate(`2024-${String(month).padStart(2, '0')}-05`, 'km')).toBe(`ថ្ងៃទី៥ ខែ${name} ឆ្នាំ២០២៤`)
  })

  it.each(KHMER_WEEKDAYS.map((name, index) => [`2023-01-${30 + index > 31 ? '' : 30 + index}`, name, index] as const))(
    'name the weekday %s',
    (_date, name, index) => {
      const iso = toLocalIso(toInstant('2023-01-30') + index * 86_400_000).slice(0, 10)
      expect(formatDateWithWeekday(iso, 'km').startsWith(`ថ្ងៃ${name} `)).toBe(true)
    },
  )

  it('know the weekday of far days', () => {
    expect(formatDateWithWeekday('1953-11-09', 'en')).toBe('Monday 9 November 1953')
    expect(formatDateWithWeekday('2000-02-29', 'en')).toBe('Tuesday 29 February 2000')
    expect(formatDateWithWeekday('0001-01-01', 'en')).toBe('Monday 1 January 1')
  })

  it.each([
    ['00:00', 'ម៉ោង ១២ និង ០០ នាទីយប់', '12:00am'],
    ['04:59', 'ម៉ោង ៤ និង ៥៩ នាទីយប់', '4:59am'],
    ['05:00', 'ម៉ោង ៥ និង ០០ នាទីព្រឹក', '5:00am'],
    ['08:05', 'ម៉ោង ៨ និង ០៥ នាទីព្រឹក', '8:05am'],
    ['12:30', 'ម៉ោង ១២ និង ៣០ នាទីថ្ងៃត្រង់', '12:30pm'],
    ['15:00', 'ម៉ោង ៣ និង ០០ នាទីរសៀល', '3:00pm'],
    ['17:45', 'ម៉ោង ៥ និង ៤៥ នាទីល្ងាច', '5:45pm'],
    ['23:59', 'ម៉ោង ១១ និង ៥៩ នាទីយប់', '11:59pm'],
  ])('write %s in twelve hours with the part of the day', (time, khmer, english) => {
    expect(formatTime(`2023-01-30T${time}`, 'km')).toBe(khmer)
    expect(formatDateTime(`2023-01-30T${time}`, 'km')).toBe(`ថ្ងៃទី៣០ ខែមករា ឆ្នាំ២០២៣ ${khmer}`)
    expect(formatDateTime(`2023-01-30T${time}`, 'en')).toBe(`30 January 2023, ${english}`)
  })

  it('show no time that nobody stated', () => {
    expect(formatDateTime('2023-01-30', 'en')).toBe('30 January 2023')
    expect(() => formatTime('2023-01-30', 'en')).toThrow('No time')
  })

  it('refuse months and years that do not exist', () => {
    for (const month of [0, 13, 1.5, '', 'x', '001']) expect(() => formatMonth(2023, month, 'km')).toThrow('no month')
    for (const year of [0, 10_000, 2023.5, '', '20 23']) expect(() => formatYear(year, 'en')).toThrow('no year')
  })
})

describe('parseLocalIso', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31T23:59', '0001-01-01'])('accepts %s', (text) => {
    expect(() => parseLocalIso(text)).not.toThrow()
  })

  it.each([
    ['2023-02-30', 'February 2023 has days 1 to 28'],
    ['2023-02-29', 'February 2023 has days 1 to 28'],
    ['1900-02-29', 'February 1900 has days 1 to 28'],
    ['2024-02-30', 'February 2024 has days 1 to 29'],
    ['2023-04-31', 'April 2023 has days 1 to 30'],
    ['2023-01-00', 'has days 1 to 31'],
    ['2023-13-01', 'no month 13'],
    ['2023-00-01', 'no month 00'],
    ['0000-01-01', 'no year 0000'],
    ['2023-01-30T24:00', 'Impossible time'],
    ['2023-01-30T10:60', 'Impossible time'],
    ['2023-1-30', 'Not a local date'],
    ['2023-01-30T15:00Z', 'Not a local date'],
    ['2023-01-30T15:00+07:00', 'Not a local date'],
    ['2023-01-30 15:00', 'Not a local date'],
    ['2023-01-30\n', 'Not a local date'],
    ['២០២៣-០១-៣០', 'Not a local date'],
    ['', 'Not a local date'],
  ])('refuses %j, and every format refuses it too', (text, message) => {
    expect(() => parseLocalIso(text)).toThrow(message)
    for (const format of [formatDate, formatDateTime, formatDateWithWeekday, formatTime]) {
      expect(() => format(text, 'km')).toThrow(message)
    }
    expect(() => toInstant(text)).toThrow(message)
  })

  it('refuses a Date, which a YAML parser makes of an unquoted date', () => {
    expect(() => parseLocalIso(new Date(0) as unknown as string)).toThrow('Not a local date')
  })
})

describe('toInstant and toLocalIso', () => {
  it('take Phnom Penh for seven hours east of UTC on every day of the year', () => {
    for (let month = 1; month <= 12; month += 1) {
      const iso = `2023-${String(month).padStart(2, '0')}-15T06:30`
      expect(toInstant(iso)).toBe(Date.parse(`${iso}:00+07:00`))
    }
    expect(toInstant('2023-01-30')).toBe(Date.parse('2023-01-29T17:00:00Z'))
    expect(toLocalIso(Date.parse('2023-12-31T17:00:59Z'))).toBe('2024-01-01T00:00')
  })

  it('are each other’s way back, at any offset', () => {
    const minute = fc.integer({ min: -1e9, max: 4e9 })
    const property = fc.property(minute, fc.integer({ min: -720, max: 840 }), (minutes, offset) => {
      expect(toInstant(toLocalIso(minutes * 60_000, offset), offset)).toBe(minutes * 60_000)
    })
    fc.assert(property)
  })

  it('refuse what is no instant and no offset', () => {
    for (const value of [Number.NaN, Infinity, 1e18]) expect(() => toLocalIso(value)).toThrow(RangeError)
    expect(() => toInstant('2023-01-30', 7.5)).toThrow(RangeError)
    expect(() => toInstant('2023-01-30', 5_000)).toThrow(RangeError)
  })
})
