import type { Client } from '@libsql/client'
import type { Alert } from './alert'

/** Stores these alerts and no other. */
export async function writeAlerts(db: Client, alerts: readonly Alert[]): Promise<void> {
  const inserts = alerts.map(({ name, startsAt, endsAt, ...facts }) => ({
    sql: 'INSERT INTO alert (name, starts_at, ends_at, facts) VALUES (?, ?, ?, ?)',
    args: [name, startsAt, endsAt, JSON.stringify(facts)],
  }))
  await db.batch(['DELETE FROM alert', ...inserts], 'write')
}
