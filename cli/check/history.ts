import type { ContentCheck } from '@/lib/catalog/check'
import { type EditorialArticle, readArticle } from '@/lib/catalog/editorial/read-articles'
import { checkChange } from '@/lib/catalog/history/check-change'
import { checkRemovals, type Removal } from '@/lib/catalog/history/check-removals'
import { createHouseStyle } from '@/lib/catalog/proofread/house-style'
import { REDIRECTS_NAME } from '@/lib/catalog/redirects/redirect'
import type { Problem } from '@/lib/problems/problem'
import type { World } from '../frame/command'
import { findBase } from '../frame/git'
import { isShallow, listFileChanges, listPastRemovals, readVersion } from './file-history'

const NEWS = 'content/news'

type Present = {
  articles: readonly EditorialArticle[]
  content: Pick<ContentCheck, 'sources' | 'redirects'>
  since?: string
}

/**
 * What the past of releases says: addresses that were public and lead nowhere, changes that readers are not told of.
 * Null where git cannot say what there was before.
 */
export function checkHistory(
  { site, projectDir, now }: Pick<World, 'site' | 'projectDir' | 'now'>,
  { articles, content, since }: Present,
): Problem[] | null {
  const base = findBase(projectDir, since)
  if (base === null || isShallow(projectDir)) return null
  const style = createHouseStyle(site)
  const byFile = new Map(articles.map((article) => [article.source.file, article]))
  const changes = listFileChanges(projectDir, NEWS, base)
  const ofTexts = changes.flatMap(({ from, to }) => {
    const after = to === null ? undefined : byFile.get(to)
    const text = after && readVersion(projectDir, base, from)
    const before = text ? readArticle(after.source, text, site) : null
    return after && before ? checkChange(before, after, { site, style, now }) : []
  })

  // What is not committed yet counts from the last commit, whatever the changes are held against.
  const uncommitted = since === undefined ? changes : listFileChanges(projectDir, NEWS, 'HEAD')
  const removals: Removal[] = [
    ...uncommitted.flatMap(({ from, to }) =>
      from === to ? [] : [{ from, to, at: now, read: () => readVersion(projectDir, 'HEAD', from) }],
    ),
    ...listPastRemovals(projectDir, NEWS),
  ]
  const slugs = new Set(content.sources.flatMap((source) => (source.kind === 'release' ? [source.slug] : [])))
  const { redirects } = content
  const { utcOffsetMinutes } = site
  return [...ofTexts, ...checkRemovals(removals, `content/${REDIRECTS_NAME}`, { slugs, redirects, utcOffsetMinutes })]
}
