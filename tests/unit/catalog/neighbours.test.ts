import { expect, it } from 'vitest'
import { getNeighbours } from '@/lib/catalog/neighbours'
import { listArticles } from '@/lib/catalog/query'
import { toName, writeRelease } from '../../fixtures/content-tree'
import { createCatalog, LATER } from './helpers'

const FILES = {
  [toName('a')]: writeRelease({ date: '2026-03-01' }),
  [toName('b')]: writeRelease({ date: '2026-03-02T09:00' }),
  [toName('c')]: writeRelease({ date: '2026-03-02T09:00' }),
  [toName('d')]: writeRelease({ date: '2026-03-02' }),
  [toName('e')]: writeRelease({ date: '2026-03-04' }),
  [toName('draft')]: writeRelease({ date: '2026-03-03', draft: true }),
  [toName('gone')]: writeRelease({ date: '2026-03-03', withdrawn: { date: '2026-03-05', reason: 'Wrong.' } }),
  [toName('english', 'en')]: writeRelease({ date: '2026-03-03' }),
}

it('leads along the list of all news from end to end, past drafts and withdrawn releases', async () => {
  const catalog = await createCatalog(FILES)
  const { articles } = await listArticles(catalog, { locale: 'km' }, { limit: 99, offset: 0 }, LATER)
  const listed = articles.filter(({ isWithdrawn }) => !isWithdrawn)
  expect(listed.map(({ slug }) => slug)).toEqual(['e', 'b', 'c', 'd', 'a'])
  for (const [index, article] of listed.entries()) {
    const { older, newer } = await getNeighbours(catalog, article, 'km', LATER)
    expect([newer?.slug, article.slug, older?.slug]).toEqual([listed[index - 1]?.slug, article.slug, listed[index + 1]?.slug])
  }
})

it('gives a release that is in the other language only its place among those of the page’s language', async () => {
  const catalog = await createCatalog(FILES)
  const { older, newer } = await getNeighbours(catalog, { slug: 'english', date: '2026-03-03' }, 'km', LATER)
  expect([newer?.slug, older?.slug]).toEqual(['e', 'b'])
})
