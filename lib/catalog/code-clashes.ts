import { createProblem, type Problem } from '@/lib/problems/problem'
import { getShortCode } from './short-code'
import type { Source } from './sources'

/** Finds releases whose short addresses would be the same: by chance, and only another folder name mends it. */
export function findCodeClashes(sources: readonly Pick<Source, 'file' | 'slug'>[]): Problem[] {
  const slugOf = new Map<string, string>()
  return sources.flatMap(({ file, slug }) => {
    const code = getShortCode(slug)
    const other = slugOf.get(code) ?? slug
    slugOf.set(code, other)
    return other === slug ? [] : [createProblem('short-code-taken', { file }, { slug, other })]
  })
}
