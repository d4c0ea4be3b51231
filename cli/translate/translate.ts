import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { type EditorialArticle, readArticle, readBlocks } from '@/lib/catalog/editorial/read-articles'
import { listSources, locateContent } from '@/lib/catalog/sources'
import { listChanges } from '@/lib/catalog/translation/compare'
import { parseRecord, type TranslationRecord, writeRecord } from '@/lib/catalog/translation/record'
import { getOtherLocale } from '@/lib/i18n/routing'
import { toLocalIso } from '@/lib/khmer/dates'
import { findNearest } from '@/lib/problems/nearest'
import { defineCommand, type ExitCode, type World } from '../frame/command'
import { findEarlierTexts } from './earlier-blocks'
import { showChanges } from './show-changes'
import { TRANSLATE_HELP, TRANSLATE_TEXTS } from './texts'
import { isWithoutText, recordTranslation, writeTranslation } from './write-translation'

/** `npm run translate -- <slug>`: makes the other language's file, or brings it up to date with its original. */
export const translate = defineCommand({
  usage: 'npm run translate -- <slug> [--update]',
  operands: ['slug'],
  ...TRANSLATE_HELP,
  async run({ flags: { update, yes }, operands }, world) {
    const slug = operands[0] as string
    const { site, projectDir, locale, warn } = world
    const texts = TRANSLATE_TEXTS[locale]
    const releases = listSources(locateContent(projectDir).contentDir).sources.filter((source) => source.kind === 'release')
    const sources = releases.filter((source) => source.slug === slug)
    if (sources.length === 0) {
      const slugs = releases.map((source) => source.slug)
      warn(texts.unknown(slug, findNearest(slug, slugs)))
      return 2
    }
    const articles: EditorialArticle[] = []
    for (const source of sources) {
      const article = readArticle(source, readFileSync(path.join(projectDir, source.file), 'utf8'), site)
      if (!article) {
        warn(texts.broken(source.file))
        return 1
      }
      articles.push(article)
    }
    const [first, second] = articles as [EditorialArticle, EditorialArticle?]
    if (!second) {
      if (!update) return begin(first, world)
      warn(texts.single(slug))
      return 1
    }
    const begun = [first, second].filter(({ text }) => isWithoutText(text))
    // `npm run new` makes both files: one may be written before the other is begun.
    if (!update && begun.length === 1) return begin(begun[0] === first ? second : first, world, begun[0])
    const [original, translation] = findOriginal(first, second)
    if (!update) {
      warn(texts.complete(slug, translation.source.file))
      return 1
    }
    if (original.frontMatter.translationOf) {
      warn(texts.bothOriginal(original.source.file, translation.source.file))
      return 1
    }
    return followOriginal(original, translation, { ...world, isAgreed: yes })
  },
})

/** The original is the one without a record. Where neither has one, it is the Khmer one: releases are written in Khmer first. */
function findOriginal(first: EditorialArticle, second: EditorialArticle): [EditorialArticle, EditorialArticle] {
  const [km, en] = first.source.locale === 'km' ? [first, second] : [second, first]
  return km.frontMatter.translationOf && !en.frontMatter.translationOf ? [en, km] : [km, en]
}

function createRecord(original: EditorialArticle, { now, site }: World): TranslationRecord {
  return { date: toLocalIso(now, site.utcOffsetMinutes), hashes: readBlocks(original).map(({ hash }) => hash) }
}

function begin(original: EditorialArticle, world: World, begun?: EditorialArticle): ExitCode {
  const { source, text } = original
  const file = source.file.replace(/[^/]+$/, `${getOtherLocale(source.locale)}.mdx`)
  const texts = TRANSLATE_TEXTS[world.locale]
  const draft = writeTranslation(text, source.locale, writeRecord(createRecord(original, world)), begun?.text)
  writeFileSync(path.join(world.projectDir, file), draft, { flag: begun ? 'w' : 'wx' })
  world.print(`${texts.written(file)}\n${texts.next}`)
  return 0
}

async function followOriginal(
  original: EditorialArticle,
  translation: EditorialArticle,
  world: World & { isAgreed: boolean },
): Promise<ExitCode> {
  const { print, locale, projectDir, site, ask } = world
  const texts = TRANSLATE_TEXTS[locale]
  const { file } = translation.source
  const earlierRecord = parseRecord(translation.frontMatter.translationOf ?? '')
  const record = createRecord(original, world)
  if (earlierRecord) {
    const changes = listChanges(earlierRecord.hashes, record.hashes)
    if (changes.length === 0) {
      print(texts.follows(earlierRecord.date))
      return 0
    }
    const gone = changes.flatMap(({ before }) => before.map((at) => earlierRecord.hashes[at] as string))
    const comparison = {
      recorded: earlierRecord.hashes,
      original: readBlocks(original),
      translation: readBlocks(translation),
      earlier: findEarlierTexts(original, gone, projectDir, site),
    }
    print(`${texts.changedSince(earlierRecord.date)}\n`)
    for (const change of showChanges(comparison, locale)) print(`${change}\n`)
  } else print(texts.noRecord(file))

  const isAgreed = world.isAgreed || (ask !== null && texts.yes.includes((await ask(texts.ask).catch(() => '')).trim().toLowerCase()))
  if (!isAgreed) {
    print(ask ? texts.notRecorded : texts.useYes)
    return 1
  }
  writeFileSync(path.join(projectDir, file), recordTranslation(translation.text, writeRecord(record)))
  print(texts.recorded(file))
  return 0
}
