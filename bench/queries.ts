/** What is searched for, and the truth to hold answers against: a scan of the folded text of every article. */
import { unpackText } from '../lib/catalog/article-text.ts'
import type { Catalog } from '../lib/catalog/catalog.ts'
import type { Places } from '../lib/catalog/search/places.ts'
import type { Locale } from '../lib/i18n/routing.ts'
import { fold } from '../lib/khmer/fold.ts'
import { listSearchUnits } from '../lib/khmer/search-units.ts'
import { site } from '../site.config.ts'
import { createRandom, pick } from './generate.ts'

/** An article as every engine gets it. `places` are the names, in both scripts, of the places it concerns or names. */
export type Document = { id: number; locale: Locale; title: string; summary: string; body: string; tags: string; places: string }
/** A query made from one article, which should be found by it. */
export type KnownItem = { query: string; id: number }
export type Queries = { mixed: string[]; phrases: string[]; titleChunks: KnownItem[]; bodyChunks: KnownItem[] }

const KNOWN_ITEMS = 300
const PHRASES = 300
/** The most frequent words among so many articles stand for the words that nearly every article has. */
const COMMON_SAMPLE = 500

/** Reads back what a catalog holds, so that all engines search the same text. */
export async function readDocuments({ db }: Catalog, places: Places): Promise<Document[]> {
  const { rows } = await db.execute(`
    SELECT id, locale, title, summary, text, facts FROM article JOIN article_body ON article_id = id ORDER BY id`)
  return rows.map((row) => {
    const { districts, tags, documentNumber, place } = JSON.parse(String(row.facts))
    const [title, text] = [String(row.title), unpackText(row.text)]
    const concerned = site.districts.flatMap(({ slug, code }) => (districts.includes(slug) ? [code] : []))
    const named = places.listInText([title, place, text].join('\n'))
    return {
      id: Number(row.id),
      locale: row.locale as Locale,
      title,
      summary: String(row.summary),
      body: text,
      tags: [...tags, documentNumber ?? ''].join('\n'),
      places: [...new Set([...concerned, ...named])].flatMap(places.listNames).join('\n'),
    }
  })
}

/** Makes the same queries in every run. Words are cut with `Intl.Segmenter`, which the index does not use. */
export function createQueries(all: readonly Document[]): Queries {
  const random = createRandom(7)
  const documents = all.filter(({ locale }) => locale === 'km')
  const english = all.filter(({ locale }) => locale === 'en')
  const fromTitle = (words: number) => takeChunk(documents, 'title', words, random)
  const fromBody = (words: number) => takeChunk(documents, 'body', words, random)
  const common = listCommonWords(documents)
  const places = site.districts.flatMap((district) => [district, ...district.communes]).flatMap(({ spellings }) => spellings)
  const englishWords = () => (english.length > 0 ? takeChunk(english, 'body', 2, random) : fromTitle(1)).query
  const makers: [number, () => string][] = [
    [80, () => fromTitle(3).query],
    [80, () => fromBody(4).query],
    [60, () => pick(common, random)],
    [80, () => `${fromTitle(1).query} ${fromBody(1).query}`],
    [40, () => pick(places, random).toLowerCase()],
    [30, () => takeNumber(documents, random)],
    [30, englishWords],
  ]
  return {
    mixed: makers.flatMap(([count, make]) => Array.from({ length: count }, make)),
    phrases: Array.from({ length: PHRASES }, (_, index) => takePhrase(() => fromBody(1 + (index % 3)).query)),
    titleChunks: Array.from({ length: KNOWN_ITEMS }, () => fromTitle(3)),
    bodyChunks: Array.from({ length: KNOWN_ITEMS }, () => fromBody(4)),
  }
}

const segmenters = { km: new Intl.Segmenter('km', { granularity: 'word' }), en: new Intl.Segmenter('en', { granularity: 'word' }) }

/** The words of a text, segmented line by line: the segmenter is slow on long texts. */
export function listWords(text: string, locale: Locale): string[] {
  return text.split('\n').flatMap((line) => [...segmenters[locale].segment(line)].flatMap((word) => (word.isWordLike ? word.segment : [])))
}

/** So many neighbouring words of one line of any article, as they stand there. */
function takeChunk(documents: readonly Document[], field: 'title' | 'body', words: number, random: () => number): KnownItem {
  for (;;) {
    const document = pick(documents, random)
    const line = pick(document[field].split('\n'), random)
    const found = [...segmenters[document.locale].segment(line)].filter(({ isWordLike }) => isWordLike)
    if (found.length < words) continue
    const first = Math.floor(random() * (found.length - words + 1))
    const [start, last] = [found[first], found[first + words - 1]] as [Intl.SegmentData, Intl.SegmentData]
    return { id: document.id, query: line.slice(start.index, last.index + last.segment.length) }
  }
}

/** A chunk that is one run: a phrase with a space or a comma in it is two phrases. */
function takePhrase(take: () => string): string {
  for (;;) {
    const chunk = take()
    if (listSearchUnits(chunk).length === 1) return chunk
  }
}

function takeNumber(documents: readonly Document[], random: () => number): string {
  for (let tries = 0; tries < 1000; tries += 1) {
    const numbers = pick(documents, random).body.match(/[0-9\u17E0-\u17E9]+/g)
    if (numbers) return pick(numbers, random)
  }
  return '2019'
}

function listCommonWords(documents: readonly Document[]): string[] {
  const counts = new Map<string, number>()
  for (const { body, locale } of documents.slice(0, COMMON_SAMPLE)) {
    for (const word of new Set(listWords(body, locale))) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  const byCount = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  return ['ខេត្ត', ...byCount.slice(0, 29).map(([word]) => word)]
}

/** Finds the articles of one language in which an editor wrote a phrase, by looking through all of them. */
export function createScan(documents: readonly Document[], locale: Locale): (phrase: string) => Set<number> {
  const texts = documents
    .filter((document) => document.locale === locale)
    .map(({ id, title, summary, body, tags }) => ({ id, text: [title, summary, body, tags].map(toScanned).join('\n') }))
  return (phrase) => {
    const needle = fold(phrase)
    return new Set(texts.filter(({ text }) => holdsWhole(text, needle)).map(({ id }) => id))
  }
}

/** Line by line, because folding turns a line end into a space, and joins Khmer punctuation. */
const toScanned = (text: string): string => text.split('\n').map(fold).join('\n')

function holdsWhole(text: string, needle: string): boolean {
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    if (isBorder(text[at - 1], text[at]) && isBorder(text[at + needle.length - 1], text[at + needle.length])) return true
  }
  return false
}

/** Can a match begin or end between these: not inside a Khmer cluster, a number, or a word of another script. */
function isBorder(before = ' ', after = ' '): boolean {
  if (before === '\u17D2' || /[\u17B6-\u17D3\u17DD\p{M}]/u.test(after)) return false
  const isWord = (letter: string) => /(?![\u1780-\u17FF])[\p{L}\p{M}]/u.test(letter)
  const isDigit = (letter: string) => /\p{N}/u.test(letter)
  return !(isWord(before) && isWord(after)) && !(isDigit(before) && isDigit(after))
}
