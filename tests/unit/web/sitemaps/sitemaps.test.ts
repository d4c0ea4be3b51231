import { describe, expect, it } from 'vitest'
import { toInstant } from '@/lib/khmer/dates'
import { writeSitemap } from '@/lib/web/sitemaps/sitemap'
import { createNewsSitemapResponse } from '@/lib/web/sitemaps/sitemap-routes'
import { checkXml } from '../../../fixtures/check-xml'
import { toName, writeRelease } from '../../../fixtures/content-tree'
import { createCatalog } from '../../catalog/helpers'

const ENTRY = { url: 'https://example.org/km?a=1&b=2', lastmod: '2026-02-03T00:00:00+07:00', alternates: {}, images: [] }

describe('writeSitemap', () => {
  it('writes what the protocol allows, and no more addresses than search engines read', async () => {
    expect(await checkXml({ sitemap: writeSitemap([ENTRY, { ...ENTRY, lastmod: null }]) }, 'sitemap')).toEqual([])
    expect(() => writeSitemap(Array.from({ length: 50_001 }, () => ENTRY))).toThrow('50001')
  })
})

describe('createNewsSitemapResponse', () => {
  it('names what appeared in the last two days, in its language, by the time at which it appeared', async () => {
    const catalog = await createCatalog({
      [toName('new')]: writeRelease({ title: 'ថ្មី & ខ្លី', date: '2026-02-10T09:00' }),
      [toName('new', 'en')]: writeRelease({ title: 'New', date: '2026-02-10T09:00' }),
      [toName('held')]: writeRelease({ title: 'ផ្អាក', date: '2026-01-01', publishAt: '2026-02-09T12:00' }),
      [toName('old')]: writeRelease({ title: 'ចាស់', date: '2026-02-08T09:00' }),
      [toName('void', 'en')]: writeRelease({ title: 'Void', date: '2026-02-09', withdrawn: { date: '2026-02-09', reason: 'Wrong.' } }),
      [toName('draft')]: writeRelease({ title: 'ព្រាង', date: '2026-02-10', draft: true }),
    })
    const read = async (now: string): Promise<string> => (await createNewsSitemapResponse(catalog, toInstant(now))).text()
    const xml = await read('2026-02-10T10:00')
    expect(await checkXml({ xml, empty: await read('2026-03-01') }, 'sitemap')).toEqual([])
    const news = [...xml.matchAll(/<news:language>(.*?)<.*?publication_date>(.*?)<.*?<news:title>(.*?)</g)].map(([, ...found]) => found)
    expect(news).toEqual([
      ['km', '2026-02-10T09:00:00+07:00', 'ថ្មី &#x26; ខ្លី'],
      ['km', '2026-02-09T12:00:00+07:00', 'ផ្អាក'],
      ['en', '2026-02-10T09:00:00+07:00', 'New'],
      ['en', '2026-02-09T00:00:00+07:00', '[Withdrawn] Void'],
    ])
  })
})
