import { expect, it } from 'vitest'
import { getCorrectionsFeed } from '@/lib/web/feeds/corrections-feed'
import { toName, writeRelease } from '../../../fixtures/content-tree'
import { createCatalog } from '../../catalog/helpers'

it('tells two corrections of one day apart, however their notes are ordered', async () => {
  const day = { date: '2026-03-02' }
  const list = async (notes: string[]) => {
    const updates = notes.map((note) => ({ ...day, note }))
    const catalog = await createCatalog({ [toName('road')]: writeRelease({ updates }) })
    return new Map((await getCorrectionsFeed(catalog, 'km')).items.map(({ id, summary }) => [summary, id]))
  }
  const both = await list(['The hours.', 'A name & an <office>.'])
  expect(new Set(both.values()).size).toBe(2)
  expect((await list(['The hours.'])).get('The hours.')).toBe(both.get('The hours.'))
})
