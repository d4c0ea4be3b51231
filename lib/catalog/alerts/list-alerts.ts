import type { Catalog } from '../catalog'
import type { Alert } from './alert'

/** Every alert of the catalog: those that run, that will, and that did. */
export async function listAlerts({ db }: Pick<Catalog, 'db'>): Promise<Alert[]> {
  const { rows } = await db.execute('SELECT name, starts_at, ends_at, facts FROM alert ORDER BY name')
  return rows.map(({ name, starts_at, ends_at, facts }) => ({
    ...(JSON.parse(String(facts)) as Omit<Alert, 'name' | 'startsAt' | 'endsAt'>),
    name: String(name),
    startsAt: Number(starts_at),
    endsAt: Number(ends_at),
  }))
}
