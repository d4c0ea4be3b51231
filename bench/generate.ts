/**
 * Articles to measure with. `generateReleases` recombines the paragraphs of `content/news`; `readCorpus` takes a folder of
 * text files. Both give release files as an editor writes them, so that the whole way from MDX to catalog is measured.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import matter from 'gray-matter'
import { CATEGORIES, RELEASE_TYPES } from '../lib/catalog/terms.ts'
import type { Locale } from '../lib/i18n/routing.ts'
import { cutAtCluster } from '../lib/khmer/clusters.ts'
import { toKhmerDigits } from '../lib/khmer/digits.ts'
import { site } from '../site.config.ts'

/** One file of `content/news`. */
export type ReleaseFile = { slug: string; year: string; locale: Locale; text: string }

const TITLE_CLUSTERS = 170
/** The share of releases that are written in English too. */
const ENGLISH_SHARE = 0.25
const KHMER_ZERO = 0x17e0

/** Park and Miller's generator: the same numbers, from 0 up to 1, in every run. */
export function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 48_271) % 2_147_483_647
    return state / 2_147_483_647
  }
}

export const pick = <Item>(list: readonly Item[], random: () => number): Item => list[Math.floor(random() * list.length)] as Item

/**
 * Makes releases of 2015 to 2026, about 5 paragraphs each. A title is one of the samples with a commune and a round behind it,
 * and numbers are other numbers in each release: else 30,000 releases would share the vocabulary of 70.
 */
export function* generateReleases(count: number): Generator<ReleaseFile> {
  const random = createRandom(1)
  const samples = { km: readSamples('km'), en: readSamples('en') }
  for (let made = 0, release = 0; made < count; release += 1) {
    const district = pick(site.districts, random)
    const commune = pick(district.communes, random)
    const date = toDate(random)
    const facts = {
      date,
      type: pick(RELEASE_TYPES, random),
      category: pick(CATEGORIES, random),
      districts: random() < 0.7 ? [district.slug] : [],
      ...(random() < 0.5 ? { documentNumber: `${String(release % 1000).padStart(3, '0')}/${date.slice(2, 4)} សជណ` } : {}),
    }
    const slug = `${date}-release-${release}`
    const locales: Locale[] = random() < ENGLISH_SHARE && made + 1 < count ? ['km', 'en'] : ['km']
    for (const locale of locales) {
      const { titles, paragraphs, tags } = samples[locale]
      const place = `${commune.fullName[locale]} ${district.fullName[locale]}`
      const round = 1 + Math.floor(random() * 30)
      const title = `${pick(titles, random)} ${locale === 'km' ? `នៅ${place} លើកទី${toKhmerDigits(round)}` : `in ${place}, round ${round}`}`
      const body = Array.from({ length: 3 + Math.floor(random() * 5) }, () => varyNumbers(pick(paragraphs, random), random))
      const fields = { title: shorten(title), ...facts, tags: [pick(tags, random), pick(tags, random)], place }
      yield { slug, year: date.slice(0, 4), locale, text: toMdx(fields, body.join('\n\n')) }
    }
    made += locales.length
  }
}

/** Reads a folder of text files as Khmer releases: the first line is the title, the rest the body. Empty files are passed over. */
export function* readCorpus(folder: string): Generator<ReleaseFile> {
  const random = createRandom(1)
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = names.map(({ parentPath, name }) => path.join(parentPath, name)).sort()
  for (const [index, file] of files.entries()) {
    const [title = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/)
    if (title.trim() === '') continue
    const date = toDate(random)
    const facts = { title: shorten(title.trim()), date, type: pick(RELEASE_TYPES, random), category: pick(CATEGORIES, random) }
    const body = lines.join('\n').trim() || title
    yield { slug: `${date}-text-${index}`, year: date.slice(0, 4), locale: 'km', text: toMdx(facts, escapeMarkdown(body)) }
  }
}

/** Writes release files below a folder, as a project has them. Returns how many. */
export function writeReleases(releases: Iterable<ReleaseFile>, contentDir: string): number {
  let count = 0
  for (const { slug, year, locale, text } of releases) {
    const folder = path.join(contentDir, 'news', year, slug)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `${locale}.mdx`), text)
    count += 1
  }
  return count
}

type Samples = { titles: string[]; paragraphs: string[]; tags: string[] }

function readSamples(locale: Locale): Samples {
  const folder = path.join(import.meta.dirname, '../content/news')
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => path.basename(name) === `${locale}.mdx`)
  const samples: Samples = { titles: [], paragraphs: [], tags: [] }
  for (const name of names.sort()) {
    const { data, content } = matter(readFileSync(path.join(folder, name), 'utf8'), {})
    samples.titles.push(data.title)
    samples.tags.push(...(data.tags ?? []))
    samples.paragraphs.push(...content.split(/\n{2,}/).filter(isPlainParagraph))
  }
  return samples
}

/** A paragraph that can stand anywhere: no component, heading, table, list, footnote, quotation or link to a release. */
function isPlainParagraph(paragraph: string): boolean {
  return paragraph.length > 80 && !/^\s*(?:[<#|>*+-]|\d+\.|\[\^)|\[\^|\]\(\/|[<{]/.test(paragraph)
}

function toDate(random: () => number): string {
  const days = Math.floor(random() * 12 * 365)
  return new Date(Date.UTC(2015, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Other numbers of the same length in the same digits; years and longer numbers stay. */
function varyNumbers(text: string, random: () => number): string {
  return text.replace(/[0-9\u17E0-\u17E9]+/g, (number) => {
    const isKhmer = number.charCodeAt(0) >= KHMER_ZERO
    const value = String(Math.floor((0.1 + 0.9 * random()) * 10 ** number.length))
    return number.length > 3 ? number : isKhmer ? toKhmerDigits(value) : value
  })
}

const shorten = (title: string): string => cutAtCluster(title, TITLE_CLUSTERS)

/** Front matter values are written as JSON, which is YAML. */
function toMdx(fields: Record<string, unknown>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...lines, '---', '', body, ''].join('\n')
}

/** Text as itself: every ASCII punctuation mark may stand behind a backslash (CommonMark 0.31, section 2.4), MDX's braces too. */
function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/^[^\S\n]+/gm, '')
}
