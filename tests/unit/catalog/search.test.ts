import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Catalog } from '@/lib/catalog/catalog'
import type { SearchFilter } from '@/lib/catalog/search/filter'
import type { SearchRequest, SearchResult } from '@/lib/catalog/search/search'
import { CATEGORIES, RELEASE_TYPES } from '@/lib/catalog/terms'
import { type Files, toName, writeRelease } from '../../fixtures/content-tree'
import { createCatalog, search as searchIn } from './helpers'

// KHMER SIGN COENG with TA (U+178F) or DA (U+178A): the two look the same, and every text mixes them.
const TA = 'បណ្តាល'
const DA = 'បណ្ដាល'

let catalog: Catalog
beforeAll(async () => {
  catalog = await createCatalog({
    [toName('with-ta')]: writeRelease({ title: 'ជំនន់' }, `ទឹកជំនន់${TA}ឱ្យខូចផ្លូវ។`),
    [toName('with-da')]: writeRelease({ title: 'ភ្លៀង' }, `ភ្លៀងធំ${DA}ឱ្យខូចផ្លូវ។`),
    [toName('in-title')]: writeRelease({ title: 'School opens', date: '2026-01-01' }, 'Everybody is welcome.'),
    [toName('in-summary')]: writeRelease({ summary: 'The school is far.', date: '2026-02-01' }, 'Everybody is welcome.'),
    [toName('in-body')]: writeRelease({ date: '2026-03-01' }, 'Everybody is welcome. Nothing is closed. It is a new and large school.'),
    [toName('withdrawn')]: writeRelease(
      { title: 'School', date: '2026-06-01', withdrawn: { date: '2026-06-04', reason: 'Wrong.' } },
      'School, school. ទឹកជំនន់។',
    ),
    [toName('draft')]: writeRelease({ title: 'School picnic', draft: true }, 'A picnic.'),
    [toName('covid')]: writeRelease({ title: 'ជំងឺកូវីដ-១៩' }, 'លេខ 023 000 011, គ.ក.ស.ក ខេត្ត'),
    [toName('in-place')]: writeRelease({ title: 'Pumps', districts: ['tuek-thla'] }, 'Two pumps.'),
    [toName('names-place')]: writeRelease({ title: 'Wells' }, 'Wells at Toek Tla.'),
    [toName('in-both')]: writeRelease({ title: 'Harvest' }, 'A harvest.'),
    [toName('in-both', 'en')]: writeRelease({ title: 'Harvest' }, 'A harvest of rice.'),
    [toName('in-english', 'en')]: writeRelease(
      { title: 'Holiday', category: 'culture', districts: ['tuek-thla'], date: '2026-01-05' },
      'The school is closed. Rice is sold.',
    ),
  })
})

const search = (words: string, request?: Partial<SearchRequest>): Promise<SearchResult> => searchIn(catalog, words, request)
const toSlugs = ({ hits }: Pick<SearchResult, 'hits'>): string[] => hits.map(({ article }) => article.slug)

/** What has every part of the query. */
async function find(words: string, request?: Partial<SearchRequest>): Promise<string[]> {
  const result = await search(words, request)
  return result.mode === 'all' ? toSlugs(result) : []
}

