import { listClusters } from '@/lib/khmer/clusters'
import { fold } from '@/lib/khmer/fold'
import { listChanges } from '../translation/compare'
import { listWeightyWords } from './weighty-words'

/** How much of a text is other than before. Changes this many clusters apart are one place. */
export type ChangeSize = { clusters: number; places: number; isWeighty: boolean }

const PLACE_GAP_CLUSTERS = 3
/** Two texts that differ this much are not compared letter by letter: the table would take 50 MB. */
const COMPARED_MAX = 25_000_000

/** What a reader takes for the same text has the same key: as for search, and without spaces, which Khmer sets freely. */
export const toKey = (text: string): string => fold(text).replaceAll(' ', '')

/** Compares two texts cluster by cluster, as they are folded. */
export function measureChange(before: string, after: string): ChangeSize {
  const isWeighty = listWeightyWords(before).join() !== listWeightyWords(after).join()
  const [old, now] = trimCommon(toClusters(before), toClusters(after))
  if (old.length * now.length > COMPARED_MAX) return { clusters: Math.max(old.length, now.length), places: 1, isWeighty }
  let [clusters, places, lastEnd] = [0, 0, Number.NEGATIVE_INFINITY]
  let shift = 0
  for (const { before: out, after: added } of listChanges(old, now)) {
    clusters += Math.max(out.length, added.length)
    const start = out[0] ?? (added[0] as number) - shift
    if (start - lastEnd >= PLACE_GAP_CLUSTERS) places += 1
    lastEnd = start + out.length
    shift += added.length - out.length
  }
  return { clusters, places, isWeighty }
}

const toClusters = (text: string): string[] => listClusters(toKey(text)).map((cluster) => cluster.text)

/** Without what both begin and end with: most of it, where a word was mended in a long paragraph. */
function trimCommon(before: string[], after: string[]): [string[], string[]] {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  return [before.slice(start, before.length - end), after.slice(start, after.length - end)]
}
