import { expect, it } from 'vitest'
import { unpackText } from '@/lib/catalog/article-text'
import type { Catalog } from '@/lib/catalog/catalog'
import { createPlaces } from '@/lib/catalog/search/places'
import { searchCatalog } from '@/lib/catalog/search/search'
import { type Locale, routing } from '@/lib/i18n/routing'
import { listClusters } from '@/lib/khmer/clusters'
import { fold } from '@/lib/khmer/fold'
import { site } from '@/site.config'
import { openProjectCatalog } from '../fixtures/project-catalog'

/** After everything that has a date; drafts stay hidden. */
const NOW = Date.UTC(2100, 0, 1)
const PHRASES_PER_LOCALE = 100
const PHRASE_MAX_PIECES = 4

const catalog = await openProjectCatalog(NOW)
const places = createPlaces(site)

type Text = { slug: string; locale: Locale; fields: string[] }

/** What an editor wrote, field by field, as a reader sees it. */
async function readTexts({ db }: Catalog): Promise<Text[]> {
  const { rows } = await db.execute(
    `SELECT slug, locale, title, summary, text, facts FROM article JOIN article_body ON article_id = id
     WHERE visible_from IS NOT NULL ORDER BY slug, locale`,
  )
  return rows.map((row) => {
    const { cover, attachments, updates, withdrawn, tags, documentNumber } = JSON.parse(String(row.facts))
    const around = [cover?.alt, cover?.caption, ...attachments.map(({ title }: { title: string }) => title)]
    const history = [...updates.map(({ note }: { note: string }) => note), withdrawn?.reason]
    const body = [unpackText(row.text), ...around, ...history].join('\n')
    const fields = [row.title, row.summary, body, tags.join('\n'), documentNumber ?? ''].map(String)
    return { slug: String(row.slug), locale: row.locale as Locale, fields }
  })
}

/** A folded text with one space for everything that is no letter, mark or digit. */
const normalize = (text: string): string =>
  ` ${fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()} `

/** Whether a phrase stands in a text and cuts through no cluster, Latin word or number: without any index. */
function isInText(text: string, phrase: string): boolean {
  if (!text.includes(phrase)) return false
  const ends = new Set([0, ...listClusters(text).map(({ end }) => end)])
  const cuts = (at: number) => !ends.has(at) || /^(?:\p{N}\p{N}|\p{Script=Latin}\p{Script=Latin})$/u.test(text.slice(at - 1, at + 1))
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) if (!cuts(at) && !cuts(at + phrase.length)) return true
  return false
}

/** Numbers below 1 that look random and are the same every time (Park and Miller 1988). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

/** Pieces of the texts as they are written: 1 to 4 clusters of Khmer, 1 to 4 words of English. */
function listPhrases(texts: readonly Text[], locale: Locale): string[] {
  const random = createRandom(locale === 'km' ? 17 : 71)
  const pick = (below: number) => Math.floor(random() * below)
  const own = texts.filter((text) => text.locale === locale)
  const phrases = new Set<string>()
  while (phrases.size < PHRASES_PER_LOCALE) {
    const { fields } = own[pick(own.length)] as Text
    const field = fields[pick(3)] as string
    const pieces = locale === 'km' ? listClusters(field).map(({ text }) => text) : field.split(/(?<=\s)/)
    const phrase = pieces
      .slice(pick(pieces.length))
      .slice(0, 1 + pick(PHRASE_MAX_PIECES))
      .join('')
    // A quotation mark would end the quotation.
    if (/[\p{L}\p{N}]/u.test(phrase) && !/["“”„«»]/.test(phrase)) phrases.add(phrase)
  }
  return [...phrases]
}

it.each(routing.locales)(
  'finds a quoted phrase of the %s texts exactly where a full scan finds it',
  { timeout: 60_000 },
  async (locale) => {
    const texts = await readTexts(catalog)
    const normalized = texts.map((text) => ({ ...text, fields: text.fields.map(normalize) }))
    const phrases = listPhrases(texts, locale)
    const wrong: string[] = []
    let hits = 0
    for (const phrase of phrases) {
      const needle = normalize(phrase).trim()
      const truth = normalized
        .filter((text) => text.locale === locale && text.fields.some((field) => isInText(field, needle)))
        .map(({ slug }) => slug)
      const request = { locale, words: `"${phrase}"`, filter: {}, sort: 'relevance' as const, limit: 100, offset: 0 }
      const result = await searchCatalog(catalog, places, request, NOW)
      const found = result.mode === 'all' ? result.hits.map(({ article }) => article.slug).sort() : []
      if (found.join() !== truth.join()) wrong.push(`${phrase}: ${found.join(' ')} instead of ${truth.join(' ')}`)
      hits += truth.length
    }
    expect(phrases).toHaveLength(PHRASES_PER_LOCALE)
    expect(hits).toBeGreaterThan(3 * PHRASES_PER_LOCALE)
    expect(wrong).toEqual([])
  },
)