describe('searchCatalog', () => {
  it.each([TA, DA, `${TA}ឱ្យ`, `${DA}ឱ្យខូច`, `${TA.slice(0, 2)}\u200B${TA.slice(2)}`])('finds %s in either spelling', async (query) => {
    expect(TA).not.toBe(DA)
    expect((await find(query)).sort()).toEqual(['with-da', 'with-ta'])
  })

  it.each([
    ['a number in either script', '19', ['covid']],
    ['a number in Khmer digits', '០២៣', ['covid']],
    ['an abbreviation, with its full stops or without', 'គកសក', ['covid']],
    ['words in any order', 'ផ្លូវ ជំនន់', ['with-ta']],
    ['words on both sides of a full stop', 'welcome nothing', ['in-body']],
    ['no run across a space of the text', 'កខេត្ត', []],
    ['the same clusters as two runs', 'ក ខេត្ត', ['covid']],
    ['a word whatever its case', 'SCHOOL', ['in-title', 'in-summary', 'in-body', 'withdrawn']],
    ['a word by its beginning', 'scho', ['in-title', 'in-summary', 'in-body', 'withdrawn']],
    ['only the last word by its beginning', 'scho welcome', []],
    ['no quoted part of a Latin word', '"scho"', []],
    ['a Khmer word by its beginning, in the middle of a cluster too', 'បណ', ['with-ta', 'with-da']],
    ['no quoted part of a Khmer cluster', '"បណ"', []],
    ['no end of a Khmer cluster', 'តាល', []],
    ['a place by another spelling: what concerns it, and what writes it so', 'toek tla', ['in-place', 'names-place']],
    ['a place written in one word', 'Tuekthla', ['in-place']],
    ['a place by its Khmer name', 'ទឹកថ្លា', ['in-place']],
  ])('finds %s', async (_, query, slugs) => {
    expect((await find(query)).sort()).toEqual(slugs.toSorted())
  })

  it('shows every release for an empty query, newest first, with its summary for an excerpt', async () => {
    const { mode, total, hits, other } = await search('  \n')
    expect(mode).toBe('all')
    expect(total).toBe(10)
    const dates = hits.map(({ article }) => article.date)
    expect(dates).toEqual(dates.toSorted().toReversed())
    for (const { article, title, excerpt } of hits) {
      expect(title).toEqual([{ text: article.title, isMatch: false }])
      expect(excerpt).toEqual([{ text: article.summary, isMatch: false }])
    }
    expect(other).toEqual({ total: 0, hits: [] })
  })
})

describe('the mode of a search', () => {
  it.each([
    ['all when a release has every word', 'ជំនន់ ផ្លូវ', 'all', ['with-ta']],
    ['some when each release lacks a word', 'ជំនន់ សាលារៀន', 'some', ['with-ta', 'withdrawn']],
    ['near when a cluster of the only word is wrong', 'ទឹកជំនូន់', 'near', ['in-place', 'with-ta', 'withdrawn']],
    ['some when only the other language has every word', 'school holiday', 'some', ['in-title', 'in-summary', 'in-body', 'withdrawn']],
    ['some when only a draft has every word', 'school picnic', 'some', ['in-title', 'in-summary', 'in-body', 'withdrawn']],
    ['near, with nothing, when no piece is anywhere', 'zebra', 'near', []],
  ])('is %s', async (_, query, mode, slugs) => {
    const result = await search(query)
    expect(result.mode).toBe(mode)
    expect(toSlugs(result).sort()).toEqual(slugs.toSorted())
  })

  it('does not depend on filters: a filter never makes a search looser', async () => {
    expect(await search('school', { filter: { category: 'health' } })).toMatchObject({ mode: 'all', total: 0 })
  })
})

describe('an excluded word', () => {
  it.each([
    ['a word', 'school -large', ['in-summary', 'in-title', 'withdrawn']],
    ['the beginning of a word, which excludes nothing', 'school -larg', ['in-body', 'in-summary', 'in-title', 'withdrawn']],
    ['a quoted phrase', 'school -"new and large"', ['in-summary', 'in-title', 'withdrawn']],
    ['a phrase that is nowhere in this order', 'school -"large and new"', ['in-body', 'in-summary', 'in-title', 'withdrawn']],
    ['a word of two runs, both together', 'school -new-large', ['in-body', 'in-summary', 'in-title', 'withdrawn']],
    ['a Khmer word in the other spelling', `ខូចផ្លូវ -ជំនន់${DA}`, ['with-da']],
    ['a place in another spelling', 'pumps -toektla', []],
  ])('keeps out what has %s', async (_, query, slugs) => {
    expect((await find(query)).sort()).toEqual(slugs)
  })

  it('keeps it out of looser searches too', async () => {
    expect(toSlugs(await search('ជំនន់ សាលារៀន -ផ្លូវ'))).toEqual(['withdrawn'])
    expect(toSlugs(await search('ទឹកជំនូន់ -ផ្លូវ'))).toEqual(['in-place', 'withdrawn'])
  })

  it('finds nothing alone, in no language', async () => {
    for (const query of ['-school', '-"school"', '-school -harvest'])
      expect(await search(query)).toMatchObject({
        total: 0,
        hits: [],
        other: { total: 0 },
        facets: { category: [], type: [], district: [] },
      })
  })
})

