import { createProblem, type Problem } from '@/lib/problems/problem'
import { getShortCode } from './short-code'

/** Something that gives a release a short address: its folder, or a former name in content/redirects.yaml. */
type Named = { file: string; line?: number; slug: string }

/** Finds names whose short addresses would be the same: by chance, and only another folder name mends it. */
export function findCodeClashes(names: readonly Named[]): Problem[] {
  const slugOf = new Map<string, string>()
  return names.flatMap(({ file, line, slug }) => {
    const code = getShortCode(slug)
    const other = slugOf.get(code) ?? slug
    slugOf.set(code, other)
    return other === slug ? [] : [createProblem('short-code-taken', { file, ...(line && { line }) }, { slug, other })]
  })
}
