import type { Mend } from '@/lib/catalog/proofread/mend'
import { listClusters } from '@/lib/khmer/clusters'
import { listCodePoints, toVisible } from '@/lib/problems/to-visible'

/** Clusters of the unchanged line that are shown on either side. */
const CLUSTERS_AROUND = 20

/**
 * The difference between two states of a file as a unified diff, with what was mended under each line. Lines of Khmer are
 * paragraphs: what stays the same at their ends is cut to `…`, and what nobody could see is shown by its code point.
 */
export function showDifference(file: string, before: string, after: string, mends: readonly Mend[]): string[] {
  const [old, mended] = [before.split('\n'), after.split('\n')]
  const changed = old.flatMap((line, index) => (line === mended[index] ? [] : [index]))
  return [
    `--- ${file}`,
    `+++ ${file}`,
    ...changed.flatMap((index) => {
      const [removed, added] = cutAlike(old[index] as string, mended[index] as string)
      const reasons = mends.filter(({ line }) => line === index + 1).map(describeMend)
      return [`@@ -${index + 1} +${index + 1} @@`, `-${removed}`, `+${added}`, ...new Set(reasons)]
    }),
  ]
}

function describeMend({ rule, before, after }: Mend): string {
  const shown = `  ${rule}: ${toVisible(before)} → ${toVisible(after)}`
  // Two spellings that look alike are told apart by their code points only.
  return /[\u1780-\u17d3]/u.test(before) && before.length <= 12 ? `${shown}  (${listCodePoints(before)} → ${listCodePoints(after)})` : shown
}

/** Cuts what two lines have in common at their ends, but for a few clusters. */
function cutAlike(before: string, after: string): [string, string] {
  const [old, mended] = [before, after].map((line) => listClusters(line).map(({ text }) => text)) as [string[], string[]]
  const shorter = Math.min(old.length, mended.length)
  let start = 0
  while (start < shorter && old[start] === mended[start]) start += 1
  let end = 0
  while (end < shorter - start && old.at(-1 - end) === mended.at(-1 - end)) end += 1
  const from = Math.max(0, start - CLUSTERS_AROUND)
  const rest = Math.max(0, end - CLUSTERS_AROUND)
  const cut = (clusters: readonly string[]): string =>
    `${from > 0 ? '…' : ''}${toVisible(clusters.slice(from, clusters.length - rest).join(''))}${rest > 0 ? '…' : ''}`
  return [cut(old), cut(mended)]
}
