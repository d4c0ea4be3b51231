import { describe, expect, it } from 'vitest'
import { createHouseStyle } from '@/lib/catalog/proofread/house-style'
import { mendFile } from '@/lib/catalog/proofread/mend'
import { type Fields, toName, writeRelease } from '../../fixtures/content-tree'
import { preySample } from '../../fixtures/prey-sample'
import { compare } from './helpers'

const BODY = 'The road to the market is closed.\n\n## Hours\n\nFrom 7am to 5pm on Monday 2 March 2026.\n\nDo not enter.'
const KHMER = 'ផ្លូវទៅផ្សារបិទ។\n\nគ្រួសារ ១,២៨០ ទទួលបានទឹកស្អាត នៅថ្ងៃទី១៨ ខែមីនា។'
const FULL = { date: '2026-02-09', note: 'The hours were wrong.' }
const MINOR = { date: '2026-02-09', note: 'Spelling.', minor: true }

const codes = (before: [Fields, string?], after: [Fields, string?]): string[] =>
  compare(writeRelease(before[0], before[1] ?? BODY), writeRelease(after[0], after[1] ?? BODY)).map(({ code }) => code)

describe('a change of a published release', () => {
  it.each<[string, [Fields, string?], [Fields, string?]]>([
    ['its title', [{}], [{ title: 'Bridge repair' }]],
    ['a summary', [{}], [{ summary: 'The road is closed.' }]],
    ['its date', [{}], [{ date: '2026-02-04' }]],
    ['its districts', [{}], [{ districts: ['tuek-thla'] }]],
    ['its number', [{ documentNumber: '១២/២៦' }], [{ documentNumber: '១៣/២៦' }]],
    ['a paragraph that was added', [{}], [{}, `${BODY}\n\nMore.`]],
    ['a paragraph that was taken out', [{}, `${BODY}\n\nMore.`], [{}]],
    ['the address of a link', [{}, '[Form](/km/a)'], [{}, '[Form](/km/b)']],
    ['a note of an earlier correction', [{ updates: [FULL] }], [{ updates: [{ ...FULL, note: 'Something else.' }] }]],
    ['a correction that was taken out', [{ updates: [FULL] }], [{}]],
    ['a withdrawal that was taken back', [{ withdrawn: { date: '2026-02-05', reason: 'Wrong.' } }], [{}]],
    ['the text, while it becomes a draft', [{}], [{ draft: true }, 'Closed.']],
  ])('must be told: %s', (_, before, after) => {
    expect(codes(before, after)).toEqual(['change-untold'])
    expect(codes(before, [{ ...after[0], updates: [FULL, { date: '2026-02-10', note: 'Told.' }] }, after[1]])).toEqual([])
  })

  it.each<[string, [Fields, string?], [Fields, string?]]>([
    ['nothing', [{}], [{}]],
    ['tags, related releases, the number of the old site', [{}], [{ tags: ['a'], related: ['town'], legacyId: 7 }]],
    ['spaces and invisible characters', [{}, KHMER], [{}, KHMER.replace('ទៅផ្សារ', 'ទៅ\u200bផ្សារ ').replace('។', ' ។')]],
    ['another order of marks, and ដ for ត under a letter', [{}, 'ស្រ្តី កណ្តាល'], [{}, 'ស្ត្រី កណ្ដាល']],
    ['Khmer digits for Latin ones', [{}, 'គ្រួសារ 1,280'], [{}, 'គ្រួសារ ១,២៨០']],
    ['bold, a heading, a paragraph cut in two', [{}, 'One. Two.\n\nThree'], [{}, '**One.**\n\nTwo.\n\n## Three']],
    ['districts in another order', [{ districts: ['tuek-thla', 'prey-sample'] }], [{ districts: ['prey-sample', 'tuek-thla'] }]],
  ])('needs no word where a reader reads the same: %s', (_, before, after) => {
    const known = preySample.districts.map(({ slug }) => slug)
    const keepDistricts = ([fields, body]: [Fields, string?]): [Fields, string?] =>
      fields.districts
        ? [{ ...fields, districts: (fields.districts as string[]).map((slug) => (known.includes(slug) ? slug : known.at(-1))) }, body]
        : [fields, body]
    expect(codes(keepDistricts(before), keepDistricts(after))).toEqual([])
  })

  it('needs no word where npm run fix made it', () => {
    const before = writeRelease({ title: 'ផ្លូវបិទ : ៧ថ្ងៃ' }, 'សេចក្ដី : គ្រួសារ 12០ ។ ស្រ្តីី ៗ\n\nម៉ោង ៧៖៣០។បិទ')
    const after = mendFile({ file: toName('road'), kind: 'release', locale: 'km' }, before, createHouseStyle(preySample)).text
    expect(after).not.toBe(before)
    expect(compare(before, after)).toEqual([])
  })

  it('is free before it is published, and after its end', () => {
    for (const fields of [{ draft: true }, { publishAt: '2026-02-11' }, { unpublishAt: '2026-02-09' }])
      expect(codes([fields], [fields, 'All new.'])).toEqual([])
  })

  it('is told by its withdrawal', () => {
    expect(codes([{}], [{ withdrawn: { date: '2026-02-10', reason: 'Wrong.' } }, 'Withdrawn text.'])).toEqual([])
  })
})

describe('a change that is called minor', () => {
  it.each([
    ['a letter', BODY.replace('closed', 'closd')],
    ['two letters in the wrong order', BODY.replace('market', 'makret')],
    ['three words', BODY.replace('road', 'raod').replace('closed', 'closd').replace('enter', 'entr')],
    ['a comma', BODY.replace('market is', 'market, is')],
  ])('is accepted for %s', (_, before) => {
    expect(codes([{}, before], [{}])).toEqual(['change-untold'])
    expect(codes([{}, before], [{ updates: [MINOR] }])).toEqual([])
  })

  it.each([
    ['a digit', BODY.replace('7am', '8am')],
    ['a digit that is gone', BODY.replace('2026', '026')],
    ['a month', BODY.replace('March', 'May')],
    ['a weekday', BODY.replace('Monday', 'Sunday')],
    ['a negation', BODY.replace('Do not', 'Do')],
    ['a fourth place', BODY.replace('road', 'raod').replace('closed', 'closd').replace('enter', 'entr').replace('Hours', 'Huors')],
    ['a clause', BODY.replace(' to the market', '')],
  ])('is refused for %s', (_, before) => {
    expect(codes([{}, before], [{ updates: [MINOR] }])).toEqual(['change-not-minor'])
  })

  it.each([
    ['ទទួលបាន', 'ទទូលបាន', []],
    ['១,២៨០', '១,២០៨', ['change-not-minor']],
    ['១,២៨០', '១.២៨០', ['change-not-minor']],
    ['មីនា', 'មេសា', ['change-not-minor']],
    ['ទទួលបាន', 'មិនទទួលបាន', ['change-not-minor']],
  ])('is judged in Khmer as in English: %s for %s', (after, before, expected) => {
    expect(codes([{}, KHMER.replace(after, before)], [{ updates: [MINOR] }, KHMER])).toEqual(expected)
  })

  it('is never a fact', () => {
    expect(codes([{}], [{ date: '2026-02-04', updates: [MINOR] }])).toEqual(['change-not-minor'])
  })

  it('counts once: an old entry does not do for a new change', () => {
    expect(codes([{ updates: [MINOR] }, BODY.replace('road', 'raod')], [{ updates: [MINOR] }])).toEqual(['change-untold'])
  })
})
