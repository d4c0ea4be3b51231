import { describe, expect, it } from 'vitest'
import { listAlerts } from '@/lib/catalog/alerts/list-alerts'
import { createTree, toName, writeAlert, writeRelease } from '../../fixtures/content-tree'
import { build, createCatalog, open } from './helpers'

const FILE = 'content/alerts/flood.yaml'
const LINK = { href: '/news/road', text: { km: 'សូមអាន', en: 'Read more' } }

describe('alerts in the catalog', () => {
  it('are what editors wrote, with the instants of their Phnom Penh times', async () => {
    const catalog = await createCatalog({ [FILE]: writeAlert({ link: LINK }), [toName('road')]: writeRelease() })
    expect(await listAlerts(catalog)).toEqual([
      {
        name: 'flood',
        severity: 'warning',
        start: '2026-02-03T06:00',
        startsAt: Date.UTC(2026, 1, 2, 23),
        endsAt: Date.UTC(2026, 1, 4, 11),
        title: { km: 'ទឹកជំនន់', en: 'Flood' },
        text: { km: 'សូមចាកចេញ។', en: 'Leave now.' },
        link: LINK,
      },
    ])
  })

  it('follow content: one that is changed, added or removed is so after the next build', async () => {
    const tree = createTree({ [FILE]: writeAlert(), 'content/alerts/.DS_Store': '' })
    await build(tree)
    tree.write({ [FILE]: writeAlert({ severity: 'emergency' }), 'content/alerts/storm.yaml': writeAlert() })
    await build(tree)
    expect((await listAlerts(await open(tree))).map(({ name, severity }) => `${name} ${severity}`)).toEqual([
      'flood emergency',
      'storm warning',
    ])
    tree.remove('content/alerts')
    await build(tree)
    expect(await listAlerts(await open(tree))).toEqual([])
  })

  it('may not outlive the release they lead to, even when they did not change themselves', async () => {
    const tree = createTree({ [FILE]: writeAlert({ link: LINK }), [toName('road')]: writeRelease(), [toName('bridge')]: writeRelease() })
    await build(tree)
    tree.remove('content/news/2026/road')
    await expect(build(tree)).rejects.toThrow('there is no release “road”')
  })
})
