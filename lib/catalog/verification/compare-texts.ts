import { diffArrays } from 'diff'
import { listPlacedUnits, type PlacedUnit } from '@/lib/khmer/search-units'
import type { Comparison } from './verification'

/** Fewer equal units than this share of the copy, and it is another text. */
const LIKENESS_MIN = 0.3
/** Beyond this the two are searched for no further: the time grows with the square of it. */
const EDITS_MAX = 1000
const DIFFERENCES_MAX = 30
/** Fewer equal units than this between two changes are no landmark for a reader: the changes are shown as one. */
const LANDMARK_UNITS = 3
/** Units that stand together only once in a text show where the copy lies in it. */
const ANCHOR_UNITS = 4

export type Official = {
  /** A copy without it is still whole. */
  title: string
  body: string
  /** What a page or a paper shows around the text, such as its date in words: in a copy, no difference. */
  furniture: readonly string[]
}

/** A text with its units, which are read once however many releases it is held against. */
export type Copy = { text: string; units: PlacedUnit[] }
export const readCopy = (text: string): Copy => ({ text, units: listPlacedUnits(text) })

export function compareTexts({ title, body, furniture }: Official, { text: copy, units: copyUnits }: Copy): Comparison {
  const text = `${title}\n${body}`
  const official = listPlacedUnits(text)
  const region = findRegion(official, copyUnits)
  if (!region) return { kind: 'other' }
  const titleLength = listPlacedUnits(title).length
  const isWhole = region.start <= titleLength && region.end === official.length
  const units = official.slice(region.start, region.end)
  const edits = diffArrays(toKeys(units), toKeys(copyUnits), { maxEditLength: EDITS_MAX })
  if (!edits) return { kind: 'altered', differences: null }
  const equal = edits.reduce((count, edit) => count + (edit.added || edit.removed ? 0 : edit.count), 0)
  if (equal < copyUnits.length * LIKENESS_MIN) return { kind: 'other' }
  const items = furniture.map((item) => toKeys(listPlacedUnits(item))).filter((keys) => keys.length > 0)
  const spans = listSpans(edits).filter((span) => !isFurniture(span, toKeys(copyUnits.slice(...span.copy)), items))
  if (spans.length === 0) return { kind: isWhole ? 'whole' : 'part' }
  if (spans.length > DIFFERENCES_MAX) return { kind: 'altered', differences: null }
  const differences = spans.map((span) => ({ official: cut(units, span.official, text), copy: cut(copyUnits, span.copy, copy) }))
  return { kind: 'altered', differences }
}

const toKeys = (units: readonly PlacedUnit[]): string[] => units.map(({ unit }) => unit)

/** The part of the official text that the copy was made from, from the first to the last anchor; null when they share none. */
function findRegion(official: readonly PlacedUnit[], copy: readonly PlacedUnit[]): { start: number; end: number } | null {
  const places = indexAnchors(official)
  let first: number | null = null
  let last = 0
  let lead = 0
  let tail = 0
  for (let at = 0; at + ANCHOR_UNITS <= copy.length; at += 1) {
    const place = places.get(getAnchor(copy, at))
    if (place === undefined) continue
    if (first === null || place < first) [first, lead] = [place, at]
    if (place >= last) [last, tail] = [place, copy.length - at]
  }
  if (first === null) return null
  return { start: Math.max(0, first - lead), end: Math.min(official.length, last + tail) }
}

const getAnchor = (units: readonly PlacedUnit[], at: number): string => toKeys(units.slice(at, at + ANCHOR_UNITS)).join('\0')

/** Place of every anchor that stands in a text once. */
function indexAnchors(units: readonly PlacedUnit[]): Map<string, number> {
  const places = new Map<string, number | null>()
  for (let at = 0; at + ANCHOR_UNITS <= units.length; at += 1) {
    const anchor = getAnchor(units, at)
    places.set(anchor, places.has(anchor) ? null : at)
  }
  return new Map([...places].filter((entry): entry is [string, number] => entry[1] !== null))
}

type Edit = { added: boolean; removed: boolean; count: number }
/** Where a difference lies, in units of each text; `end` exclusive. */
type Span = { official: [start: number, end: number]; copy: [start: number, end: number] }

function listSpans(edits: readonly Edit[]): Span[] {
  const spans: Span[] = []
  let [atOfficial, atCopy] = [0, 0]
  for (const { added, removed, count } of edits) {
    const [nextOfficial, nextCopy] = [atOfficial + (added ? 0 : count), atCopy + (removed ? 0 : count)]
    if (added || removed) {
      const last = spans.at(-1)
      if (last && atOfficial - last.official[1] < LANDMARK_UNITS && atCopy - last.copy[1] < LANDMARK_UNITS) {
        last.official[1] = nextOfficial
        last.copy[1] = nextCopy
      } else spans.push({ official: [atOfficial, nextOfficial], copy: [atCopy, nextCopy] })
    }
    ;[atOfficial, atCopy] = [nextOfficial, nextCopy]
  }
  return spans
}

/** Words that the copy has more, all of which are furniture. */
function isFurniture({ official }: Span, copied: readonly string[], items: readonly string[][]): boolean {
  if (official[0] !== official[1]) return false
  let rest = copied
  while (rest.length > 0) {
    const item = items.find((keys) => keys.every((key, index) => rest[index] === key))
    if (!item) return false
    rest = rest.slice(item.length)
  }
  return true
}

function cut(units: readonly PlacedUnit[], [from, to]: readonly [number, number], text: string): string {
  return from === to ? '' : text.slice((units[from] as PlacedUnit).start, (units[to - 1] as PlacedUnit).end)
}
