import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNeighbourIndex, type IndexedArticle, NEIGHBOURS_MAX } from '@/lib/catalog/related/similarity'
import { listTerms } from '@/lib/catalog/related/terms'

type Texts = Record<string, string>

function toArticles(texts: Texts): IndexedArticle<string>[] {
  return Object.entries(texts).map(([id, text]) => ({ id, terms: listTerms(text) }))
}

function createIndex(texts: Texts) {
  return createNeighbourIndex(toArticles(texts))
}

function listIds(texts: Texts, id: string, limit = 9): string[] {
  return createIndex(texts)
    .listNearest(id, limit)
    .map((neighbour) => neighbour.id)
}

function explain(texts: Texts, id: string, otherId: string) {
  const [article, other] = [id, otherId].map((key) => ({ id: key, terms: listTerms(texts[key] as string) })) as [
    IndexedArticle<string>,
    IndexedArticle<string>,
  ]
  return createIndex(texts).explain(article, other)
}

/** Articles with a Chinese letter of their own each, for words that nobody else has. */
function write(count: number, getText: (letter: string, number: number) => string): Texts {
  const letters = Array.from({ length: count }, (_, number) => String.fromCharCode(0x4e00 + 50 * count + number))
  return Object.fromEntries(letters.map((letter, number) => [`${count}-${number}`, getText(letter, number)]))
}

/** Two releases on roads, two on vaccines, two on rice, two on schools. */
const KHMER: Texts = {
  road: 'បើកការដ្ឋានជួសជុលផ្លូវបេតុង និងស្ពានក្នុងស្រុកកៀនស្វាយ',
  bridge: 'បិទផ្លូវជាបណ្តោះអាសន្ន ដើម្បីជួសជុលស្ពានឆ្លងកាត់ព្រែក',
  vaccine: 'ចាក់វ៉ាក់សាំងការពារជំងឺកញ្ជ្រិលដល់កុមារ',
  measles: 'មន្ទីរសុខាភិបាលណែនាំអំពីជំងឺកញ្ជ្រិល និងការចាក់វ៉ាក់សាំង',
  rice: 'តម្លៃស្រូវស្ងួតកើនឡើង កសិករប្រមូលផលស្រូវប្រាំង',
  seed: 'កសិករទទួលពូជស្រូវសម្រាប់រដូវប្រាំង',
  school: 'សិស្សានុសិស្សចូលរៀនវិញ នៅសាលាបឋមសិក្សា',
  exam: 'សិស្សប្រឡងសញ្ញាបត្រមធ្យមសិក្សានៅវិទ្យាល័យ',
}
const ENGLISH: Texts = {
  road: 'Repair of the concrete road begins in Kien Svay',
  bridge: 'Bridge closed while repair of the road goes on',
  vaccine: 'Vaccine against measles for all children',
  measles: 'Health office gives advice on measles and the vaccine',
  rice: 'Price of rice rises for farmers',
  seed: 'Farmers receive rice seed',
}

describe('listTerms', () => {
  it.each([
    ['ខេត្តកណ្ដាល', [['ខេ', 'ត្ត', 'ក', 'ណ្តា', 'ល']]],
    ['ឆ្នាំ២០២៣ខែ 12', [['ឆ្នាំ'], ['ខែ']]],
    ['Phnôm Penh, covid១៩', [['phnom'], ['penh'], ['covid']]],
    ['១២០,៨៨៦ 🙂', []],
    ['', []],
  ])('lists %j as %j: folded, without numbers', (text, terms) => {
    expect(listTerms(text)).toEqual(terms)
  })
})

