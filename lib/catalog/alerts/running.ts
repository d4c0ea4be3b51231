import { type Alert, SEVERITIES } from './alert'

/** The alerts that run at a moment, in epoch milliseconds: the gravest first, of equals the newest. */
export function listRunningAlerts(alerts: readonly Alert[], now: number): Alert[] {
  return alerts
    .filter(({ startsAt, endsAt }) => startsAt <= now && now < endsAt)
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || b.startsAt - a.startsAt)
}

/** The moments after `now` at which an alert starts or ends, soonest first. Between two of them every page stays the same. */
export function listAlertBoundaries(alerts: readonly Alert[], now: number): number[] {
  const moments = new Set(alerts.flatMap(({ startsAt, endsAt }) => [startsAt, endsAt]))
  return [...moments].filter((moment) => moment > now).sort((a, b) => a - b)
}
