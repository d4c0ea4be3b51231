import type { Alert } from '@/lib/catalog/alerts/alert'

/** An alert with what a test says of it. */
export function createAlertFacts(facts: Partial<Alert> = {}): Alert {
  return {
    name: 'flood',
    severity: 'warning',
    start: '2026-02-03T06:00',
    startsAt: 0,
    endsAt: 1,
    title: { km: 'ទឹកជំនន់', en: 'Flood' },
    text: { km: 'សូមចាកចេញ។', en: 'Leave now.' },
    link: null,
    ...facts,
  }
}
