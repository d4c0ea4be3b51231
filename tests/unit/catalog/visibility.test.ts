import { describe, expect, it } from 'vitest'
import type { Catalog } from '@/lib/catalog/catalog'
import { listChanges } from '@/lib/catalog/changes'
import { getNeighbours } from '@/lib/catalog/neighbours'
import * as query from '@/lib/catalog/query'
import { listLegacyMoves } from '@/lib/catalog/redirects/list-redirects'
import { createPlaces } from '@/lib/catalog/search/places'
import { suggest } from '@/lib/catalog/search/suggest'
import { getShortCode } from '@/lib/catalog/short-code'
import { getSlugByCode, listReleaseCodes } from '@/lib/catalog/slug-by-code'
import { readCopy } from '@/lib/catalog/verification/compare-texts'
import { getReleaseRecord } from '@/lib/catalog/verification/release-record'
import { verifyText } from '@/lib/catalog/verification/verify-text'
import { defineSite } from '@/lib/site/define-site'
import { type Fields, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample, preySampleInput } from '../../fixtures/prey-sample'
import { createCatalog, search } from './helpers'

const SLICE = { limit: 50, offset: 0 }
const KM = { locale: 'km', category: 'health' } as const

type Tells = (catalog: Catalog, now: number) => Promise<boolean>

/** Whether a query of the catalog tells anything of the release `hidden`, at a moment. One for every exported function. */
const TELLS: Record<keyof typeof query, null | Tells> = {
  listArticles: async (catalog, now) => hasHidden((await query.listArticles(catalog, { locale: 'km' }, SLICE, now)).articles),
  listArticlesAfter: async (catalog, now) =>
    hasHidden((await query.listArticlesAfter(catalog, { locale: 'km' }, { limit: 50 }, now)).articles),
  countArticles: async (catalog, now) => (await query.countArticles(catalog, KM, now)) > 0,
  countOnlyInOther: async (catalog, now) => (await query.countOnlyInOther(catalog, { ...KM, locale: 'en' }, now)) > 0,
  getRelease: async (catalog, now) => (await query.getRelease(catalog, 'hidden', 'km', now)) !== null,
  listReleases: async (catalog, now) =>
    hasHidden((await query.listReleases(catalog, { locale: 'km' }, null, now)).map(({ article }) => article)),
  listReleaseSlugs: async (catalog, now) => (await query.listReleaseSlugs(catalog, now)).includes('hidden'),
  listArticleKeys: async (catalog, now) => hasHidden(await query.listArticleKeys(catalog, now)),
  listRelated: async (catalog, now) => hasHidden(await query.listRelated(catalog, { slug: 'seen', locale: 'km' }, 'km', 9, now)),
  countByCategory: async (catalog, now) => hasValue(await query.countByCategory(catalog, 'km', now), 'health'),
  countByDistrict: async (catalog, now) => hasValue(await query.countByDistrict(catalog, 'km', now), 'tuek-thla'),
  countByMonth: async (catalog, now) => hasValue(await query.countByMonth(catalog, 'km', now), '2026-03'),
  // Plain pages are always there.
  getPage: null,
  listPageSlugs: null,
}

