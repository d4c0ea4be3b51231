import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ParsedQuery, parseQuery } from '@/lib/catalog/search/parse-query'
import { createPlaces } from '@/lib/catalog/search/places'
import { site } from '@/site.config'

const places = createPlaces(site)
const parse = (query: string): ParsedQuery => parseQuery(query, places)

/** Parts in short: runs joined by a bar, in quotes when they are a phrase. */
const show = (parts: ParsedQuery['parts']): string[] =>
  parts.map(({ runs, isOpen }) => {
    const text = runs.map((run) => run.join('·')).join('|')
    return isOpen ? text : `"${text}"`
  })

describe('parseQuery', () => {
  it.each([
    ['words, each a part', 'flood market', ['flood', 'market'], []],
    ['Khmer runs, each a part of clusters', 'ទឹក ផ្សារ', ['ទឹ·ក', 'ផ្សា·រ'], []],
    ['digits of either script as numbers', '១៩ 19', ['19', '19'], []],
    ['a quoted phrase as one part', '"flood market" rice', ['rice', '"flood|market"'], []],
    ['curly and angle quotation marks', '“a b” „c d” «e f»', ['"a|b"', '"c|d"', '"e|f"'], []],
    ['a word with a minus as excluded', 'flood -market', ['flood'], ['market']],
    ['a phrase with a minus as excluded', 'flood -"big market"', ['flood'], ['"big|market"']],
    ['a word of several runs with a minus as one', 'flood -covid-19', ['flood'], ['covid|19']],
    ['a hyphen inside a word as a border of runs', 'covid-19', ['covid', '19'], []],
    ['a minus that stands alone as nothing', 'flood - market', ['flood', 'market'], []],
    ['a quotation mark without its partner as nothing', 'flood "market', ['flood', 'market'], []],
    ['a quotation mark inside a word as nothing', 'ពាក្យ«ថ្មី»', ['ពា·ក្យ', 'ថ្មី'], []],
    ['operators of search engines as words', 'flood AND (NOT rice)', ['flood', 'and', 'not', 'rice'], []],
    ['nothing but an exclusion', '-flood', [], ['flood']],
    ['empty quotation marks as nothing', '"" -"" flood', ['flood'], []],
    ['a place of two words as one part', 'flood kien svay', ['flood', 'kien|svay'], []],
    ['a place in quotation marks as text', '"kien svay"', ['"kien|svay"'], []],
    ['zero-width spaces as nothing', 'ទឹក\u200Bជំនន់', ['ទឹ·ក·ជំ·ន·ន់'], []],
  ])('reads %s', (_, query, parts, excluded) => {
    const parsed = parse(query)
    expect(show(parsed.parts)).toEqual(parts)
    expect(show(parsed.excluded)).toEqual(excluded)
  })

  it.each(site.districts)('knows $name.en among other words, in both scripts, wanted and excluded', ({ code, name }) => {
    const listCodes = (parts: ParsedQuery['parts']) => parts.flatMap((part) => part.places.map((place) => place.code))
    expect(listCodes(parse(`flood ${name.en} market`).parts)).toContain(code)
    expect(listCodes(parse(`ទឹក ${name.km}`).parts)).toContain(code)
    expect(listCodes(parse(`flood -${name.km}`).excluded)).toContain(code)
    expect(listCodes(parse(`flood -${name.en.replaceAll(' ', '')}`).excluded)).toContain(code)
    expect(listCodes(parse(`"${name.en}"`).parts)).toEqual([])
  })

  it('prefers the longest name', () => {
    const [part] = parse('roka kong ti pir').parts
    expect(part?.runs).toHaveLength(4)
  })

  it('reads any text in time that grows with its length, into parts that hold something', () => {
    const sign = fc.constantFrom('"', '-', ' ', '«', '»', '-"', 'a', 'ក', '្', '\0', '\uD83D')
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 60 }), (signs) => {
        for (const { runs } of Object.values(parse(signs.join(''))).flat()) {
          expect(runs.length).toBeGreaterThan(0)
          for (const run of runs) expect(run.length).toBeGreaterThan(0)
        }
      }),
    )
    const start = performance.now()
    for (const piece of ['"', ' "', ' -"', '-', ' -', '" ', '«']) parse(piece.repeat(20_000))
    expect(performance.now() - start).toBeLessThan(5_000)
  })
})
