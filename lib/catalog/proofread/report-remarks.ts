import { listClusters } from '@/lib/khmer/clusters'
import { createProblem, type Problem, type ProblemPlace } from '@/lib/problems/problem'
import { toVisible } from '@/lib/problems/to-visible'
import type { Remark } from './proofread'

/** Enough to find the place by eye. */
const CLUSTERS_AROUND = 12
const UNITS_AROUND = 80

/**
 * Remarks as problems: what `npm run fix` mends by one rule in one passage is told once, at the first place, and so is the same
 * slip made again.
 */
export function reportRemarks(remarks: readonly Remark[], source: string, file: string): Problem[] {
  const groups = new Map<string, Remark[]>()
  for (const remark of remarks) {
    const found = remark.isFixable ? '' : remark.prose.text.slice(remark.start, remark.end)
    const key = `${remark.rule} ${remark.passage} ${found}`
    groups.set(key, [...(groups.get(key) ?? []), remark])
  }
  const toPlace = createPlaceFinder(source)
  return [...groups.values()].map((group) => {
    const [{ rule, prose, start, end, suggestion, offset }] = group as [Remark]
    const place = { file, ...toPlace(offset), ...(prose.field === undefined ? {} : { field: prose.field }) }
    const problem = createProblem(rule, place, {
      around: toVisible(excerpt(prose.text, start, end)),
      found: toVisible(prose.text.slice(start, end)),
      suggestion: suggestion === null ? null : toVisible(suggestion),
      times: group.length,
    })
    return {
      ...problem,
      ...(prose.isQuoted ? { severity: 'hint' as const } : {}),
      ...(group.every(({ isFixable }) => isFixable) ? { isFixable: true as const } : {}),
    }
  })
}

/** A long finding is shown by its beginning. */
function excerpt(text: string, start: number, end: number): string {
  const before = listClusters(text.slice(Math.max(0, start - UNITS_AROUND), start))
  const inside = listClusters(text.slice(start, Math.min(end, start + UNITS_AROUND)))
  const after = listClusters(text.slice(end, end + UNITS_AROUND))
  const join = (clusters: typeof before): string => clusters.map((cluster) => cluster.text).join('')
  const isLong = inside.length > 2 * CLUSTERS_AROUND || end - start > UNITS_AROUND
  const words = [
    before.length > CLUSTERS_AROUND || start > UNITS_AROUND ? '…' : '',
    join(before.slice(-CLUSTERS_AROUND)),
    isLong ? `${join(inside.slice(0, 2 * CLUSTERS_AROUND))}…` : join(inside),
    isLong ? '' : join(after.slice(0, CLUSTERS_AROUND)),
    !isLong && (after.length > CLUSTERS_AROUND || text.length - end > UNITS_AROUND) ? '…' : '',
  ]
  return words.join('').replaceAll('\n', ' ')
}

/** Line and column, from 1, of an offset. */
function createPlaceFinder(source: string): (offset: number) => Required<Pick<ProblemPlace, 'line' | 'column'>> {
  let starts: number[] | undefined
  return (offset) => {
    starts ??= [0, ...Array.from(source.matchAll(/\n/g), ({ index }) => index + 1)]
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1, column: offset - (starts[line] as number) + 1 }
  }
}
