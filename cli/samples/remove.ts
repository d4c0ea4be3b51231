import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { checkContent } from '@/lib/catalog/check'
import { isArticle, type Parsed, type ParsedArticle } from '@/lib/catalog/parse'
import { locateContent } from '@/lib/catalog/sources'
import { isError } from '@/lib/problems/problem'
import { defineCommand } from '../frame/command'
import { SAMPLES_HELP, SAMPLES_TEXTS } from './texts'

/** `npm run samples:remove`: takes the sample releases out of a site that begins its real life. */
export const removeSamples = defineCommand({
  usage: 'npm run samples:remove',
  ...SAMPLES_HELP,
  async run({ flags: { yes } }, world) {
    const { site, projectDir, locale, print, warn, ask } = world
    const texts = SAMPLES_TEXTS[locale]
    const all: Parsed[] = []
    const { problems } = await checkContent(site, locateContent(projectDir), { use: (parsed) => void all.push(...parsed) })
    if (problems.some(isError)) {
      warn(texts.broken)
      return 1
    }
    const samples = all.filter((parsed): parsed is ParsedArticle => isArticle(parsed) && parsed.frontMatter.sample)
    if (samples.length === 0) {
      print(texts.none)
      return 0
    }
    const kept = all.filter((parsed) => !samples.includes(parsed as ParsedArticle))
    const usedElsewhere = new Set(kept.flatMap(({ media }) => Object.keys(media)))
    const media = [...new Set(samples.flatMap((sample) => Object.keys(sample.media)))].filter((file) => !usedElsewhere.has(file))
    const files = [...samples.map(({ source }) => source.file), ...media.map((file) => `public${file}`)]
    for (const file of files) print(`  ${file}`)
    print(texts.list(samples.length, media.length))
    for (const { file, slug } of listDangling(samples, kept)) print(texts.dangling(file, slug))

    const isAgreed = yes || (ask !== null && texts.yes.includes((await ask(texts.ask).catch(() => '')).trim().toLowerCase()))
    if (!isAgreed) {
      print(ask ? texts.kept : texts.useYes)
      return 1
    }
    for (const file of files) {
      rmSync(path.join(projectDir, file), { force: true })
      removeIfEmpty(path.dirname(path.join(projectDir, file)))
    }
    print(texts.removed(files.length))
    return 0
  },
})

/** What stays and points to a release that goes. */
function listDangling(samples: readonly ParsedArticle[], kept: readonly Parsed[]): { file: string; slug: string }[] {
  const staying = new Set(kept.map(({ source }) => source.slug))
  const going = new Set(samples.map(({ source }) => source.slug).filter((slug) => !staying.has(slug)))
  return kept
    .filter(isArticle)
    .flatMap(({ source, frontMatter: { related, withdrawn } }) =>
      [...related, withdrawn?.replacedBy ?? ''].filter((slug) => going.has(slug)).map((slug) => ({ file: source.file, slug })),
    )
}

/** Empty folders are a problem to the check, and of no use elsewhere. */
function removeIfEmpty(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder)
}
