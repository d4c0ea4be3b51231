import { describe, expect, it } from 'vitest'
import type { Catalog } from '@/lib/catalog/catalog'
import { listRelated } from '@/lib/catalog/query'
import { type Fields, type Files, toName, writeRelease } from '../../fixtures/content-tree'
import { createCatalog, LATER } from './helpers'

type Locale = 'km' | 'en'

/** Files of releases in Khmer, or in the languages named after a slash: `{ 'road/km/en': {} }`. */
function write(releases: Record<string, Fields>): Files {
  return Object.fromEntries(
    Object.entries(releases).flatMap(([name, fields]) => {
      const [slug, ...locales] = name.split('/') as [string, ...Locale[]]
      return (locales.length > 0 ? locales : (['km'] as const)).map((locale) => [toName(slug, locale), writeRelease(fields)])
    }),
  )
}

async function list(catalog: Catalog, slug: string, limit = 9, locale: Locale = 'km', page: Locale = locale): Promise<string[]> {
  const articles = await listRelated(catalog, { slug, locale }, page, limit, LATER)
  return articles.map((article) => (page === 'km' && article.locale === 'km' ? article.slug : `${article.slug}/${article.locale}`))
}

describe('listRelated', () => {
  it("puts the editor's picks first, in the editor's order, then the nearest", async () => {
    const catalog = await createCatalog(
      write({
        road: { related: ['far', 'near'], districts: ['tuek-thla'] },
        near: { districts: ['tuek-thla'] },
        nearer: { districts: ['tuek-thla'], tags: [] },
        same: { category: 'infrastructure' },
        far: { category: 'culture' },
        farther: { category: 'culture' },
      }),
    )
    expect(await list(catalog, 'road')).toEqual(['far', 'near', 'nearer', 'same'])
  })

  it('prefers a shared district, then subject and keywords, then closeness in time', async () => {
    const catalog = await createCatalog(
      write({
        road: { districts: ['tuek-thla'], tags: ['rain'] },
        everything: { districts: ['tuek-thla'], tags: ['rain'] },
        district: { districts: ['tuek-thla'], category: 'culture' },
        week: { date: '2026-02-10' },
        month: { date: '2026-03-10' },
        tag: { category: 'culture', tags: ['rain'], date: '2026-06-01' },
        nothing: { category: 'culture' },
      }),
    )
    expect(await list(catalog, 'road')).toEqual(['everything', 'district', 'week', 'month', 'tag'])
  })

  it('is not padded with what has nothing in common, and has no more than the limit', async () => {
    const catalog = await createCatalog(write({ road: {}, a: { category: 'culture' }, b: {}, c: {}, d: {}, alone: { category: 'health' } }))
    expect(await list(catalog, 'alone')).toEqual([])
    expect(await list(catalog, 'road')).toHaveLength(3)
    expect(await list(catalog, 'road', 2)).toHaveLength(2)
  })

  it('never holds the release itself', async () => {
    const catalog = await createCatalog(write({ 'a/km/en': {}, 'b/km/en': { related: ['a'] }, 'c/en': {} }))
    for (const slug of ['a', 'b']) {
      for (const page of ['km', 'en'] as const) {
        const slugs = (await listRelated(catalog, { slug, locale: page }, page, 9, LATER)).map((article) => article.slug)
        expect(slugs).not.toContain(slug)
        expect(slugs.length).toBeGreaterThan(0)
        expect(new Set(slugs).size).toBe(slugs.length)
      }
    }
  })

  it("never holds a withdrawn release, not even as the editor's pick", async () => {
    const withdrawn = { date: '2026-02-04', reason: 'Wrong.' }
    const catalog = await createCatalog(write({ road: { related: ['gone'] }, gone: { withdrawn }, also: { withdrawn }, here: {} }))
    expect(await list(catalog, 'road')).toEqual(['here'])
  })

  it('fills the places of withdrawn and hidden releases with the next ones', async () => {
    const catalog = await createCatalog(
      write({
        road: {},
        a: { withdrawn: { date: '2026-02-04', reason: 'Wrong.' } },
        b: { draft: true },
        c: { date: '2026-02-20' },
        d: { date: '2026-02-25' },
      }),
    )
    expect(await list(catalog, 'road', 2)).toEqual(['c', 'd'])
  })

  it('holds articles in the language of the page', async () => {
    const catalog = await createCatalog(
      write({ 'road/km/en': { related: ['khmer', 'english'] }, khmer: {}, 'english/en': {}, 'both/km/en': {} }),
    )
    expect(await list(catalog, 'road', 9, 'km')).toEqual(['khmer', 'both'])
    expect(await list(catalog, 'road', 9, 'en')).toEqual(['english/en', 'both/en'])
  })

  it('shows, below an untranslated release, translations where there are some', async () => {
    const catalog = await createCatalog(write({ road: { related: ['both', 'khmer'] }, khmer: {}, 'both/km/en': {} }))
    expect(await list(catalog, 'road', 9, 'km', 'en')).toEqual(['both/en', 'khmer/km'])
  })

  it('gives nothing for a release that does not exist', async () => {
    expect(await list(await createCatalog(write({ a: {}, b: {} })), 'missing')).toEqual([])
  })
})
