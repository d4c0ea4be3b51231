import { describe, expect, it } from 'vitest'
import { CATEGORIES, RELEASE_TYPES } from '@/lib/catalog/terms'
import { parseListQuery } from '@/lib/web/list-query'
import { preySample } from '../../fixtures/prey-sample'

describe('parseListQuery', () => {
  it('reads the fields of the form, and passes over empty and foreign ones', () => {
    const query = {
      category: 'health',
      type: 'notice',
      district: 'tuek-thla',
      from: '2026-01-01',
      to: '2026-01-01',
      sort: 'date',
      page: '3',
    }
    expect(parseListQuery({ ...query, q: '', fbclid: 'x', utm_source: ['a', 'b'] }, preySample)).toEqual({
      query,
      filter: { category: 'health', type: 'notice', district: 'tuek-thla', from: '2026-01-01', to: '2026-01-01' },
      dateErrors: {},
      sort: 'date',
      page: 3,
    })
  })

  it('asks for the first page of everything by relevance when nothing is said', () => {
    expect(parseListQuery({}, preySample)).toMatchObject({ query: {}, sort: 'relevance', page: 1 })
    const empty = { q: '', category: '', type: '', district: '', from: '', to: '', sort: '', page: '' }
    expect(parseListQuery(empty, preySample)).toEqual(parseListQuery({}, preySample))
  })

  it('keeps the words of a search as they were typed', () => {
    for (const q of [' ទឹក\u200Bជំនន់ ', '"a" -b', '\uD83D']) expect(parseListQuery({ q }, preySample)?.query.q).toBe(q)
  })

  it('takes every category, type and district of the site', () => {
    for (const category of CATEGORIES) expect(parseListQuery({ category }, preySample)?.filter.category).toBe(category)
    for (const type of RELEASE_TYPES) expect(parseListQuery({ type }, preySample)?.filter.type).toBe(type)
    for (const { slug } of preySample.districts) expect(parseListQuery({ district: slug }, preySample)?.filter.district).toBe(slug)
  })

  it.each([
    [{ from: '2026-02-30' }, { from: 'notADay' }, {}],
    [{ from: '2026-1-1', to: '2026-02-01' }, { from: 'notADay' }, { to: '2026-02-01' }],
    [{ from: '2026-01-01T08:00', to: 'tomorrow' }, { from: 'notADay', to: 'notADay' }, {}],
    [{ from: '2026-01-02', to: '2026-01-01' }, { to: 'beforeFrom' }, { from: '2026-01-02' }],
  ])('says what is wrong with the days of %j and keeps them for the form', (params, dateErrors, filter) => {
    const request = parseListQuery(params, preySample)
    expect(request).toMatchObject({ query: params, dateErrors, filter })
    for (const name of Object.keys(dateErrors)) expect(request?.filter).toHaveProperty(name, undefined)
  })

  it.each([
    { q: ['a', 'b'] },
    { category: 'rods' },
    { category: 'Health' },
    { category: ['health', 'culture'] },
    { type: 'letter' },
    { district: 'ta-khmau' },
    { district: '__proto__' },
    { from: ['2026-01-01', '2026-01-02'] },
    { sort: 'title' },
    { page: '0' },
    { page: '-1' },
    { page: '1.5' },
    { page: '01' },
    { page: '1e3' },
    { page: '១' },
    { page: '10000000' },
  ])('refuses %j', (params) => {
    expect(parseListQuery(params, preySample)).toBeNull()
  })
})
