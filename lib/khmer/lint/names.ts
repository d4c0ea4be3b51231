/** Rule on names of places, offices and months that are nearly those of the province or the calendar: ខេត្តកណ្កាល, ខែមិនា. */
import { findKhmerClusterEnd } from '../clusters'
import { COENG, isKhmerLetter } from '../code-points'
import { KHMER_MONTHS } from '../dates'
import { type FoldedText, fold, foldWithMap, originalRange } from '../fold'
import { KHMER_LUNAR_MONTHS } from '../lunar'
import { eachPassage, type Found, type Rule } from './finding'
import { KINDS } from './kinds'

const MONTH = 'ខែ'

/** A name of so many clusters may differ in two of them, of fewer in one; and a cluster may be missing or too many. */
const LONG_NAME_CLUSTERS = 7
/**
 * Shorter names are near too many others. The kingdom has 1,600 communes, 200 districts and cities; months are few. Of two
 * clusters and less, only vowels and signs may be wrong.
 */
const COMMUNE_MIN_CLUSTERS = 4
const PLACE_MIN_CLUSTERS = 3
const MIN_CLUSTERS: Partial<Record<string, number>> = { ខែ: 1, ស្រុក: 2, ក្រុង: 2, ឃុំ: COMMUNE_MIN_CLUSTERS, សង្កាត់: COMMUNE_MIN_CLUSTERS }

type Name = { written: string; clusters: string[] }

export const nameRules = {
  'km-name': eachPassage(
    'Gazetteer and departments of the province; months as CLDR and ministries write them',
    (text, _passage, style: Style) => findMisspelt(text, getIndex(style)),
  ),
} satisfies Record<string, Rule<Style>>

type Style = { names: readonly string[]; spellings: readonly string[] }

/** Names by their kind, folded. The style of a site stays the same, so it is prepared once. */
type Index = ReadonlyMap<string, readonly Name[]>
const indexes = new WeakMap<Style, Index>()

function getIndex(style: Style): Index {
  const months = [...KHMER_MONTHS, ...KHMER_LUNAR_MONTHS].map((month) => `${MONTH}${month}`)
  const index = indexes.get(style) ?? createIndex([...style.names, ...style.spellings, ...months])
  indexes.set(style, index)
  return index
}

function createIndex(names: readonly string[]): Index {
  return new Map(
    KINDS.map((kind) => [
      fold(kind),
      names
        .filter((name) => name.startsWith(kind))
        .map((name) => ({ written: name.slice(kind.length), clusters: listFoldedClusters(fold(name.slice(kind.length)), 0) }))
        .filter(({ clusters }) => clusters.length >= (MIN_CLUSTERS[kind] ?? PLACE_MIN_CLUSTERS)),
    ]),
  )
}

const KIND_PATTERN = new RegExp(`(?:${KINDS.map(fold).join('|')})(?![\\u17b6-\\u17d3])`, 'gu')

function findMisspelt(text: string, index: Index): Found[] {
  const folded = foldWithMap(text)
  return Array.from(folded.text.matchAll(KIND_PATTERN)).flatMap(({ 0: kind, index: at }) => {
    const from = at + kind.length
    const found = findNearName(listFoldedClusters(folded.text, from), index.get(kind) ?? [])
    return found ? [toFound(folded, from, found)] : []
  })
}

function toFound(folded: FoldedText, from: number, { name, length }: { name: Name; length: number }): Found {
  const start = folded.text[from] === ' ' ? from + 1 : from
  let end = start
  for (let count = 0; count < length; count += 1) end = findKhmerClusterEnd(folded.text, folded.text[end] === ' ' ? end + 1 : end)
  return { ...originalRange(folded, start, end), suggestion: name.written, isSafe: false }
}

/** The name that the next clusters nearly are, and how many clusters are meant; null when they are one, or near none. */
function findNearName(next: readonly string[], names: readonly Name[]): { name: Name; length: number } | null {
  if (names.some(({ clusters }) => clusters.every((cluster, at) => cluster === next[at]))) return null
  let best: { name: Name; length: number; faults: number } | null = null
  for (const name of names) {
    const { clusters } = name
    // The first letter of a name is hardly ever wrong, and most names begin with another.
    if (clusters[0]?.[0] !== next[0]?.[0]) continue
    const isLong = clusters.length >= LONG_NAME_CLUSTERS
    const limit = isLong ? 2 : 1
    for (const length of (isLong ? [0, -1, 1] : [0]).map((gap) => clusters.length + gap)) {
      // A name that ends otherwise is another name: ឃុំសំរោង is not ឃុំសំរោងធំ.
      if (length > next.length || next[length - 1]?.[0] !== clusters.at(-1)?.[0]) continue
      const faults = countFaults(clusters, next.slice(0, length))
      if (faults <= limit && faults < (best?.faults ?? Infinity)) best = { name, length, faults }
    }
  }
  return best
}

/** Edit distance in clusters. Only clusters of one letter may stand for each other; short names must keep their subscripts too. */
function countFaults(name: readonly string[], written: readonly string[]): number {
  const isShort = name.length < PLACE_MIN_CLUSTERS
  let row = Array.from({ length: written.length + 1 }, (_, column) => column)
  for (const [index, cluster] of name.entries()) {
    const above = row
    row = [index + 1]
    for (const [column, other] of written.entries()) {
      const isLike = isShort ? getLetters(cluster) === getLetters(other) : cluster[0] === other[0]
      const substitution = (above[column] as number) + (cluster === other ? 0 : isLike ? 1 : 2)
      row.push(Math.min(substitution, (above[column + 1] as number) + 1, (row[column] as number) + 1))
    }
  }
  return row.at(-1) as number
}

/** Base and subscripts, without vowels and signs. */
const getLetters = (cluster: string): string | undefined => cluster.match(/[\u1780-\u17b3]|\u17d2/gu)?.join('')

/** The Khmer clusters of a folded text from a place on, up to what parts words and is no space; spaces are left out. */
function listFoldedClusters(text: string, from: number): string[] {
  const clusters: string[] = []
  for (let at = from; at < text.length && clusters.length < 60; ) {
    if (text[at] === ' ') {
      at += 1
      continue
    }
    const code = text.charCodeAt(at)
    if (!isKhmerLetter(code) && code !== COENG) break
    const end = findKhmerClusterEnd(text, at)
    clusters.push(text.slice(at, end))
    at = end
  }
  return clusters
}