describe('a quoted phrase', () => {
  it.each([
    ['"new and large"', ['in-body']],
    ['“new and large”', ['in-body']],
    ['«new and large»', ['in-body']],
    ['"NEW and  large"', ['in-body']],
    ['"and large" new', ['in-body']],
    ['"large and new"', []],
    ['"new large"', []],
    ['"welcome. Nothing"', ['in-body']],
    ['"ទឹកជំនន់"', ['with-ta', 'withdrawn']],
    ['"ក ខេត្ត"', ['covid']],
    ['"កខេត្ត"', []],
    ['"Toek Tla"', ['names-place']],
    ['"Tuek Thla"', []],
  ])('%s is found where its words follow each other in the text, and nowhere else', async (query, slugs) => {
    expect((await find(query)).sort()).toEqual(slugs)
  })
})

describe('the order of hits', () => {
  it('puts what is in the title before what is in the summary and in the text, and withdrawn releases last', async () => {
    expect(await find('school')).toEqual(['in-title', 'in-summary', 'in-body', 'withdrawn'])
  })

  it.each([
    ['all', 'school'],
    ['some', 'school zebra'],
    ['near', 'ទឹកជំនូន់'],
  ])('has withdrawn releases last in mode %s', async (mode, query) => {
    const result = await search(query)
    expect(result.mode).toBe(mode)
    expect(result.total).toBeGreaterThan(1)
    expect(toSlugs(result).indexOf('withdrawn')).toBe(result.total - 1)
  })

  it('by date is newest first, whatever the relevance', async () => {
    expect(await find('school', { sort: 'date' })).toEqual(['withdrawn', 'in-body', 'in-summary', 'in-title'])
  })

  it('has whole words before beginnings, and more of the words before fewer, above every other factor', async () => {
    const tiers = await createCatalog({
      [toName('whole', 'km', '2010')]: writeRelease(
        { date: '2010-01-01' },
        `A vaccine is here. ${'There is much else to say. '.repeat(40)}`,
      ),
      [toName('beginning')]: writeRelease({ title: 'Vaccines, vaccines', date: '2026-05-01' }, 'Vaccines.'),
      [toName('two-words', 'km', '2010')]: writeRelease(
        { date: '2010-01-01' },
        `Cows are near water. ${'There is much else to say. '.repeat(40)}`,
      ),
      [toName('one-word')]: writeRelease({ title: 'Cows, cows', date: '2026-05-01' }, 'Cows.'),
    })
    const slugs = async (words: string) => toSlugs(await searchIn(tiers, words))
    expect(await slugs('vaccine')).toEqual(['whole', 'beginning'])
    expect(await slugs('cows water zebra')).toEqual(['two-words', 'one-word'])
  })

  it('has the newer of two equal releases first', async () => {
    const equal = await createCatalog({
      [toName('a-old', 'km', '2020')]: writeRelease({ date: '2020-01-01' }),
      [toName('b-new')]: writeRelease({ date: '2026-01-01' }),
    })
    expect(toSlugs(await searchIn(equal, 'road'))).toEqual(['b-new', 'a-old'])
  })

  it.each(['relevance', 'date'] as const)('by %s gives every hit once, page after page, even when all are equally good', async (sort) => {
    const twins = await createCatalog(
      Object.fromEntries(Array.from({ length: 45 }, (_, index) => [toName(`twin-${index}`), writeRelease()])),
    )
    const slugs: string[] = []
    for (let offset = 0; offset < 45; offset += 7) {
      const result = await searchIn(twins, 'road', { sort, limit: 7, offset })
      expect(result.total).toBe(45)
      slugs.push(...toSlugs(result))
    }
    expect(slugs).toHaveLength(45)
    expect(slugs).toEqual([...new Set(slugs)].sort())
    expect((await searchIn(twins, 'road', { sort, limit: 7, offset: 45 })).hits).toEqual([])
  })
})

