import { describe, expect, it } from 'vitest'
import { parseApiQuery } from '@/lib/web/api-query'
import { QUERY_MAX_CLUSTERS } from '@/lib/web/list-query'
import { preySample } from '../../fixtures/prey-sample'

const parse = (params: string) => parseApiQuery(new URLSearchParams(params), preySample)

describe('parseApiQuery', () => {
  it('needs a language and nothing else', () => {
    expect(parse('locale=km')).toEqual({ locale: 'km', words: '', filter: {}, sort: 'relevance', limit: 20, offset: 0 })
  })

  it('reads every parameter', () => {
    const params = 'locale=en&q=flood+market&category=health&type=notice&district=tuek-thla&from=2026-01-01&to=2026-02-01&sort=date'
    expect(parse(`${params}&limit=5&offset=10`)).toEqual({
      locale: 'en',
      words: 'flood market',
      filter: { category: 'health', type: 'notice', district: 'tuek-thla', from: '2026-01-01', to: '2026-02-01' },
      sort: 'date',
      limit: 5,
      offset: 10,
    })
  })

  it('passes over empty and foreign parameters', () => {
    expect(parse('locale=km&q=&category=&from=&limit=&offset=&sort=&page=x&fbclid=1')).toEqual(parse('locale=km'))
  })

  it('takes the largest page and the longest query there may be', () => {
    expect(parse('locale=km&limit=50&offset=100000')).toMatchObject({ limit: 50, offset: 100_000 })
    expect(parse(`locale=km&q=${'ក្តី'.repeat(QUERY_MAX_CLUSTERS)}`)).not.toHaveProperty('error')
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
    expect(answer).toEqual({ error: expect.stringMatching(`^"${name}" `) })
  })
})
