/** A stretch in which two lists differ: `before` and `after` are positions in each. */
export type Change = { before: number[]; after: number[] }

/**
 * Where a list of hashes differs from an earlier one, stretch by stretch: what stands in both in the same order is left
 * out (longest common subsequence), so that one new paragraph does not make all after it new.
 */
export function listChanges(before: readonly string[], after: readonly string[]): Change[] {
  // lengths[i][j]: how many are common to before[i…] and after[j…].
  const lengths = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i--)
    for (let j = after.length - 1; j >= 0; j--)
      lengths[i]![j] = before[i] === after[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!)

  const changes: Change[] = []
  let open: Change | null = null
  for (let i = 0, j = 0; i < before.length || j < after.length; ) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      open = null
      i++
      j++
      continue
    }
    if (!open) {
      open = { before: [], after: [] }
      changes.push(open)
    }
    if (j === after.length || (i < before.length && lengths[i + 1]![j]! >= lengths[i]![j + 1]!)) open.before.push(i++)
    else open.after.push(j++)
  }
  return changes
}