/** The same for search, whatever way it may tell: hits, counts, the other language's hits, suggestions. */
const SEARCH_TELLS: Record<string, Tells> = {
  'hits of a search': async (catalog, now) => hasHidden((await search(catalog, 'measles', {}, now)).hits.map(({ article }) => article)),
  'their number': async (catalog, now) => (await search(catalog, 'measles', {}, now)).total > 0,
  'hits of a search with one letter wrong': async (catalog, now) =>
    hasHidden((await search(catalog, 'rubella measlez', {}, now)).hits.map(({ article }) => article)),
  'hits of the empty search': async (catalog, now) => hasHidden((await search(catalog, '', {}, now)).hits.map(({ article }) => article)),
  'hits by a place': async (catalog, now) => hasHidden((await search(catalog, 'toektla', {}, now)).hits.map(({ article }) => article)),
  'counts by category': async (catalog, now) => hasValue((await search(catalog, '', {}, now)).facets.category, 'health'),
  'counts by type': async (catalog, now) => hasValue((await search(catalog, '', {}, now)).facets.type, 'speech'),
  'counts by district': async (catalog, now) => hasValue((await search(catalog, '', {}, now)).facets.district, 'tuek-thla'),
  'hits in the other language': async (catalog, now) =>
    hasHidden((await search(catalog, 'measles', { locale: 'en' }, now)).other.hits.map(({ article }) => article)),
  'their number in the other language': async (catalog, now) => (await search(catalog, 'measles', { locale: 'en' }, now)).other.total > 0,
  suggestions: async (catalog, now) =>
    hasHidden((await suggest(catalog, createPlaces(preySample), { locale: 'km', typed: 'measl' }, now)).articles),
}
/** The same for what stands in files of its own. */
const OTHER_TELLS: Record<string, Tells> = {
  'the short address': async (catalog, now) => (await getSlugByCode(catalog, getShortCode('hidden'), now)) !== null,
  'its record for verification': async (catalog, now) => (await getReleaseRecord(catalog, 'hidden', 'km', now)) !== null,
  'the codes of verification pages': async (catalog, now) => (await listReleaseCodes(catalog, now)).includes(getShortCode('once')),
  'a copy of its text': async (catalog, now) =>
    (await verifyText(catalog, readCopy(`${HIDDEN.title}. ${TEXT}`), () => [], now))?.article.slug === 'hidden',
  'what changed': async (catalog, now) => (await listChanges(catalog, 'km', SLICE, now)).total > 0,
  'the short address of its former name': async (catalog, now) => (await getSlugByCode(catalog, getShortCode('once'), now)) !== null,
  'its number on the old site': async (catalog, now) => (await listLegacyMoves(catalog, now)).length > 0,
  'the older neighbour': async (catalog, now) =>
    (await getNeighbours(catalog, { slug: 'x', date: '2026-03-02' }, 'km', now)).older?.slug === 'hidden',
  'the newer neighbour': async (catalog, now) =>
    (await getNeighbours(catalog, { slug: 'x', date: '2026-02-28' }, 'km', now)).newer?.slug === 'hidden',
}
const hasHidden = (articles: readonly { slug: string }[]): boolean => articles.some(({ slug }) => slug === 'hidden')
const hasValue = (counts: readonly { value: string; total: number }[], value: string): boolean =>
  counts.some((count) => count.value === value && count.total > 0)

const TEXT = 'Every child of the district is vaccinated at the health centre on the first Monday.'
const HIDDEN = {
  title: 'Measles and rubella',
  date: '2026-03-01',
  category: 'health',
  type: 'speech',
  districts: ['tuek-thla'],
  updates: [{ date: '2026-03-02', note: 'Changed.' }],
  legacyId: 21063,
}

/** A visible release that points to another one, of which `fields` say when it is shown. */
const createWith = (fields: Fields, utcOffsetMinutes = 420): Promise<Catalog> =>
  createCatalog(
    {
      [toName('seen')]: writeRelease({ related: ['hidden'] }),
      [toName('hidden')]: writeRelease({ ...HIDDEN, ...fields }, TEXT),
      'content/redirects.yaml': '- {release: once, to: hidden}\n',
    },
    defineSite({ ...preySampleInput, utcOffsetMinutes }),
  )

/** The names of the queries that tell of the hidden release. */
async function listTelling(catalog: Catalog, now: number): Promise<string[]> {
  const names: string[] = []
  for (const [name, tells] of Object.entries({ ...TELLS, ...SEARCH_TELLS, ...OTHER_TELLS }))
    if (tells && (await tells(catalog, now))) names.push(name)
  return names
}

const ALL = Object.entries({ ...TELLS, ...SEARCH_TELLS, ...OTHER_TELLS }).flatMap(([name, tells]) => (tells ? [name] : []))
const FIRST = Date.UTC(1970, 0, 1)
const LAST = Date.UTC(9999, 0, 1)

