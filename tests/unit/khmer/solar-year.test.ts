import { expect, it } from 'vitest'
import { getNewYear, getSolarYear } from '../../../lib/khmer/solar-year.ts'

const YEARS = Array.from({ length: 201 }, (_, index) => 1900 + index)

function getPublicNewYear(year: number): { sangkran: string; minute: number; leungSak: string } {
  const { sangkran, sangkranMinute, leungSak } = getNewYear(year - 638)
  const toDay = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10)
  return { sangkran: toDay(sangkran), minute: sangkranMinute, leungSak: toDay(leungSak) }
}

it.each([
  // Published moments; some come from a finer reckoning of the tables' last step, which is 24 minutes.
  [2006, '2006-04-14', 6, 48], // monida.blogspot.com/2006/04
  [2011, '2011-04-14', 13, 12], // klooking.wordpress.com
  [2012, '2012-04-13', 19, 11], // guidesim.blogspot.com/2012/04
  [2013, '2013-04-14', 2, 12], // cambodia-picturetour.com/khmer-new-year-2013
  [2014, '2014-04-14', 8, 7], // this and the next as momentkh keeps them
  [2015, '2015-04-14', 14, 2],
  [2019, '2019-04-14', 15, 12], // visit-angkor.org
  [2023, '2023-04-14', 16, 0],
  [2024, '2024-04-13', 22, 17],
  [2025, '2025-04-14', 4, 48],
  [2026, '2026-04-14', 10, 48],
])('puts Moha Sangkran of %i on its day and within 24 minutes of the published moment', (year, day, hour, minute) => {
  const newYear = getPublicNewYear(year)
  expect(newYear.sangkran).toBe(day)
  expect(Math.abs(newYear.minute - hour * 60 - minute)).toBeLessThanOrEqual(24)
})

it('ends the New Year on 16 April in recent years, after three days or four', () => {
  for (const year of [2013, 2014, 2015, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026]) {
    expect(getPublicNewYear(year).leungSak).toBe(`${year}-04-16`)
  }
  // Four days were announced for 2020 (13 to 16 April) and kept in 2024.
  const lengths = YEARS.map((year) => getNewYear(year - 638)).map(({ sangkran, leungSak }) => leungSak - sangkran + 1)
  expect(lengths[2020 - 1900]).toBe(4)
  expect(lengths[2024 - 1900]).toBe(4)
  expect(lengths[2023 - 1900]).toBe(3)
  expect(new Set(lengths)).toEqual(new Set([3, 4]))
})

it('lets each New Year follow the last by a solar year', () => {
  for (const year of YEARS) {
    const [before, after] = [getNewYear(year - 639), getNewYear(year - 638)]
    const minutes = (after.sangkran - before.sangkran) * 1_440 + after.sangkranMinute - before.sangkranMinute
    // 365 days, 6 hours, 12 minutes and 36 seconds, give or take the step of the table and its correction.
    expect(Math.abs(minutes - (365 * 1_440 + 373))).toBeLessThanOrEqual(96)
    expect(after.sangkranMinute).toBeGreaterThan(0)
    expect(after.sangkranMinute).toBeLessThanOrEqual(1_440)
  }
})

it('has the figures that the books give for the Buddhist era', () => {
  // The same rule in B.E. terms (Roath Kim Soeun): ហារគុណ = ⌊(B.E. × 292207 + 499) / 800⌋ + 4.
  for (const year of YEARS) {
    const count = Math.floor(((year + 544) * 292_207 + 499) / 800) + 4
    expect(getSolarYear(year - 638)).toMatchObject({
      kromathupul: 800 - (((year + 544) * 292_207 + 499) % 800),
      avoman: (count * 11 + 25) % 692,
      bodithey: (Math.floor((count * 11 + 25) / 692) + count + 29) % 30,
    })
  }
})
