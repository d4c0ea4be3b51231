import { describe, expect, it } from 'vitest'
import { writeCursor } from '@/lib/web/api/cursor'
import { createParameters, readParameters } from '@/lib/web/api/parameters'
import { QUERY_MAX_CLUSTERS } from '@/lib/web/list-query'
import { preySample } from '../../fixtures/prey-sample'

const parameters = createParameters(preySample)
const parse = (params: string) => readParameters(parameters.search, new URLSearchParams(params))
const parseList = (params: string) => readParameters(parameters.articles, new URLSearchParams(params))

describe('readParameters', () => {
  it('needs a language and nothing else', () => {
    expect(parse('locale=km')).toEqual({ locale: 'km', q: '', sort: 'relevance', limit: 20, offset: 0 })
  })

  it('reads every parameter', () => {
    const params = 'locale=en&q=flood+market&category=health&type=notice&district=tuek-thla&from=2026-01-01&to=2026-02-01&sort=date'
    expect(parse(`${params}&limit=5&offset=10`)).toEqual({
      locale: 'en',
      q: 'flood market',
      category: 'health',
      type: 'notice',
      district: 'tuek-thla',
      from: '2026-01-01',
      to: '2026-02-01',
      sort: 'date',
      limit: 5,
      offset: 10,
    })
  })

  it('passes over empty parameters', () => {
    expect(parse('locale=km&q=&category=&from=&limit=&offset=&sort=')).toEqual(parse('locale=km'))
  })

  it('refuses a parameter it does not know, and names those it does', () => {
    expect(parse('locale=km&page=2')).toEqual({
      detail: expect.stringMatching(/^"page" /),
      known: ['locale', 'q', 'category', 'type', 'district', 'from', 'to', 'sort', 'limit', 'offset'],
    })
    expect(parseList('locale=km&q=a')).toMatchObject({ detail: expect.stringMatching(/^"q" /), known: expect.arrayContaining(['cursor']) })
  })

  it('reads a cursor, and refuses one that it did not write', () => {
    const cursor = { date: '2026-01-01T08:00', slug: 'a-b' }
    expect(parseList(`locale=km&cursor=${writeCursor(cursor)}`)).toMatchObject({ cursor })
    for (const wrong of [
      'x',
      'MjAyNi0wMS0wMQ',
      writeCursor({ date: 'soon', slug: 'a' }),
      writeCursor({ date: '2026-01-01', slug: '../a' }),
      `${writeCursor(cursor)}=`,
      '%',
    ])
      expect(parseList(`locale=km&cursor=${encodeURIComponent(wrong)}`)).toEqual({ detail: expect.stringMatching(/^"cursor" /) })
  })

  it('takes the largest page and the longest query there may be', () => {
    expect(parse('locale=km&limit=50&offset=100000')).toMatchObject({ limit: 50, offset: 100_000 })
    expect(parse(`locale=km&q=${'ក្តី'.repeat(QUERY_MAX_CLUSTERS)}`)).not.toHaveProperty('detail')
  })

  const WRONG: [name: string, params: string][] = [
    ['locale', ''],
    ['locale', 'locale=fr'],
    ['locale', 'locale=KM'],
    ['limit', 'locale=km&limit=0'],
    ['limit', 'locale=km&limit=51'],
    ['limit', 'locale=km&limit=-1'],
    ['limit', 'locale=km&limit=1.5'],
    ['limit', 'locale=km&limit=ten'],
    ['limit', 'locale=km&limit=0x10'],
    ['limit', 'locale=km&limit=1e1'],
    ['limit', 'locale=km&limit=Infinity'],
    ['offset', 'locale=km&offset=-1'],
    ['offset', 'locale=km&offset=100001'],
    ['offset', 'locale=km&offset=x'],
    ['category', 'locale=km&category=rods'],
    ['type', 'locale=km&type=letter'],
    ['district', 'locale=km&district=ta-khmau'],
    ['from', 'locale=km&from=2026-02-30'],
    ['to', 'locale=km&to=soon'],
    ['to', 'locale=km&from=2026-02-02&to=2026-02-01'],
    ['sort', 'locale=km&sort=title'],
    ['q', `locale=km&q=${'ក្តី'.repeat(QUERY_MAX_CLUSTERS + 1)}`],
    ['q', 'locale=km&q=a&q=b'],
    ['category', 'locale=km&category=health&category=culture'],
    ['locale', 'locale=km&locale=en'],
  ]
  it.each(WRONG)('names %s as what is wrong (%#)', (name, params) => {
    const answer = parse(params)
    expect(answer).toEqual({ detail: expect.stringMatching(`^"${name}" `) })
  })
})