describe('filters', () => {
  const passing: SearchFilter[] = [
    {},
    { category: 'culture' },
    { type: 'notice' },
    { district: 'tuek-thla' },
    { from: '2026-01-05', to: '2026-01-05' },
    { category: 'culture', type: 'notice', district: 'tuek-thla', from: '2026-01-01', to: '2026-01-31' },
  ]
  it.each(passing)('of %j let the release through', async (filter) => {
    expect(await search('school', { locale: 'en', filter })).toMatchObject({ total: 1, hits: [{ article: { slug: 'in-english' } }] })
  })

  const refusing: SearchFilter[] = [
    { category: 'health' },
    { type: 'speech' },
    { district: 'daeum-tnout' },
    { from: '2026-01-06' },
    { to: '2026-01-04' },
    { category: 'culture', district: 'daeum-tnout' },
  ]
  it.each(refusing)('of %j keep it out', async (filter) => {
    expect(await search('school', { locale: 'en', filter })).toMatchObject({ total: 0, hits: [] })
  })

  it('are counted value by value under the other filters: a count is what choosing the value gives', async () => {
    const varied: Files = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [
        toName(`release-${index}`),
        writeRelease(
          {
            category: CATEGORIES[index % 4],
            type: RELEASE_TYPES[index % 3],
            districts: [[], ['tuek-thla'], ['daeum-tnout'], ['tuek-thla', 'daeum-tnout']][index % 5] ?? [],
            date: `2026-0${1 + (index % 6)}-10`,
          },
          index % 2 === 0 ? 'A road.' : 'A river.',
        ),
      ]),
    )
    const many = await createCatalog(varied)
    const filters: SearchFilter[] = [
      {},
      { category: 'health' },
      { type: 'notice', from: '2026-02-01' },
      { category: 'health', type: 'notice', district: 'tuek-thla' },
      { district: 'tuek-thla', to: '2026-04-30' },
      { category: 'security' },
    ]
    const values = { category: CATEGORIES, type: RELEASE_TYPES, district: ['tuek-thla', 'daeum-tnout'] } as const
    let counted = 0
    for (const words of ['', 'road', 'river road zebra']) {
      for (const filter of filters) {
        const { facets } = await searchIn(many, words, { filter })
        for (const name of ['category', 'type', 'district'] as const) {
          for (const value of values[name]) {
            const chosen = await searchIn(many, words, { filter: { ...filter, [name]: value }, limit: 1 })
            const count = facets[name].find((each) => each.value === value)?.total ?? 0
            expect(count, `${words} ${JSON.stringify(filter)} ${value}`).toBe(chosen.total)
            counted += count
          }
          const totals = facets[name].map(({ total }) => total)
          expect(totals).toEqual(totals.toSorted((a, b) => b - a))
        }
      }
    }
    expect(counted).toBeGreaterThan(500)
  })
})

describe('hits in the other language', () => {
  it('are those of releases that the language does not have', async () => {
    expect((await search('rice')).other).toMatchObject({ total: 1, hits: [{ article: { slug: 'in-english', locale: 'en' } }] })
    expect((await search('harvest')).other.total).toBe(0)
    expect((await search('school', { locale: 'en' })).other).toMatchObject({
      total: 4,
      hits: ['in-title', 'in-summary', 'in-body', 'withdrawn'].map((slug) => ({ article: { slug, locale: 'km' } })),
    })
  })

  it('keep to the filters and are never among the counts', async () => {
    const { other, facets } = await search('holiday', { filter: { category: 'culture' } })
    expect(other.total).toBe(1)
    expect(facets.category).toEqual([])
    expect((await search('holiday', { filter: { category: 'health' } })).other).toEqual({ total: 0, hits: [] })
  })

  it('are the best few, with the number of all', async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [toName(`release-${index}`, 'en'), writeRelease()]))
    const { other } = await searchIn(await createCatalog(files), 'road')
    expect(other.total).toBe(9)
    expect(other.hits).toHaveLength(5)
  })

  it('are as strict as they can be when the language itself has nothing', async () => {
    const files = {
      [toName('exact', 'en')]: writeRelease({ title: 'Investor day' }),
      [toName('loose', 'en')]: writeRelease({ title: 'Investor' }),
      [toName('khmer')]: writeRelease({ title: 'ជំនន់' }, 'ទឹក។'),
    }
    const { total, other } = await searchIn(await createCatalog(files), 'investor day')
    expect(total).toBe(0)
    expect(other.hits.map(({ article }) => article.slug)).toEqual(['exact'])
  })
})

