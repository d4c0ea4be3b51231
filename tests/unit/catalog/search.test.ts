import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Catalog } from '@/lib/catalog/catalog'
import { searchArticles } from '@/lib/catalog/query'
import { toSearchExpression } from '@/lib/catalog/search-tokens'
import { toName, writeRelease } from '../../fixtures/content-tree'
import { createCatalog, LATER } from './helpers'

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
    [toName('withdrawn')]: writeRelease({ title: 'School', withdrawn: { date: '2026-02-04', reason: 'Wrong.' } }, 'School, school.'),
    [toName('covid')]: writeRelease({ title: 'ជំងឺកូវីដ-១៩' }, 'លេខ 023 000 011, គ.ក.ស.ក ខេត្ត'),
    [toName('in-english', 'en')]: writeRelease(
      { title: 'Holiday', category: 'culture', districts: ['tuek-thla'], date: '2026-01-05' },
      'The school is closed.',
    ),
  })
})

const search = async (query: string, limit = 20, offset = 0): Promise<string[]> => {
  const { articles } = await searchArticles(catalog, { locale: 'km' }, query, { limit, offset }, LATER)
  return articles.map(({ slug }) => slug)
}

describe('searchArticles', () => {
  it.each([TA, DA, `${TA}ឱ្យ`, `${DA}ឱ្យខូច`, `${TA.slice(0, 2)}\u200B${TA.slice(2)}`])('finds %s in either spelling', async (query) => {
    expect(TA).not.toBe(DA)
    expect((await search(query)).sort()).toEqual(['with-da', 'with-ta'])
  })

  it.each([
    ['a number in either script', '19', ['covid']],
    ['a number in Khmer digits', '០២៣', ['covid']],
    ['an abbreviation, with its full stops or without', 'គកសក', ['covid']],
    ['words in any order', 'ផ្លូវ ជំនន់', ['with-ta']],
    ['only what holds all words', 'ជំនន់ សាលារៀន', []],
    ['words on both sides of a full stop', 'welcome nothing', ['in-body']],
    ['no phrase across a space of the text', 'កខេត្ត', []],
    ['the same words as two phrases', 'ក ខេត្ត', ['covid']],
    ['a word whatever its case', 'SCHOOL', ['in-title', 'in-summary', 'in-body', 'withdrawn']],
    ['no part of a Latin word', 'scho', []],
    ['no part of a Khmer character', 'បណ', []],
  ])('finds %s', async (_, query, slugs) => {
    expect(await search(query)).toEqual(slugs)
  })

  it('puts what is in the title before what is in the summary and in the text, and withdrawn releases last', async () => {
    expect(await search('school')).toEqual(['in-title', 'in-summary', 'in-body', 'withdrawn'])
  })

  it('keeps to the filters, and counts what they leave', async () => {
    const find = async (filter: object) => {
      const { articles, total } = await searchArticles(catalog, { locale: 'en', ...filter }, 'school', { limit: 20, offset: 0 }, LATER)
      expect(total).toBe(articles.length)
      return total
    }
    for (const filter of [
      {},
      { category: 'culture' },
      { district: 'tuek-thla' },
      { from: '2026-01-05', to: '2026-01-05' },
      { month: '2026-01' },
    ])
      expect(await find(filter)).toBe(1)
    for (const filter of [
      { category: 'health' },
      { district: 'daeum-tnout' },
      { from: '2026-01-06' },
      { to: '2026-01-04' },
      { month: '2025' },
    ])
      expect(await find(filter)).toBe(0)
  })

  it('gives every result once, page after page, even when all are equally good', async () => {
    const twins = await createCatalog(
      Object.fromEntries(Array.from({ length: 45 }, (_, index) => [toName(`twin-${index}`), writeRelease()])),
    )
    const slugs: string[] = []
    for (let offset = 0; offset < 45; offset += 7) {
      const { articles, total } = await searchArticles(twins, { locale: 'km' }, 'road', { limit: 7, offset }, LATER)
      expect(total).toBe(45)
      slugs.push(...articles.map(({ slug }) => slug))
    }
    expect(slugs).toHaveLength(45)
    expect(slugs).toEqual([...new Set(slugs)].sort())
  })

  it.each(['', ' ', '   \n', '...', '"', '។', '()', '\u200B', '-', '*', '🙂'])(
    'finds nothing for %j, where there is no word',
    async (query) => {
      expect(toSearchExpression(query)).toBeNull()
      expect(await search(query)).toEqual([])
    },
  )

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
    '\uD83D',
    '\uDE00school',
  ])('takes %j for words, never for operators', async (query) => {
    await expect(search(query)).resolves.toBeInstanceOf(Array)
  })

  it.each(['"school"', '(school)', 'school*', '^school', '-school', '{school}', 'school:', '+school+'])(
    'finds the word in %j as if it stood alone',
    async (query) => {
      expect(await search(query)).toEqual(await search('school'))
    },
  )

  it('asks for the word of an operator when somebody types one', async () => {
    expect(await search('new AND large')).toEqual(['in-body'])
    expect(await search('school OR large')).toEqual([])
    expect(await search('school NOT large')).toEqual([])
  })

  it('never throws, whatever is typed', async () => {
    const operator = fc.constantFrom(
      'AND',
      'OR',
      'NOT',
      'NEAR',
      'NEAR(',
      '"',
      "'",
      '*',
      '(',
      ')',
      '-',
      ':',
      '^',
      '{',
      '}',
      '+',
      ',',
      ' ',
      '\0',
      'school',
      'ខ',
      '្',
      'ត',
      '១',
      '\uE000',
      '\u20DD',
      'é',
    )
    const typed = fc.oneof(
      fc.array(operator, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.array(operator, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
    )
    const property = fc.asyncProperty(typed, async (query) => {
      const { articles, total } = await searchArticles(catalog, { locale: 'km' }, query, { limit: 20, offset: 0 }, LATER)
      expect(articles).toHaveLength(total)
    })
    await fc.assert(property, { numRuns: 1_500 })
  })

  it.each([
    ['one long word', 'ក'.repeat(5_000)],
    ['many words', 'school '.repeat(5_000)],
    ['one long Latin word', 'a'.repeat(50_000)],
  ])('takes %s', async (_, query) => {
    await expect(search(query)).resolves.toBeInstanceOf(Array)
  })
})
