/**
 * Edit distance between two short words, letters or clusters (Wagner and Fischer 1974; a swap of neighbours is one edit).
 */
export function getEditDistance(a: ArrayLike<string>, b: ArrayLike<string>): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const substitution = rows[i - 1]![j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(substitution, rows[i - 1]![j]! + 1, row[j - 1]! + 1)
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) best = Math.min(best, rows[i - 2]![j - 2]! + 1)
      row.push(best)
    }
    rows.push(row)
  }
  return rows[a.length]![b.length]!
}

/** The known word an editor most likely meant, or null when none is close (more than a third of it differs). */
export function findNearest(word: string, known: readonly string[]): string | null {
  const asked = word.toLowerCase()
  let nearest: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const distance = getEditDistance(asked, candidate.toLowerCase())
    if (distance < least) [nearest, least] = [candidate, distance]
  }
  return nearest !== null && least <= Math.max(2, Math.ceil(nearest.length / 3)) ? nearest : null
}
