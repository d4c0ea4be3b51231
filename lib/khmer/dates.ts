/**
 * Dates and times in Khmer and English from our own tables. No Intl: Chromium has no `km` locale data, so a date
 * formatted in the browser would differ from the server's (measured, see docs on Khmer).
 * Every input is local civil time of the province (Phnom Penh, UTC+7, no daylight saving time) in the form
 * `2023-01-30` or `2023-01-30T15:00`; nothing here reads the clock or the zone of the machine.
 */
import { toKhmerDigits } from './digits'

/** The languages these tables know. */
export type DateLocale = 'km' | 'en'

/** A checked civil date; `time` is null when the text held a date alone. */
export type LocalDateTime = {
  year: number
  month: number
  day: number
  time: { hour: number; minute: number } | null
}

/** Offset of Phnom Penh in minutes: UTC+7 all the year, every year since 1975 (IANA tz, Asia/Phnom_Penh). */
export const PHNOM_PENH_OFFSET_MINUTES = 420

const MS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1_440
const MAX_OFFSET_MINUTES = 1_080

// Month and weekday names as ministries write them; the months are also those of CLDR `km`.
export const KHMER_MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'] as const
export const ENGLISH_MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
export const KHMER_WEEKDAYS = ['អាទិត្យ', 'ចន្ទ', 'អង្គារ', 'ពុធ', 'ព្រហស្បតិ៍', 'សុក្រ', 'សៅរ៍'] as const
export const ENGLISH_WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/**
 * Reads a local date or date and time, and refuses what no calendar has.
 * @param text `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`, years 0001 to 9999
 * @throws RangeError that says what is wrong, for any other form, a zone, and impossible dates or times (2023-02-30, 24:00)
 */
export function parseLocalIso(text: string): LocalDateTime {
  // Strict on purpose: `Date.parse` accepts 2023-02-30 and shifts it to March. No zone: input is local already.
  const match = typeof text === 'string' ? /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(text) : null
  if (!match) {
    throw new RangeError(`Not a local date: ${JSON.stringify(text)}. Write 2023-01-30 or 2023-01-30T15:00, without a zone.`)
  }
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  if (year < 1) throw new RangeError(`Impossible date ${text}: there is no year 0000.`)
  if (month < 1 || month > 12) throw new RangeError(`Impossible date ${text}: there is no month ${match[2]}.`)
  const last = countDaysInMonth(year, month)
  if (day < 1 || day > last) {
    throw new RangeError(`Impossible date ${text}: ${getEnglishMonth(month)} ${year} has days 1 to ${last}.`)
  }
  if (match[4] === undefined) return { year, month, day, time: null }
  const [hour, minute] = [Number(match[4]), Number(match[5])]
  if (hour > 23 || minute > 59) throw new RangeError(`Impossible time ${text}: the day runs from 00:00 to 23:59.`)
  return { year, month, day, time: { hour, minute } }
}

/**
 * Writes the date alone: `ថ្ងៃទី៣០ ខែមករា ឆ្នាំ២០២៣` or `30 January 2023`. A time in the input is left out.
 * @param iso local date or date and time
 * @param locale `km` or `en`
 * @throws RangeError as `parseLocalIso`
 */
export function formatDate(iso: string, locale: DateLocale): string {
  const { year, month, day } = parseLocalIso(iso)
  const rest = formatMonth(year, month, locale)
  return locale === 'km' ? `ថ្ងៃទី${toKhmerDigits(day)} ${rest}` : `${day} ${rest}`
}

/**
 * Writes the date with its weekday: `ថ្ងៃចន្ទ ទី៣០ ខែមករា ឆ្នាំ២០២៣` or `Monday 30 January 2023`. A time in the input is
 * left out.
 * @param iso local date or date and time
 * @param locale `km` or `en`
 * @throws RangeError as `parseLocalIso`
 */
export function formatDateWithWeekday(iso: string, locale: DateLocale): string {
  const { year, month, day } = parseLocalIso(iso)
  const rest = formatMonth(year, month, locale)
  return `${formatWeekday(iso, locale)} ${locale === 'km' ? `ទី${toKhmerDigits(day)}` : day} ${rest}`
}

/**
 * Writes the weekday alone: `ថ្ងៃចន្ទ` or `Monday`.
 * @param iso local date or date and time
 * @param locale `km` or `en`
 * @throws RangeError as `parseLocalIso`
 */
export function formatWeekday(iso: string, locale: DateLocale): string {
  const { year, month, day } = parseLocalIso(iso)
  // Day 0 of the civil count, 1970-01-01, was a Thursday (4); the double modulo keeps earlier days positive.
  const weekday = (((countDays(year, month, day) + 4) % 7) + 7) % 7
  return locale === 'km' ? `ថ្ងៃ${KHMER_WEEKDAYS[weekday]}` : (ENGLISH_WEEKDAYS[weekday] as string)
}

/**
 * Writes date and time: `ថ្ងៃទី៣០ ខែមករា ឆ្នាំ២០២៣ ម៉ោង ៣ និង ០០ នាទីរសៀល` or `30 January 2023, 3:00pm`.
 * Without a time in the input it writes the date alone: a time nobody stated is never shown.
 * @param iso local date or date and time
 * @param locale `km` or `en`
 * @throws RangeError as `parseLocalIso`
 */
export function formatDateTime(iso: string, locale: DateLocale): string {
  const date = formatDate(iso, locale)
  if (parseLocalIso(iso).time === null) return date
  return locale === 'km' ? `${date} ${formatTime(iso, locale)}` : `${date}, ${formatTime(iso, locale)}`
}

