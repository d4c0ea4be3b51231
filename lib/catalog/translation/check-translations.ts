import { getOtherLocale, type Locale } from '@/lib/i18n/routing'
import { createProblem, type Problem } from '@/lib/problems/problem'
import { type EditorialArticle, readBlocks } from '../editorial/read-articles'
import type { Block } from './blocks'
import { listChanges } from './compare'
import { parseRecord } from './record'

/** What a translator must know: which paragraphs of the original changed since, and which were never translated. */
export function checkTranslations(articles: readonly EditorialArticle[]): Problem[] {
  const byFile = new Map(articles.map((article) => [`${article.source.slug} ${article.source.locale}`, article]))
  return articles.flatMap((translation) => {
    const { slug, locale } = translation.source
    const original = byFile.get(`${slug} ${getOtherLocale(locale)}`)
    const record = parseRecord(translation.frontMatter.translationOf ?? '')
    if (!record || !original) return []
    const blocks = readBlocks(original)
    return [...checkChanges(translation, original, record.hashes, blocks), ...checkLeft(translation, original.source.locale, blocks)]
  })
}

function checkChanges(translation: EditorialArticle, original: EditorialArticle, recorded: string[], blocks: Block[]): Problem[] {
  const changes = listChanges(
    recorded,
    blocks.map(({ hash }) => hash),
  )
  if (changes.length === 0) return []
  const places = changes.flatMap(({ after }) => after.map((at) => blocks[at]?.field ?? blocks[at]?.line ?? ''))
  const removed = changes.reduce((sum, { before, after }) => sum + Math.max(0, before.length - after.length), 0)
  const { file } = translation.source
  const place = { file, field: 'translationOf', ...translation.locate(['translationOf']) }
  return [createProblem('translation-outdated', place, { slug: translation.source.slug, original: original.source.file, places, removed })]
}

/** Paragraphs that stand in a published translation as the command put them there. */
function checkLeft(translation: EditorialArticle, originalLocale: Locale, originals: readonly Block[]): Problem[] {
  // A translation that is a draft is being worked on.
  if (translation.frontMatter.draft) return []
  const left = new Set(originals.map(({ hash }) => hash))
  return readBlocks(translation).flatMap(({ field, line, text, hash }) => {
    if (!left.has(hash) || !isLanguage(text, originalLocale)) return []
    const { file } = translation.source
    const place = field ? { field, ...translation.locate(toPath(field)) } : { line: line ?? 1 }
    return [createProblem('translation-left', { file, ...place }, { text: shorten(findLine(text, originalLocale)) })]
  })
}

/** Words that only a text of that language holds: figures, names of offices in Latin letters and addresses are the same in both. */
function isLanguage(text: string, locale: Locale): boolean {
  // One Khmer letter (U+1780 to U+17B3) in an English text was left there; four Latin words in a row are a sentence.
  return locale === 'km' ? /[\u1780-\u17b3]/.test(text) : /(?:\p{Script=Latin}+ ){3}\p{Script=Latin}+/u.test(text)
}

/** The first line that is in that language: a component begins with the address of its picture. */
function findLine(text: string, locale: Locale): string {
  const lines = text.split('\n')
  return lines.find((line) => isLanguage(line, locale)) ?? lines[0] ?? ''
}

/** `updates.0.note` as a path: a list item goes by its number. */
const toPath = (field: string): (string | number)[] => field.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part))

const SHOWN_CHARACTERS = 60
const shorten = (line: string): string => (line.length > SHOWN_CHARACTERS ? `${line.slice(0, SHOWN_CHARACTERS)}…` : line)
