import type { EditorialArticle } from './read-articles'
import { getShownTime } from './stage'

/** A moment at which an article appears on the site or goes from it: what shows before it must be built again after it. */
export type Boundary = { at: number; kind: 'appears' | 'disappears'; article: EditorialArticle }

/** All boundaries after a moment, the next one first. Drafts have none. */
export function listBoundaries(articles: readonly EditorialArticle[], after: number, utcOffsetMinutes: number): Boundary[] {
  const boundaries = articles.flatMap((article): Boundary[] => {
    const { from, until } = getShownTime(article.frontMatter, utcOffsetMinutes)
    if (from === null) return []
    return [{ at: from, kind: 'appears', article }, ...(until === null ? [] : [{ at: until, kind: 'disappears' as const, article }])]
  })
  return boundaries.filter(({ at }) => at > after).sort((a, b) => a.at - b.at || (a.article.source.file < b.article.source.file ? -1 : 1))
}
