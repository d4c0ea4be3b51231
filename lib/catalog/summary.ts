import { countClusters, cutAtCluster } from '@/lib/khmer/clusters'

const SUMMARY_CLUSTERS = 200

/** Where a sentence ends: Khmer khan and bariyoosan (U+17D4, U+17D5), or a full stop, ! or ? before a space. */
const SENTENCE_END = /[\u17D4\u17D5]|[.!?](?=\s|$)/g

/**
 * A summary for a release that has none of its own: the first sentences of its first paragraph that fit,
 * or as much of the first sentence as fits, cut between two clusters.
 */
export function cutSummary(text: string): string {
  const paragraph = text.split('\n', 1)[0] ?? ''
  if (countClusters(paragraph) <= SUMMARY_CLUSTERS) return paragraph
  let end = 0
  for (const match of paragraph.matchAll(SENTENCE_END)) {
    const next = match.index + match[0].length
    if (countClusters(paragraph.slice(0, next)) > SUMMARY_CLUSTERS) break
    end = next
  }
  return end > 0 ? paragraph.slice(0, end) : cutAtCluster(paragraph, SUMMARY_CLUSTERS)
}
