import { listSearchUnits } from '@/lib/khmer/search-units'
import type { Catalog } from '../catalog'
import { getColumns, isVisibleAt } from '../search/columns'
import { toAllExpression } from '../search/expression'
import { listMatches } from '../search/matches'

/** Long enough to stand in few releases, short enough to be spared by a change nearby. */
const PROBE_UNITS = 8
/** Probes are taken evenly from the whole text: some lie between the changes. */
const PROBES_MAX = 32
const CANDIDATES_MAX = 3

/** Ids of the visible articles, in any language, that a copied text is likely to be of, the likeliest first. */
export async function findCandidates({ db }: Catalog, text: string, now: number): Promise<number[]> {
  const columns = await getColumns(db)
  const votes = new Map<number, number>()
  for (const probe of pickEvenly(listProbes(listSearchUnits(text)), PROBES_MAX)) {
    const expression = toAllExpression({ parts: [{ runs: probe, places: [], isOpen: false }], excluded: [] })
    const rows = (await listMatches({ db, columns }, expression)).filter((row) => isVisibleAt(columns, row, now))
    // What stands in many releases says little about which one it is.
    for (const row of rows) votes.set(row, (votes.get(row) ?? 0) + 1 / rows.length)
  }
  // Equal votes: rows are newest first, and the newest is meant.
  const likely = [...votes].sort(([rowA, a], [rowB, b]) => b - a || rowA - rowB).slice(0, CANDIDATES_MAX)
  return likely.map(([row]) => columns.ids[row] as number)
}

/** Phrases of the text: a long run in pieces, short ones together. */
function listProbes(runs: readonly string[][]): string[][][] {
  const probes: string[][][] = []
  let open: string[][] = []
  let size = 0
  for (const run of runs) {
    if (run.length >= PROBE_UNITS) {
      for (let at = 0; at < run.length; at += PROBE_UNITS) probes.push([run.slice(at, at + PROBE_UNITS)])
      open = []
      size = 0
      continue
    }
    open.push(run)
    size += run.length
    if (size < PROBE_UNITS) continue
    probes.push(open)
    open = []
    size = 0
  }
  // A text shorter than a probe is one by itself.
  return probes.length > 0 ? probes : open.length > 0 ? [open] : []
}

function pickEvenly<Element>(list: readonly Element[], max: number): Element[] {
  if (list.length <= max) return [...list]
  return Array.from({ length: max }, (_, index) => list[Math.floor((index * list.length) / max)] as Element)
}