describe('any text', () => {
  it.each(['...', '"', '។', '()', '\u200B', '-', '*', '🙂', '""', '-""'])('without a word, such as %j, finds nothing', async (query) => {
    expect(await search(query)).toMatchObject({ total: 0, hits: [], other: { total: 0 } })
  })

  it.each([
    'school AND',
    'AND school',
    'school OR',
    'NOT school',
    'school NOT',
    'NEAR(school',
    'NEAR(school everybody, 2)',
    'NEAR',
    'AND',
    '"school',
    'school"',
    '"school"*',
    'school*',
    '*school',
    '(school',
    'school)',
    '^school',
    '-school',
    '+school',
    'title:school',
    'body : school',
    '{title body}: school',
    '- {title}: school',
    'school:',
    "school' OR '1'='1",
    "'; DROP TABLE article; --",
    '\\school',
    'school\0',
    '""',
    '"" OR "',
    'a^b',
    '[school]',
    '%',
    '_',
    'school\uE000',
    '\uE0019902',
    '\uD83D',
    '\uDE00school',
    '"'.repeat(2_000),
    '" '.repeat(1_000),
    ' "-'.repeat(700),
    '-"a" '.repeat(400),
    '(?:[\\'.repeat(500),
  ])('is words and never operators: %j', async (query) => {
    const { total, hits } = await search(query)
    expect(hits.length).toBe(Math.min(total, 20))
  })

  it.each(['"school"', '(school)', 'school*', '^school', '{school}', 'school:', '+school+', '"school', 'school"', 'school -', '- school'])(
    'finds the word in %j as if it stood alone',
    async (query) => {
      expect(toSlugs(await search(query))).toEqual(toSlugs(await search('school')))
    },
  )

  it('asks for the word of an operator when somebody types one', async () => {
    expect(await find('new AND large')).toEqual(['in-body'])
    expect(await find('school OR large')).toEqual([])
    expect(await find('school NOT large')).toEqual([])
  })

  it('never names a place by its code', async () => {
    expect(await find('\uE0019902')).toEqual([])
  })

  it('never throws, and its marks put together give the texts again', async () => {
    const operators = [
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'NEAR(',
      '"',
      '“',
      '»',
      "'",
      '*',
      '(',
      ')',
      '-',
      '-"',
      ':',
      '^',
      '{',
      '}',
      '+',
      ',',
      ' ',
      '\0',
      '\n',
    ]
    const letters = ['school', 'toek', 'tla', 'ខ', '្', 'ត', 'ា', '១', '\uE000', '\uE001', '\u200B', '\u20DD', 'é', '\uD83D', '\uDE00']
    const operator = fc.constantFrom(...operators, ...letters)
    const typed = fc.oneof(
      fc.array(operator, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.array(operator, { maxLength: 12 }).map((parts) => parts.join(' ')),
      // Any code units, lone surrogates included.
      fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    )
    const property = fc.asyncProperty(typed, fc.constantFrom('km' as const, 'en' as const), async (query, locale) => {
      const { total, hits, other } = await search(query, { locale })
      expect(hits).toHaveLength(total)
      for (const { article, title } of [...hits, ...other.hits]) expect(title.map(({ text }) => text).join('')).toBe(article.title)
    })
    await fc.assert(property, { numRuns: 1_200 })
  })

  it.each([
    ['one long word', 'ក'.repeat(5_000)],
    ['many words', 'school '.repeat(2_000)],
    ['many excluded words', '-school '.repeat(2_000)],
    ['one long Latin word', 'a'.repeat(50_000)],
  ])('may be long: %s', async (_, query) => {
    const { total, hits } = await search(query)
    expect(hits).toHaveLength(total)
  })
})
