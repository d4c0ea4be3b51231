import { describe, expect, it } from 'vitest'
import {
  type ArticleFilter,
  countArticles,
  countByCategory,
  countByDistrict,
  countByMonth,
  countOnlyInOther,
  listArticles,
  listReleaseSlugs,
} from '@/lib/catalog/query'
import { type Fields, type Files, toName, writeRelease } from '../../fixtures/content-tree'
import { createCatalog, LATER } from './helpers'

/** Releases of a few days, so that many share a day; two of three are in Khmer, two of three in English. */
function writeSamples(): Files {
  const files: Record<string, string> = {}
  for (let index = 0; index < 60; index++) {
    const day = String(1 + (index % 5)).padStart(2, '0')
    const fields: Fields = {
      date: index % 4 === 0 ? `2026-03-${day}T09:00` : `2026-03-${day}`,
      category: index % 2 === 0 ? 'health' : 'culture',
      districts: [[], ['tuek-thla'], ['tuek-thla', 'daeum-tnout']][index % 3],
    }
    if (index % 3 !== 0) files[toName(`release-${index}`, 'km')] = writeRelease(fields)
    if (index % 3 !== 1) files[toName(`release-${index}`, 'en')] = writeRelease(fields)
  }
  return files
}

const EDGES: Files = {
  [toName('before', 'km', '2025')]: writeRelease({ date: '2025-12-31T23:59' }),
  [toName('first')]: writeRelease({ date: '2026-01-01' }),
  [toName('evening')]: writeRelease({ date: '2026-01-01T23:59' }),
  [toName('second')]: writeRelease({ date: '2026-01-02T00:00' }),
  [toName('last')]: writeRelease({ date: '2026-01-31T23:59' }),
  [toName('february')]: writeRelease({ date: '2026-02-01' }),
}

const ALL = { limit: 1_000, offset: 0 }

describe('listArticles', () => {
  it('gives every article of a language once, whatever the length of a page, newest first', async () => {
    const catalog = await createCatalog(writeSamples())
    for (const locale of ['km', 'en'] as const) {
      const { articles, total } = await listArticles(catalog, { locale }, ALL, LATER)
      expect(total).toBe(40)
      expect(articles).toHaveLength(40)
      const inOrder = articles.toSorted((a, b) => (a.date === b.date ? (a.slug < b.slug ? -1 : 1) : a.date < b.date ? 1 : -1))
      expect(articles).toEqual(inOrder)
      for (const limit of [1, 3, 7, 20, 39, 40, 41]) {
        const slugs: string[] = []
        for (let offset = 0; offset < total; offset += limit) {
          const page = await listArticles(catalog, { locale }, { limit, offset }, LATER)
          expect(page.total).toBe(total)
          slugs.push(...page.articles.map(({ slug }) => slug))
        }
        expect(slugs).toEqual(articles.map(({ slug }) => slug))
      }
      expect(new Set(articles.map(({ slug }) => slug)).size).toBe(40)
    }
  })

  it('gives nothing after the last page, and still the number of all', async () => {
    const catalog = await createCatalog(EDGES)
    expect(await listArticles(catalog, { locale: 'km' }, { limit: 20, offset: 20 }, LATER)).toEqual({ articles: [], total: 6 })
  })

  it.each<[Omit<ArticleFilter, 'locale'>, string[]]>([
    [{ from: '2026-01-01' }, ['february', 'last', 'second', 'evening', 'first']],
    [{ to: '2026-01-01' }, ['evening', 'first', 'before']],
    [{ from: '2026-01-01', to: '2026-01-01' }, ['evening', 'first']],
    [{ from: '2026-01-02', to: '2026-01-31' }, ['last', 'second']],
    [{ month: '2026-01' }, ['last', 'second', 'evening', 'first']],
    [{ month: '2025' }, ['before']],
    [{ month: '2026' }, ['february', 'last', 'second', 'evening', 'first']],
    [{ from: '2026-02-02' }, []],
  ])('includes both days of %j', async (filter, slugs) => {
    const catalog = await createCatalog(EDGES)
    const { articles, total } = await listArticles(catalog, { locale: 'km', ...filter }, ALL, LATER)
    expect(articles.map(({ slug }) => slug)).toEqual(slugs)
    expect(total).toBe(slugs.length)
  })

  it('keeps to every filter at once, in both languages', async () => {
    const catalog = await createCatalog(writeSamples())
    const filters: Omit<ArticleFilter, 'locale'>[] = [
      { category: 'health' },
      { district: 'tuek-thla' },
      { district: 'daeum-tnout', category: 'culture' },
      { district: 'daeum-tnout', category: 'culture', from: '2026-03-02', to: '2026-03-04', month: '2026-03' },
    ]
    for (const locale of ['km', 'en'] as const) {
      const { articles: every } = await listArticles(catalog, { locale }, ALL, LATER)
      for (const filter of filters) {
        const { articles, total } = await listArticles(catalog, { locale, ...filter }, ALL, LATER)
        const wanted = every.filter(
          ({ category, districts, date }) =>
            (!filter.category || category === filter.category) &&
            (!filter.district || districts.includes(filter.district)) &&
            (!filter.from || date.slice(0, 10) >= filter.from) &&
            (!filter.to || date.slice(0, 10) <= filter.to),
        )
        expect(articles).toEqual(wanted)
        expect(total).toBe(wanted.length)
        expect(await countArticles(catalog, { locale, ...filter }, LATER)).toBe(total)
        expect(total).toBeGreaterThan(0)
      }
    }
  })

  it('gives an article with what a list shows', async () => {
    const catalog = await createCatalog({
      [toName('road')]: writeRelease({
        summary: 'Short.',
        districts: ['tuek-thla'],
        sample: true,
        withdrawn: { date: '2026-02-04', reason: 'Wrong.' },
      }),
    })
    const { articles } = await listArticles(catalog, { locale: 'km' }, ALL, LATER)
    expect(articles).toEqual([
      {
        slug: 'road',
        locale: 'km',
        title: 'Road repair',
        summary: 'Short.',
        date: '2026-02-03',
        type: 'notice',
        category: 'infrastructure',
        districts: ['tuek-thla'],
        cover: null,
        isWithdrawn: true,
        isSample: true,
      },
    ])
  })
})

