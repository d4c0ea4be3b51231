import { describe, expect, it } from 'vitest'
import { listAlertBoundaries, listRunningAlerts } from '@/lib/catalog/alerts/running'
import { createAlertFacts } from './helpers'

const ALERTS = [
  createAlertFacts({ name: 'notice', severity: 'info', startsAt: 10, endsAt: 50 }),
  createAlertFacts({ name: 'flood', severity: 'emergency', startsAt: 20, endsAt: 40 }),
  createAlertFacts({ name: 'storm', severity: 'emergency', startsAt: 30, endsAt: 40 }),
]

describe('listRunningAlerts', () => {
  it.each([
    [9, []],
    [10, ['notice']],
    [19, ['notice']],
    [20, ['flood', 'notice']],
    [30, ['storm', 'flood', 'notice']],
    [39, ['storm', 'flood', 'notice']],
    [40, ['notice']],
    [49, ['notice']],
    [50, []],
  ])('at %i gives those that have started and not ended, the gravest and newest first', (now, names) => {
    expect(listRunningAlerts(ALERTS, now).map(({ name }) => name)).toEqual(names)
  })
})

describe('listAlertBoundaries', () => {
  it('gives every later moment at which a page changes, once', () => {
    expect(listAlertBoundaries(ALERTS, 0)).toEqual([10, 20, 30, 40, 50])
    expect(listAlertBoundaries(ALERTS, 30)).toEqual([40, 50])
    expect(listAlertBoundaries(ALERTS, 50)).toEqual([])
  })
})