describe('createNeighbourIndex', () => {
  it.each([
    ['Khmer', KHMER],
    ['English', ENGLISH],
  ])('puts an article on the same subject first, in %s', (_language, texts) => {
    const index = createIndex(texts)
    const first = Object.fromEntries(Object.keys(texts).map((id) => [id, index.listNearest(id, 1)[0]?.id]))
    const { school: _school, exam: _exam, ...subjects } = first
    expect(subjects).toEqual({ road: 'bridge', bridge: 'road', vaccine: 'measles', measles: 'vaccine', rice: 'seed', seed: 'rice' })
  })

  it('does not let one Khmer name decide in an English text', () => {
    const fair = 'Health fair gives advice on measles in ភ្នំពេញ'
    const song = 'Young singers win the song contest'
    const texts = { ...ENGLISH, fair, song, contest: `${song} in ភ្នំពេញ`, ...write(20, (letter) => letter) }
    expect(listIds(texts, 'fair', 1)).toEqual(['measles'])
  })

  it('knows a word in any spelling', () => {
    const texts = { ...KHMER, a: 'រដ្ឋបាលខេត្តកណ្តាល អោយដឹង', b: 'រដ្ឋ\u200bបាលខេត្ត\u200bកណ្ដាល ឱ្យដឹង' }
    expect(listIds(texts, 'a', 1)).toEqual(['b'])
    expect(explain(texts, 'a', 'b').closeness).toBeCloseTo(1, 4)
  })

  it('gives nothing to an article that shares nothing, and to one without a word', () => {
    const texts = { ...KHMER, foreign: 'Nothing in common', empty: '', numbers: '២០២៦' }
    for (const id of ['foreign', 'empty', 'numbers']) expect(listIds(texts, id)).toEqual([])
  })

  it('does not take a term of every third article for a subject', () => {
    const texts = Object.fromEntries([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((number) => [`a${number}`, number < 4 ? 'ខេត្ត' : 'ក្រុង']))
    expect(listIds(texts, 'a0')).toEqual([])
  })

  it('prefers an article whose neighbours are near as well to one alike by chance', () => {
    const texts = {
      flood: 'dike flood water',
      chance: 'dike painting singer concert',
      subject: 'flood water rescue pump boat people',
      ...write(4, (letter) => `flood water rescue pump boat people ${letter}`),
      ...write(5, (letter) => `painting singer concert ${letter}`),
      ...write(90, (letter) => `other ${letter} ${letter}${letter}`),
    }
    expect(explain(texts, 'flood', 'chance').closeness).toBeGreaterThan(explain(texts, 'flood', 'subject').closeness)
    const ids = listIds(texts, 'flood')
    expect(ids.indexOf('subject')).toBeLessThan(ids.indexOf('chance'))
  })

  it('gives the same for one article alone and after all the others, and in any order of asking', () => {
    const all = createIndex(KHMER)
    for (const id of Object.keys(KHMER).toReversed()) all.listNearest(id, 9)
    for (const id of Object.keys(KHMER)) expect(createIndex(KHMER).listNearest(id, 9)).toEqual(all.listNearest(id, 9))
  })

  it('puts equals in the order of the articles', () => {
    const same = Object.fromEntries(['c', 'a', 'b'].map((id) => [id, 'ជួសជុលផ្លូវ']))
    const texts = { ...same, ...write(20, (letter) => letter) }
    expect(listIds(texts, 'a')).toEqual(['c', 'b'])
    expect(listIds(texts, 'c')).toEqual(['a', 'b'])
  })

  it('lists no more than the limit, and never more than it can find', () => {
    const texts = write(300, (_letter, number) => `subject${'abcd'[number % 4]} road`)
    expect(listIds(texts, '300-0', 3)).toHaveLength(3)
    expect(listIds(texts, '300-0', 0)).toEqual([])
    expect(listIds(texts, '300-0', 1_000)).toHaveLength(NEIGHBOURS_MAX)
  })

  it('finds, of any articles, scores from 0 to 1 in falling order, never the article itself and none twice', () => {
    const word = fc.constantFrom('ផ្លូវ', 'ស្ពាន', 'ជំងឺ', 'ស្រូវ', 'road', 'rice', '១២', ' ', '្', '៉', '។')
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(''))
    const property = fc.property(fc.array(text, { maxLength: 30 }), (texts) => {
      const index = createNeighbourIndex(texts.map((item, id) => ({ id, terms: listTerms(item) })))
      for (const id of texts.keys()) {
        const nearest = index.listNearest(id, 50)
        const scores = nearest.map(({ score }) => score)
        for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
        expect(new Set([id, ...nearest.map((neighbour) => neighbour.id)]).size).toBe(nearest.length + 1)
      }
    })
    fc.assert(property, { numRuns: 300 })
  })

  it('bears a text that repeats one word without end', () => {
    const texts = { ...KHMER, mad: 'ប្រមូល'.repeat(300 * 256) }
    const { score } = createIndex(texts).listNearest('mad', 1)[0] ?? { score: Number.NaN }
    expect(score).toBeGreaterThan(0)
    expect(score).toBeLessThanOrEqual(1)
  })

  it('refuses two articles with one id, and an id it does not know', () => {
    expect(() => createNeighbourIndex([...toArticles(KHMER), ...toArticles(KHMER)])).toThrow(RangeError)
    expect(() => createIndex(KHMER).listNearest('missing', 1)).toThrow('missing')
    expect(createNeighbourIndex([]).listNearest).toThrow(RangeError)
  })
})

describe('explain', () => {
  it('divides all of the closeness among what is shared, the heaviest first', () => {
    for (const id of Object.keys(KHMER)) {
      for (const { id: otherId, score } of createIndex(KHMER).listNearest(id, 9)) {
        const explanation = explain(KHMER, id, otherId)
        const contributions = explanation.terms.map(({ contribution }) => contribution)
        expect(explanation.score).toBe(score)
        expect(explanation.score).toBeCloseTo((explanation.closeness + explanation.neighbourhood) / 2, 9)
        expect(contributions.reduce((sum, contribution) => sum + contribution, 0)).toBeCloseTo(explanation.closeness, 5)
        expect(contributions).toEqual(contributions.toSorted((a, b) => b - a))
      }
    }
  })

  it('shows whole stretches of text, not their clusters', () => {
    const stretches = explain(KHMER, 'vaccine', 'measles').terms.map(({ text }) => text)
    expect(stretches).toEqual(['ចាក់វ៉ាក់សាំងការ', 'ជំងឺកញ្ជ្រិល'])
    expect(explain(ENGLISH, 'vaccine', 'measles').terms.map(({ text }) => text)).toEqual(['measles', 'vaccine'])
  })

  it('shows nothing where nothing is shared, whatever the neighbours', () => {
    expect(explain(ENGLISH, 'rice', 'measles')).toMatchObject({ closeness: 0, terms: [] })
  })
})
