import path from 'node:path'
import { checkContent } from '@/lib/catalog/check'
import { readArticles } from '@/lib/catalog/editorial/read-articles'
import { listNamedPictures } from '@/lib/catalog/list-pictures'
import { locateContent } from '@/lib/catalog/sources'
import { checkTranslations } from '@/lib/catalog/translation/check-translations'
import { checkPicture } from '@/lib/pictures/check-picture'
import { mapParallel } from '@/lib/pictures/map-parallel'
import { type Problem, sortProblems } from '@/lib/problems/problem'
import { createSlowChecks } from '@/lib/slow-checks/slow-checks'
import type { World } from '../frame/command'
import { checkHistory } from './history'
import type { Scope } from './scope'
import { CHECK_TEXTS } from './texts'

export type FindOptions = {
  /** Asks other sites too. */
  tryLinks: boolean
  /** The commit that changes are held against; the last one where nothing is said. */
  since?: string
}

/**
 * Everything that is wrong with the files of a scope. All files are read: a release can be wrong because of another.
 * `isHistoryKnown` is false where git could not say what there was before.
 */
export async function findProblems(
  { site, projectDir, locale, now, progress }: Pick<World, 'site' | 'projectDir' | 'locale' | 'now' | 'progress'>,
  isInScope: Scope,
  { tryLinks, since }: FindOptions,
): Promise<{ fileCount: number; problems: Problem[]; isHistoryKnown: boolean }> {
  const texts = CHECK_TEXTS[locale]
  const location = locateContent(projectDir)
  const named = new Set<string>()
  const slow = createSlowChecks({ baseUrl: site.baseUrl, publicDir: location.publicDir, keptDir: path.join(projectDir, '.catalog') })
  let read = 0
  const content = await checkContent(site, location, {
    use: (parsed) => {
      for (const picture of listNamedPictures(parsed)) named.add(picture)
      slow.use(parsed)
      read += parsed.length
      progress(texts.reading(read))
    },
  })
  const { articles } = readArticles(site, location.contentDir)
  const pictures = [...named].filter((picture) => isInScope(`public${picture}`))
  let looked = 0
  const ofPictures = await mapParallel(pictures, async (picture) => {
    progress(texts.looking(++looked, pictures.length))
    return checkPicture(picture, location.publicDir)
  })
  const ofHistory = checkHistory({ site, projectDir, now }, { articles, content, since })
  const files = [...content.sources.map(({ file }) => file), ...content.alerts.map(({ name }) => `content/alerts/${name}.yaml`)]
  const ofAttachments = await slow.checkAttachments()
  const ofLinks = tryLinks ? await slow.checkExternalLinks({ now, onProgress: (done, all) => progress(texts.trying(done, all)) }) : []
  const problems = [
    ...content.problems,
    ...checkTranslations(articles),
    ...ofPictures.flat(),
    ...ofAttachments,
    ...ofLinks,
    ...(ofHistory ?? []),
  ]
  return {
    isHistoryKnown: ofHistory !== null,
    fileCount: files.filter(isInScope).length,
    problems: sortProblems(problems.filter(({ file }) => isInScope(file))),
  }
}
