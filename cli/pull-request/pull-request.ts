import { readArticles } from '@/lib/catalog/editorial/read-articles'
import { locateContent } from '@/lib/catalog/sources'
import { findProblems } from '../check/find-problems'
import { createScope } from '../check/scope'
import { defineCommand } from '../frame/command'
import { listChangedFiles } from '../frame/git'
import { PULL_REQUEST_HELP, SINCE_MISSING } from './texts'
import { writeComment } from './write-comment'

/** `npm run pull-request -- --since <commit>`: for the workflow that comments on pull requests. */
export const pullRequest = defineCommand({
  usage: 'npm run pull-request -- --since <commit> [--files <address>]',
  ...PULL_REQUEST_HELP,
  async run({ flags: { since, files: filesUrl } }, world) {
    const { site, projectDir, now, locale, print, warn } = world
    const changed = since === undefined ? null : listChangedFiles(projectDir, since)
    if (changed === null) {
      warn(SINCE_MISSING[locale])
      return 2
    }
    const { problems } = await findProblems(world, createScope(changed), { tryLinks: false, since })
    const { articles, broken } = readArticles(site, locateContent(projectDir).contentDir)
    const present = new Set([...articles.map(({ source }) => source.file), ...broken])
    print(
      writeComment({
        problems,
        articles: articles.filter(({ source }) => changed.includes(source.file)),
        removed: changed.filter((file) => /^content\/news\/\d{4}\/[^/]+\/(?:km|en)\.mdx$/.test(file) && !present.has(file)),
        site,
        now,
        filesUrl,
      }).trimEnd(),
    )
    return 0
  },
})