/**
 * Writes the time alone: `ម៉ោង ៣ និង ០០ នាទីរសៀល` or `3:00pm`. Khmer offices count twelve hours and name the part of
 * the day; ours: យប់ 19-4, ព្រឹក 5-11, ថ្ងៃត្រង់ 12, រសៀល 13-16, ល្ងាច 17-18. Noon is 12:00pm, midnight 12:00am.
 * @param iso local date and time
 * @param locale `km` or `en`
 * @throws RangeError as `parseLocalIso`; Error when the input has no time
 */
export function formatTime(iso: string, locale: DateLocale): string {
  const { time } = parseLocalIso(iso)
  if (!time) throw new Error(`No time in ${iso}: write it as ${iso}T15:00.`)
  const { hour, minute } = time
  const twelve = hour % 12 === 0 ? 12 : hour % 12
  const minutes = String(minute).padStart(2, '0')
  if (locale === 'en') return `${twelve}:${minutes}${hour < 12 ? 'am' : 'pm'}`
  return `ម៉ោង ${toKhmerDigits(twelve)} និង ${toKhmerDigits(minutes)} នាទី${getKhmerDayPart(hour)}`
}

/**
 * Writes a month of a year: `ខែមករា ឆ្នាំ២០២៣` or `January 2023`.
 * @param year 1 to 9999, a number or digits as they come from a URL
 * @param month 1 to 12, a number or digits
 * @param locale `km` or `en`
 * @throws Error when the year or month does not exist
 */
export function formatMonth(year: number | string, month: number | string, locale: DateLocale): string {
  const index = typeof month === 'string' && /^\d{1,2}$/.test(month) ? Number(month) : month
  if (typeof index !== 'number' || !Number.isInteger(index) || index < 1 || index > 12) {
    throw new Error(`There is no month ${JSON.stringify(month)}: months are 1 to 12.`)
  }
  return locale === 'km'
    ? `ខែ${KHMER_MONTHS[index - 1]} ${formatYear(year, locale)}`
    : `${getEnglishMonth(index)} ${formatYear(year, locale)}`
}

/**
 * Writes a year: `ឆ្នាំ២០២៣` or `2023`.
 * @param year 1 to 9999, a number or digits as they come from a URL
 * @param locale `km` or `en`
 * @throws Error when it is not such a year
 */
export function formatYear(year: number | string, locale: DateLocale): string {
  const value = typeof year === 'string' && /^\d{1,4}$/.test(year) ? Number(year) : year
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > 9999) {
    throw new Error(`There is no year ${JSON.stringify(year)}: years are 1 to 9999.`)
  }
  return locale === 'km' ? `ឆ្នាំ${toKhmerDigits(value)}` : String(value)
}

/**
 * Turns local civil time into an instant.
 * @param localIso local date (its midnight is meant) or date and time
 * @param utcOffsetMinutes minutes east of UTC; Phnom Penh when left out
 * @returns milliseconds since 1970-01-01T00:00Z
 * @throws RangeError as `parseLocalIso`, and when the offset is not whole minutes within 18 hours
 */
export function toInstant(localIso: string, utcOffsetMinutes = PHNOM_PENH_OFFSET_MINUTES): number {
  requireOffset(utcOffsetMinutes)
  const { year, month, day, time } = parseLocalIso(localIso)
  const minutes = countDays(year, month, day) * MINUTES_PER_DAY + (time ? time.hour * 60 + time.minute : 0)
  return (minutes - utcOffsetMinutes) * MS_PER_MINUTE
}

/**
 * Turns an instant into local civil time; seconds are dropped.
 * @param epochMs milliseconds since 1970-01-01T00:00Z
 * @param utcOffsetMinutes minutes east of UTC; Phnom Penh when left out
 * @returns `YYYY-MM-DDTHH:mm`
 * @throws RangeError when the instant is not a finite number or falls outside the years 1 to 9999, or on a bad offset
 */
export function toLocalIso(epochMs: number, utcOffsetMinutes = PHNOM_PENH_OFFSET_MINUTES): string {
  requireOffset(utcOffsetMinutes)
  const shifted = new Date(epochMs + utcOffsetMinutes * MS_PER_MINUTE)
  // The shifted instant read as UTC is the local civil time; an invalid Date has year NaN, which fails the test too.
  const year = shifted.getUTCFullYear()
  if (!(year >= 1 && year <= 9999)) throw new RangeError(`Not an instant in the years 1 to 9999: ${epochMs}`)
  return shifted.toISOString().slice(0, 16)
}

/** Days from 1970-01-01 to a civil date of the proleptic Gregorian calendar. */
export function countDays(year: number, month: number, day: number): number {
  // `Date.UTC` reads the years 0 to 99 as 1900 to 1999; setUTCFullYear does not.
  return new Date(0).setUTCFullYear(year, month - 1, day) / (MINUTES_PER_DAY * MS_PER_MINUTE)
}

function countDaysInMonth(year: number, month: number): number {
  const isLeapYear = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  if (month === 2) return isLeapYear ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

function getEnglishMonth(month: number): string {
  return ENGLISH_MONTHS[month - 1] as string
}

function getKhmerDayPart(hour: number): string {
  if (hour < 5 || hour >= 19) return 'យប់'
  if (hour < 12) return 'ព្រឹក'
  if (hour === 12) return 'ថ្ងៃត្រង់'
  return hour < 17 ? 'រសៀល' : 'ល្ងាច'
}

function requireOffset(utcOffsetMinutes: number): void {
  if (!Number.isInteger(utcOffsetMinutes) || Math.abs(utcOffsetMinutes) > MAX_OFFSET_MINUTES) {
    throw new RangeError(`Not an offset from UTC in whole minutes: ${utcOffsetMinutes}`)
  }
}
