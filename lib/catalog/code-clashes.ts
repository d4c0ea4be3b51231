import { createProblem, type Problem } from '@/lib/problems/problem'
import type { ArticleFacts } from './cross-check'
import { getShortCode } from './short-code'

/** Finds releases whose short addresses would be the same: by chance, and only another folder name mends it. */
export function findCodeClashes(articles: readonly ArticleFacts[]): Problem[] {
  const slugOf = new Map<string, string>()
  return articles.flatMap(({ source: { file, slug } }) => {
    const code = getShortCode(slug)
    const other = slugOf.get(code) ?? slug
    slugOf.set(code, other)
    return other === slug ? [] : [createProblem('short-code-taken', { file }, { slug, other })]
  })
}