describe('the queries of the catalog', () => {
  it('are all held against hidden releases here', () => {
    const exported = Object.entries(query).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    expect(Object.keys(TELLS).sort()).toEqual(exported.sort())
    expect(ALL.length).toBeGreaterThan(8)
  })

  it('never tell of a draft', async () => {
    const catalog = await createWith({ draft: true })
    for (const now of [FIRST, Date.UTC(2026, 2, 2), LAST]) expect(await listTelling(catalog, now)).toEqual([])
  })

  it('never tell of a draft whose embargo is over', async () => {
    const catalog = await createWith({ draft: true, publishAt: '2026-03-01T08:00' })
    expect(await listTelling(catalog, LAST)).toEqual([])
  })

  // Phnom Penh is seven hours ahead of UTC: its midnight is 17:00 of the day before.
  const shown: [what: string, fields: Fields, from: number][] = [
    ['an embargoed release before its minute', { publishAt: '2026-03-05T08:30' }, Date.UTC(2026, 2, 5, 1, 30)],
    ['a release embargoed to a day before its midnight', { publishAt: '2026-03-05' }, Date.UTC(2026, 2, 4, 17)],
    ['a release dated in the future before its day', { date: '2026-03-01' }, Date.UTC(2026, 1, 28, 17)],
    ['a release dated in the future before its minute', { date: '2026-03-01T06:59' }, Date.UTC(2026, 1, 28, 23, 59)],
    ['a release of seven in the morning before midnight of UTC', { date: '2026-03-01T07:00' }, Date.UTC(2026, 2, 1)],
    ['a release of the first minute of the month before it', { date: '2026-03-01T00:01' }, Date.UTC(2026, 1, 28, 17, 1)],
  ]

  it.each(shown)('tell nothing of %s, and all tell of it from then on', async (_, fields, from) => {
    const catalog = await createWith(fields)
    for (const now of [FIRST, from - 60_000, from - 1]) expect(await listTelling(catalog, now)).toEqual([])
    for (const now of [from, from + 60_000, LAST]) expect(await listTelling(catalog, now)).toEqual(ALL)
  })

  const expired: [what: string, fields: Fields, until: number][] = [
    ['its minute', { unpublishAt: '2026-03-08T17:00' }, Date.UTC(2026, 2, 8, 10)],
    ['its midnight', { unpublishAt: '2026-03-08' }, Date.UTC(2026, 2, 7, 17)],
    ['midnight of UTC', { unpublishAt: '2026-03-08T07:00' }, Date.UTC(2026, 2, 8)],
  ]

  it.each(expired)('tell of a release until %s, and nothing from then on', async (_, fields, until) => {
    const catalog = await createWith(fields)
    for (const now of [until - 60_000, until - 1]) expect(await listTelling(catalog, now)).toEqual(ALL)
    for (const now of [until, until + 60_000, LAST]) expect(await listTelling(catalog, now)).toEqual([])
  })

  it('tell of a release before its date when the editor gave an earlier time', async () => {
    const catalog = await createWith({ publishAt: '2026-02-20T08:00' })
    expect(await listTelling(catalog, Date.UTC(2026, 1, 20, 0, 59, 59))).toEqual([])
    expect(await listTelling(catalog, Date.UTC(2026, 1, 20, 1))).toEqual(ALL)
  })

  it('count time as the province does, wherever it lies', async () => {
    const catalog = await createWith({ publishAt: '2026-03-05T08:30' }, -150)
    const from = Date.UTC(2026, 2, 5, 11)
    expect(await listTelling(catalog, from - 1)).toEqual([])
    expect(await listTelling(catalog, from)).toEqual(ALL)
  })
})

describe('a translation that is a draft', () => {
  it('is not offered as a language, and counts as missing', async () => {
    const translation = writeRelease({ title: 'Measles', draft: true })
    const catalog = await createCatalog({ [toName('road')]: writeRelease(), [toName('road', 'en')]: translation })
    const release = await query.getRelease(catalog, 'road', 'en', LAST)
    expect(release).toMatchObject({ article: { locale: 'km', title: 'Road repair' }, isFallback: true, locales: ['km'] })
    expect(await query.countOnlyInOther(catalog, { locale: 'en' }, LAST)).toBe(1)
    expect(await query.listArticles(catalog, { locale: 'en' }, SLICE, LAST)).toEqual({ articles: [], total: 0 })
  })

  it('is offered once it is none any more', async () => {
    const catalog = await createCatalog({ [toName('road')]: writeRelease(), [toName('road', 'en')]: writeRelease({ title: 'Measles' }) })
    const release = await query.getRelease(catalog, 'road', 'en', LAST)
    expect(release).toMatchObject({ article: { locale: 'en', title: 'Measles' }, isFallback: false, locales: ['km', 'en'] })
    expect(await query.countOnlyInOther(catalog, { locale: 'en' }, LAST)).toBe(0)
  })
})
