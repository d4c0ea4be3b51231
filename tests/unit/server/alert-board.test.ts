import { describe, expect, it, vi } from 'vitest'
import type { Alert } from '@/lib/catalog/alerts/alert'
import type { Catalog } from '@/lib/catalog/catalog'
import en from '@/locales/en.json'
import km from '@/locales/km.json'
import { createAlertBoard } from '@/server/alert-board'
import { CATALOG_CHECK_MS } from '@/server/config'
import { createAlertFacts } from '../alerts/helpers'

/** A catalog that holds nothing but alerts. */
function createAlertCatalog(alerts: readonly Alert[]): Catalog {
  const rows = alerts.map(({ name, startsAt, endsAt, ...facts }) => ({
    name,
    starts_at: startsAt,
    ends_at: endsAt,
    facts: JSON.stringify(facts),
  }))
  return { db: { execute: async () => ({ rows }) as never, close: () => {} }, now: 0 }
}

const FLOOD = createAlertFacts({ name: 'flood', severity: 'emergency', startsAt: 1000, endsAt: 2000 })
const STORM = createAlertFacts({ name: 'storm', title: { km: 'ព្យុះ', en: 'Storm' }, startsAt: 1500, endsAt: 3000 })

describe('the alert board, while the clock moves', () => {
  it('shows an alert from its start to its end, whatever the build knew, and says when that changes', async () => {
    const getAlerts = createAlertBoard(async () => createAlertCatalog([FLOOD, STORM]))
    const titles = async (now: number) => {
      const { banners, until } = await getAlerts(now)
      const shown = ['ទឹកជំនន់', 'Flood', 'ព្យុះ', 'Storm'].filter((title) => `${banners.km}${banners.en}`.includes(title))
      return [...shown, until]
    }
    expect(await titles(999)).toEqual([1000])
    expect(await titles(1000)).toEqual(['ទឹកជំនន់', 'Flood', 1500])
    expect(await titles(1499)).toEqual(['ទឹកជំនន់', 'Flood', 1500])
    expect(await titles(1500)).toEqual(['ទឹកជំនន់', 'Flood', 'ព្យុះ', 'Storm', 2000])
    expect(await titles(2000)).toEqual(['ព្យុះ', 'Storm', 3000])
    expect(await titles(3000)).toEqual([null])
    // A clock that was wrong is set back.
    expect(await titles(1999)).toEqual(['ទឹកជំនន់', 'Flood', 'ព្យុះ', 'Storm', 2000])
  })

  it('has another tag for every other set of alerts, the same for the same, and none for none', async () => {
    const getAlerts = createAlertBoard(async () => createAlertCatalog([FLOOD, STORM]))
    const tags = []
    for (const now of [0, 1000, 1499, 1500, 2000, 3000]) tags.push((await getAlerts(now)).tag)
    expect(tags[0]).toBe('')
    expect(tags[1]).toBe(tags[2])
    expect(new Set(tags.slice(1, 5)).size).toBe(3)
    expect(tags[5]).toBe('')
  })

  it('follows a catalog that takes the place of another', async () => {
    let catalog = createAlertCatalog([])
    const getAlerts = createAlertBoard(async () => catalog)
    expect((await getAlerts(1000)).banners.en).toBe('')
    catalog = createAlertCatalog([FLOOD])
    expect((await getAlerts(1000 + CATALOG_CHECK_MS)).banners.en).toContain('Flood')
  })

  it('goes on by the clock with what it knows when the catalog cannot be read', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    let isBroken = false
    const catalog = createAlertCatalog([FLOOD])
    const getAlerts = createAlertBoard(async () => {
      if (isBroken) throw new Error('gone')
      return catalog
    })
    await getAlerts(1000)
    isBroken = true
    expect((await getAlerts(1000 + CATALOG_CHECK_MS)).banners.en).toContain('Flood')
    expect((await getAlerts(2000)).banners.en).toBe('')
    expect(complain).toHaveBeenCalledTimes(2)
    complain.mockRestore()
  })

  it('says severity in words, escapes what editors wrote, and sends each language to its own page', async () => {
    const alert = createAlertFacts({
      endsAt: 1000,
      severity: 'emergency',
      title: { km: 'ក', en: '<script>alert(1)</script>' },
      link: { href: '/news/road', text: { km: 'សូមអាន', en: 'Read more' } },
    })
    const { banners } = await createAlertBoard(async () => createAlertCatalog([alert]))(0)
    expect(banners.en).toContain(en.AlertBanners.emergency)
    expect(banners.km).toContain(km.AlertBanners.emergency)
    expect(banners.en).toContain('&lt;script&gt;')
    expect(banners.en).toContain('href="/en/news/road"')
    expect(banners.km).toContain('href="/km/news/road"')
    // Nothing that speaks up by itself on every page (docs/adr/0009).
    expect(banners.en).not.toMatch(/aria-live|role=/)
  })
})
