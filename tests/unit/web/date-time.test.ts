import { expect, it } from 'vitest'
import { getDay, toDateTimeAttribute } from '@/lib/web/date-time'

it.each([
  ['2023-01-30', 420, '2023-01-30'],
  ['2023-01-30T15:00', 420, '2023-01-30T15:00+07:00'],
  ['2023-01-30T15:00', 345, '2023-01-30T15:00+05:45'],
  ['2023-01-30T15:00', -210, '2023-01-30T15:00-03:30'],
])('writes %s at %d minutes from UTC as %s', (date, offset, written) => {
  expect(toDateTimeAttribute(date, offset)).toBe(written)
})

it.each(['2023-01-30', '2023-01-30T15:00'])('takes the day of %s', (date) => {
  expect(getDay(date)).toBe('2023-01-30')
})
