import { countSeverities, isError } from '@/lib/problems/problem'
import { defineCommand } from '../frame/command'
import { listChangedFiles } from '../frame/git'
import { findProblems } from './find-problems'
import { formatForGitHub, formatForPeople } from './formats'
import { createScope, EVERYTHING } from './scope'
import { CHECK_HELP, CHECK_TEXTS } from './texts'

/** `npm run check`: every problem of content and of the pictures it names, then the counts. */
export const check = defineCommand({
  usage: 'npm run check -- [--changed] [--since <commit>] [--links] [--format json|github]',
  ...CHECK_HELP,
  async run({ flags: { changed, since, links, format } }, world) {
    const { locale, projectDir, env, print, warn } = world
    const files = changed || since !== undefined ? listChangedFiles(projectDir, since) : undefined
    if (files === null) {
      warn(CHECK_TEXTS[locale].noGit)
      return 2
    }
    const { fileCount, problems, isHistoryKnown } = await findProblems(world, files ? createScope(files) : EVERYTHING, {
      // A build of the site must not depend on other sites, nor ask them at every commit.
      tryLinks: links && !env.CI,
      since,
    })
    if (!isHistoryKnown) warn(CHECK_TEXTS[locale].noHistory)
    const { error, warning, hint } = countSeverities(problems)
    if (format === 'json') {
      print(JSON.stringify({ files: fileCount, problems }, null, 2))
    } else {
      for (const problem of problems) print(format === 'github' ? formatForGitHub(problem) : formatForPeople(problem, locale))
      const inFiles = new Set(problems.filter(isError).map(({ file }) => file)).size
      print(
        CHECK_TEXTS[locale].counts({
          files: fileCount,
          problems: error,
          inFiles,
          warnings: warning,
          hints: hint,
        }),
      )
    }
    return error > 0 ? 1 : 0
  },
})
