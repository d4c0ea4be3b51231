import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Piece } from '@/lib/catalog/article'
import { unpackText } from '@/lib/catalog/article-text'
import { createExcerpt, markMatches } from '@/lib/catalog/search/excerpt'
import { parseQuery } from '@/lib/catalog/search/parse-query'
import { createPlaces } from '@/lib/catalog/search/places'
import { listClusters } from '@/lib/khmer/clusters'
import { fold } from '@/lib/khmer/fold'
import { site } from '@/site.config'
import { openProjectCatalog } from '../../fixtures/project-catalog'

const places = createPlaces(site)
const parse = (query: string) => parseQuery(query, places)
const toText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')
const listMarks = (pieces: readonly Piece[]): string[] => pieces.flatMap(({ text, isMatch }) => (isMatch ? [text] : []))

/** Texts of the project's own releases. */
const catalog = await openProjectCatalog(Date.UTC(2100, 0, 1))
const { rows } = await catalog.db.execute('SELECT text FROM article_body ORDER BY article_id')
const TEXTS = rows.map((row) => unpackText(row.text))

describe('markMatches', () => {
  it.each([
    ['a word', 'flood', 'The flood came.', ['flood']],
    ['a word whatever its case and marks', 'resume', 'A Résumé.', ['Résumé']],
    ['every place of a word', 'a', 'A b a', ['A', 'a']],
    ['each word of the query', 'came flood', 'The flood came.', ['flood', 'came']],
    ['no middle and no end of a Latin word', 'loo ood', 'The flood came.', []],
    ['the beginning of a Latin word, for the last word typed', 'the flo', 'The flood came.', ['The', 'flo']],
    ['no beginning when the last word stands there itself', 'in', 'Inside in', ['in']],
    ['no beginning for other words', 'in flood', 'Inside the flood', ['flood']],
    ['no part of a number', '19', '2019', []],
    ['a number in the other digits', '19', 'ជំងឺកូវីដ-១៩', ['១៩']],
    ['a Khmer word in the other spelling', 'បណ្ដាល', 'ទឹកបណ្តាលឱ្យ', ['បណ្តាល']],
    ['a Khmer word with zero-width spaces in it', 'ទឹកជំនន់', 'មានទឹក\u200Bជំនន់ធំ', ['ទឹក\u200Bជំនន់']],
    ['whole clusters only, with the invisible letters in them', 'ទឹក', 'ទឹ\u200Bក', ['ទឹ\u200Bក']],
    ['no Khmer letter that goes on', '"តា"', 'តាំង', []],
    ['no Khmer letter that is a subscript', '"តា"', 'ស្តាប់', []],
    ['no Khmer letter that is a subscript, and the same letter that is none', 'ត', 'ស្តត', ['ត']],
    ['an abbreviation with its full stops', 'គកសក', 'តាម គ.ក.ស.ក ថ្មី', ['គ.ក.ស.ក']],
    ['ឱ្យ for អោយ', 'អោយ', 'ដើម្បីឱ្យ', ['ឱ្យ']],
    ['a quoted phrase as one', '"big flood"', 'A big, flood. Flood big flood.', ['big, flood', 'big flood']],
    ['no part of a quoted phrase', '"big flood"', 'A flood, big.', []],
    ['a word and number written together', '19covid', 'x 19covid x', ['19covid']],
    ['a place by the name that the text has', 'takhmao', 'ក្រុងតាខ្មៅ', ['ក្រុងតាខ្មៅ']],
    ['a place in two words', 'kien svay', 'Kien Svay District', ['Kien Svay']],
    ['nothing that is excluded', 'flood -came', 'The flood came.', ['flood']],
    ['nothing for an empty query', '', 'The flood came.', []],
    ['signs that mean something elsewhere as nothing', 'a.b*(c', 'a b c axb', ['a', 'b', 'c']],
  ])('marks %s', (_, query, text, marks) => {
    const pieces = markMatches(text, parse(query))
    expect(listMarks(pieces)).toEqual(marks)
    expect(toText(pieces)).toBe(text)
  })

  it('never has empty pieces or two unmarked ones in a row, and gives the text again, for any query and text', () => {
    const letter = fc.constantFrom(...'កខ្តាិំ៉ឱអោយ.១2aAé- \u200B\n"', 'ត', 'គ.ក.', '\uD83D', '👩‍🌾', 'ឨ', '៘')
    const text = fc.array(letter, { maxLength: 40 }).map((letters) => letters.join(''))
    fc.assert(
      fc.property(
        text,
        fc.array(letter, { maxLength: 6 }).map((letters) => letters.join('')),
        (original, query) => {
          const pieces = markMatches(original, parse(query))
          expect(toText(pieces)).toBe(original)
          expect(pieces.every((piece) => piece.text !== '')).toBe(true)
          expect(pieces.some(({ isMatch }, index) => index > 0 && !isMatch && !pieces[index - 1]?.isMatch)).toBe(false)
          expectOnClusters(original, pieces, 0)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

/** Every border between pieces is a border between clusters of the original. */
function expectOnClusters(original: string, pieces: readonly Piece[], start: number): void {
  const borders = new Set([0, ...listClusters(original).map(({ end }) => end)])
  let at = start
  expect(borders).toContain(at)
  for (const { text } of pieces) {
    at += text.length
    expect(borders).toContain(at)
  }
}

describe('createExcerpt', () => {
  it('is a whole short text, on one line', () => {
    expect(createExcerpt('One.\nTwo flood.', parse('flood'))).toEqual([
      { text: 'One. Two ', isMatch: false },
      { text: 'flood', isMatch: true },
      { text: '.', isMatch: false },
    ])
  })

  it('is empty for an empty text', () => {
    expect(toText(createExcerpt('', parse('flood')))).toBe('')
  })

  it('begins at the beginning when nothing matches, and says that it goes on', () => {
    const excerpt = createExcerpt('ទឹក '.repeat(200), parse('zebra'))
    expect(listMarks(excerpt)).toEqual([])
    expect(toText(excerpt)).toMatch(/^ទឹក .* …$/)
  })

  it('cuts Latin text between words', () => {
    const words = Array.from({ length: 400 }, (_, index) => `word${'abcdefghij'[index % 10]}`)
    words[200] = 'flood'
    const text = toText(createExcerpt(words.join(' '), parse('flood')))
    expect(text).toMatch(/^… (?:word[a-j] )+flood(?: word[a-j])+ …$/)
  })

  it('holds the match that was asked for, wherever in a release it stands, and cuts between clusters only', () => {
    expect(TEXTS.length).toBeGreaterThan(50)
    for (const [index, text] of TEXTS.entries()) {
      const oneLine = text.replaceAll('\n', ' ')
      const clusters = listClusters(oneLine)
      for (const share of [0, 0.31, 0.5, 0.77, 0.99]) {
        // A word or a run, from where a reader would begin to copy it.
        const pattern = /(?<=^|[\s(])[\p{L}\p{M}\p{N}\u200B]+(?=[\s.,។)]|$)/gu
        pattern.lastIndex = clusters[Math.floor(clusters.length * share)]?.start ?? 0
        const word = pattern.exec(oneLine)?.[0]
        if (!word || listClusters(word).length > 60) continue
        const query = parse(`"${word}"`)
        const pieces = createExcerpt(text, query)
        expect(listMarks(pieces).map(fold), `text ${index}: ${word}`).toContain(fold(word))
        const own = pieces.filter((piece) => piece.text !== '… ' && piece.text !== ' …')
        const start = oneLine.indexOf(toText(own))
        expect(start).toBeGreaterThanOrEqual(0)
        expectOnClusters(oneLine, own, start)
        expect(listClusters(toText(own)).length).toBeLessThanOrEqual(170)
      }
    }
  })
})
