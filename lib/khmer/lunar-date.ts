/**
 * Which day of the Khmer lunar calendar (ចន្ទគតិ) a day is, for every day of 1900 to 2100.
 * Nothing is observed: months have 29 and 30 days in turn, a year has 354 days, and the figures of the solar year say
 * whether it gets a 30th day in Chesth (355) or a second Asath (384). Sources: see solar-year.ts.
 *
 * One year changes three times (docs/lunar-calendar.md):
 * - the animal at the moment of Moha Sangkran, published each year (14 April 2023 at 16:00);
 * - the sak at Leung Sak, "rise of the sak", the last day of the New Year (km.wikipedia.org, សង្ក្រាន្ត: on that very day
 *   the new sak takes over);
 * - the Buddhist era on the day after Visak Bochea (Ministry of Cults and Religion, 20 April 2018: B.E. 2562 begins on
 *   1 waning Pisakh, 30 April 2018, and neither at the New Year nor at Leung Sak).
 */
import { countDays, parseLocalIso } from './dates'
import { getNewYear, getSolarYear, type NewYear, type SolarYear } from './solar-year'

export type LunarMonth =
  | 'mikasir'
  | 'bos'
  | 'meakh'
  | 'phalkun'
  | 'chet'
  | 'pisakh'
  | 'chesth'
  | 'asath'
  | 'pathamasath'
  | 'tutiyasath'
  | 'srap'
  | 'photrobot'
  | 'assoch'
  | 'kattik'

export type LunarDate = {
  /** 1 to 15, counted anew after the full moon. */
  day: number
  /** `waxing` is កើត, up to the full moon on the 15th; `waning` is រោច, to the 14th or 15th. */
  phase: 'waxing' | 'waning'
  month: LunarMonth
  /** Place in the round of twelve animals, 0 for the Rat (ជូត). */
  animal: number
  /** Last digit of the small era: 1 for ឯកស័ក, 0 for សំរឹទ្ធិស័ក. */
  sak: number
  buddhistYear: number
}

export const FIRST_YEAR = 1900
export const LAST_YEAR = 2100

type Month = readonly [name: LunarMonth, days: number]

const FIRST_MONTHS: readonly Month[] = [
  ['mikasir', 29],
  ['bos', 30],
  ['meakh', 29],
  ['phalkun', 30],
  ['chet', 29],
  ['pisakh', 30],
]
const LAST_MONTHS: readonly Month[] = [
  ['srap', 29],
  ['photrobot', 30],
  ['assoch', 29],
  ['kattik', 30],
]
const ASATH: readonly Month[] = [['asath', 30]]
const TWO_ASATHS: readonly Month[] = [
  ['pathamasath', 30],
  ['tutiyasath', 30],
]

const SMALL_ERA_OFFSET = 638
/** 3 December 1899, 1 waxing Mikasir: the first of January 1900 is 1 waxing Bos (Phylypo Tum's starting point). */
export const FIRST_YEAR_START_DAY = -25_596

/**
 * The lunar date of a day.
 * @param localIso `YYYY-MM-DD` or `YYYY-MM-DDTHH:mm`, civil time of Phnom Penh. The time matters once a year: before the
 *   moment of Moha Sangkran that day is of the old animal. A date alone counts as the whole day, of the new one.
 * @throws RangeError when the text is no such date (see `parseLocalIso`) or outside 1900 to 2100
 */
