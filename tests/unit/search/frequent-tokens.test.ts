import { createClient } from '@libsql/client'
import { describe, expect, it } from 'vitest'
import { areFew, getFrequentTokens, writeFrequentTokens } from '@/lib/catalog/search/frequent-tokens'
import { WEIGHED_MAX } from '@/lib/catalog/search/matches'
import { parseQuery } from '@/lib/catalog/search/parse-query'
import { createPlaces } from '@/lib/catalog/search/places'
import { toSearchTokens } from '@/lib/catalog/search/tokens'
import { preySample } from '../../fixtures/prey-sample'

const places = createPlaces(preySample)
const getTokens = (text: string): string[] => toSearchTokens(text).split(' ')

describe('areFew', () => {
  const frequent = new Set(getTokens('ក្នុងខេត្ត'))
  const isFew = (query: string): boolean => areFew(parseQuery(query, places).parts, frequent)

  it.each([
    ['ក្នុងខេត្ត', false, 'every pair of it is frequent'],
    ['ក្នុងខេត្តមួយ', true, 'one pair is not'],
    ['ក្នុង', false, 'its one pair is frequent, and its last cluster may stand before any other'],
    ['មួយ', true, 'its one pair is not frequent'],
    ['យ', false, 'a lone cluster has no pair'],
    ['ក្នុងខេត្ត flood', true, 'a word that is not frequent bounds the whole query'],
  ])('%s: %s, because %s', (query, expected) => {
    expect(isFew(query)).toBe(expected)
  })
})

it('the tokens of more articles than are weighed are found in the index, and no others', async () => {
  const db = createClient({ url: ':memory:' })
  await db.execute(`CREATE VIRTUAL TABLE article_fts USING fts5 (title, content='')`)
  await db.execute('CREATE TABLE meta (key TEXT PRIMARY KEY, value)')
  const many = `WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n WHERE id <= ${WEIGHED_MAX})
    INSERT INTO article_fts (rowid, title) SELECT id, CASE WHEN id <= ${WEIGHED_MAX} THEN 'often seldom' ELSE 'often' END FROM n`
  await db.execute(many)
  await writeFrequentTokens(db)
  expect([...(await getFrequentTokens(db))]).toEqual(['often'])
})