describe('counts', () => {
  it('say how many releases of a list are in the other language only', async () => {
    const catalog = await createCatalog(writeSamples())
    expect(await countOnlyInOther(catalog, { locale: 'km' }, LATER)).toBe(20)
    expect(await countOnlyInOther(catalog, { locale: 'en' }, LATER)).toBe(20)
    const filter = { category: 'health', district: 'tuek-thla' } as const
    const khmer = new Set((await listArticles(catalog, { locale: 'km', ...filter }, ALL, LATER)).articles.map(({ slug }) => slug))
    const english = (await listArticles(catalog, { locale: 'en', ...filter }, ALL, LATER)).articles.filter(({ slug }) => !khmer.has(slug))
    expect(await countOnlyInOther(catalog, { locale: 'km', ...filter }, LATER)).toBe(english.length)
  })

  it('agree with the lists they lead to', async () => {
    const catalog = await createCatalog({ ...writeSamples(), ...EDGES })
    for (const locale of ['km', 'en'] as const) {
      for (const { value, total } of await countByCategory(catalog, locale, LATER)) {
        expect(await countArticles(catalog, { locale, category: value as 'health' }, LATER), value).toBe(total)
      }
      const districts = await countByDistrict(catalog, locale, LATER)
      expect(districts.map(({ value }) => value)).toEqual(['daeum-tnout', 'tuek-thla'])
      for (const { value, total } of districts) expect(await countArticles(catalog, { locale, district: value }, LATER), value).toBe(total)
      const months = await countByMonth(catalog, locale, LATER)
      expect(months.map(({ value }) => value)).toEqual(['2026-03', '2026-02', '2026-01', '2025-12'])
      for (const { value, total } of months) expect(await countArticles(catalog, { locale, month: value }, LATER), value).toBe(total)
    }
  })

  it('list a release once, though it is in two languages', async () => {
    const catalog = await createCatalog(writeSamples())
    const slugs = await listReleaseSlugs(catalog, LATER)
    expect(slugs).toHaveLength(60)
    expect(new Set(slugs).size).toBe(60)
  })
})
