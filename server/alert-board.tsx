import { createHash } from 'node:crypto'
import { renderToStaticMarkup } from 'react-dom/server'
import { AlertBanners } from '@/components/layout/alert-banners'
import type { Alert } from '@/lib/catalog/alerts/alert'
import { listAlerts } from '@/lib/catalog/alerts/list-alerts'
import { listAlertBoundaries, listRunningAlerts } from '@/lib/catalog/alerts/running'
import type { Catalog } from '@/lib/catalog/catalog'
import { type Locale, routing } from '@/lib/i18n/routing'
import { CATALOG_CHECK_MS } from './config'

/** What every page shows between two moments, in epoch milliseconds: `from` included, `until` excluded. */
export type ShownAlerts = {
  from: number
  /** When the next alert starts or ends; null when nothing is to come. */
  until: number | null
  /** HTML for the slot in each language; empty when no alert runs. */
  banners: Record<Locale, string>
  /** Differs whenever the banners differ; empty when there are none. */
  tag: string
}

/** What runs at `now`, rendered once for all pages until the next boundary. */
export function showAlerts(alerts: readonly Alert[], now: number): ShownAlerts {
  const running = listRunningAlerts(alerts, now)
  const render = (locale: Locale) => (running.length > 0 ? renderToStaticMarkup(<AlertBanners alerts={running} locale={locale} />) : '')
  const banners = Object.fromEntries(routing.locales.map((locale) => [locale, render(locale)])) as ShownAlerts['banners']
  const tag = running.length > 0 ? createHash('sha256').update(JSON.stringify(banners)).digest('base64url').slice(0, 8) : ''
  return { from: now, until: listAlertBoundaries(alerts, now)[0] ?? null, banners, tag }
}

/**
 * Says what to show at a moment. The catalog is asked for its alerts once, and again when another one has taken its place.
 * When it cannot be read, the alerts that are known go on by the clock: a page is never lost for its alert.
 */
export function createAlertBoard(getCatalog: () => Promise<Catalog>): (now: number) => ShownAlerts | Promise<ShownAlerts> {
  let catalog: Catalog | null = null
  let alerts: readonly Alert[] = []
  let shown = showAlerts(alerts, 0)
  let checkedAt = Number.NEGATIVE_INFINITY

  async function readAlerts(now: number): Promise<void> {
    try {
      const current = await getCatalog()
      if (current === catalog) return
      alerts = await listAlerts(current)
      catalog = current
      shown = showAlerts(alerts, now)
    } catch (error) {
      console.error('The alerts cannot be read from the catalog.', error)
    }
  }

  function showAt(now: number): ShownAlerts {
    const isDue = shown.until !== null && now >= shown.until
    // A clock that was set back counts too.
    if (isDue || now < shown.from) shown = showAlerts(alerts, now)
    return shown
  }

  return (now) => {
    const isChecked = now >= checkedAt && now - checkedAt < CATALOG_CHECK_MS
    if (isChecked && catalog) return showAt(now)
    checkedAt = now
    return readAlerts(now).then(() => showAt(now))
  }
}