export function getLunarDate(localIso: string): LunarDate {
  const { year, month, day, time } = parseLocalIso(localIso)
  if (year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`No lunar date for ${localIso}: the calendar is computed from ${FIRST_YEAR} to ${LAST_YEAR}.`)
  }
  const days = countDays(year, month, day)
  // A lunar year begins in November or December of the civil year before.
  const lunarYear = getYear(days >= getYear(year + 1).start ? year + 1 : year)
  const [name, dayOfMonth] = findMonth(lunarYear.months, days - lunarYear.start)
  const phase = dayOfMonth <= 15 ? 'waxing' : 'waning'

  const { newYear } = lunarYear
  const isNewAnimal =
    days > newYear.sangkran || (days === newYear.sangkran && (!time || time.hour * 60 + time.minute >= newYear.sangkranMinute))
  const isNewSak = days >= newYear.leungSak
  const isNewEra = days > lunarYear.visakBochea
  return {
    day: phase === 'waxing' ? dayOfMonth : dayOfMonth - 15,
    phase,
    month: name,
    // 2020 began a year of the Rat, and 2020 less 4 is a multiple of 12.
    animal: (lunarYear.year - 4 - (isNewAnimal ? 0 : 1)) % 12,
    sak: (lunarYear.year - SMALL_ERA_OFFSET - (isNewSak ? 0 : 1)) % 10,
    buddhistYear: lunarYear.year + (isNewEra ? 544 : 543),
  }
}

type LunarYear = {
  /** The civil year in whose April its New Year falls. */
  year: number
  /** 1 waxing Mikasir, days since 1970-01-01. */
  start: number
  months: readonly Month[]
  newYear: NewYear
  /** The full moon of Pisakh. */
  visakBochea: number
}

/** Filled from 1900 on as far as asked for, so that the first date costs 200 short steps at most and others one look-up. */
const YEARS: LunarYear[] = []

function getYear(year: number): LunarYear {
  for (let next = FIRST_YEAR + YEARS.length; next <= year; next++) {
    const last = YEARS.at(-1)
    const start = last ? last.start + countMonthDays(last.months) : FIRST_YEAR_START_DAY
    YEARS.push({
      year: next,
      start,
      months: getMonths(next),
      newYear: getNewYear(next - SMALL_ERA_OFFSET),
      visakBochea: start + countMonthDays(FIRST_MONTHS.slice(0, -1)) + 14,
    })
  }
  return YEARS[year - FIRST_YEAR] as LunarYear
}

/** The months of a lunar year with their days. */
function getMonths(year: number): readonly Month[] {
  const hasTwoAsaths = isLeapMonthYear(year)
  const days = !hasTwoAsaths && (isLeapDayYear(year) || (isLeapMonthYear(year - 1) && isLeapDayYear(year - 1))) ? 30 : 29
  // A year due both gets its month, and the next year the day.
  return [...FIRST_MONTHS, ['chesth', days], ...(hasTwoAsaths ? TWO_ASATHS : ASATH), ...LAST_MONTHS]
}

/** អធិកមាស: the moon is old or very young at Leung Sak. Of two neighbours at the limit one is long (25 and 5: not before 2101). */
function isLeapMonthYear(year: number): boolean {
  const { bodithey } = getFigures(year)
  const next = getFigures(year + 1).bodithey
  if (bodithey === 25 && next === 5) return false
  if (bodithey === 24 && next === 6) return true
  return bodithey >= 25 || bodithey <= 5
}

/** ចន្ទ្រាធិមាស: the lunar day has run little ahead at Leung Sak; the limit is lower in a solar year of 366 days. */
function isLeapDayYear(year: number): boolean {
  const { avoman, leungSak } = getFigures(year)
  const next = getFigures(year + 1)
  if (next.leungSak - leungSak === 366) return avoman <= 126
  return avoman <= 137 && !(avoman === 137 && next.avoman === 0)
}

function getFigures(year: number): SolarYear {
  return getSolarYear(year - SMALL_ERA_OFFSET)
}

function countMonthDays(months: readonly Month[]): number {
  return months.reduce((sum, [, days]) => sum + days, 0)
}

/** The month that holds a day of the year (0 for the first), and that day's place in it (1 for the first). */
function findMonth(months: readonly Month[], dayOfYear: number): [LunarMonth, number] {
  let left = dayOfYear
  for (const [name, days] of months) {
    if (left < days) return [name, left + 1]
    left -= days
  }
  throw new RangeError(`No day ${dayOfYear} in a lunar year`)
}
