import { listClusters } from '@/lib/khmer/clusters'
import { fold } from '@/lib/khmer/fold'
import { getRomanizationKey } from '@/lib/khmer/romanization'
import { getEditDistance } from '@/lib/problems/nearest'
import type { Commune, Site } from '@/lib/site/define-site'

/** A key shorter than this is shared by too many ordinary words: Trea by tree and three. */
const KEY_MIN_LETTERS = 4

/** No name is longer; the rules of romanization are slow on long words. */
const NAME_MAX_LETTERS = 60

/** Names are near when at most this share of them differs. */
const NEAR_DISTANCE = 0.34

/** Finds the places of the province by any of their names. */
export type Places = {
  /** Codes of the places that have this name, in Khmer or in Latin letters of any spelling. */
  findByName(name: string): string[]
  /** Codes of the places that a text names, in the language it is written in. */
  listInText(text: string): string[]
  /** Places whose name is nearly this, nearest first: what a citizen may have meant. */
  listNear(name: string): Commune[]
  /** Districts whose name, in either script, begins with what was typed. */
  listDistrictsFrom(typed: string): string[]
  /** All names of a place, Khmer and Latin. */
  listNames(code: string): string[]
}

/** Builds the dictionary of a province's districts and communes. */
export function createPlaces(site: Pick<Site, 'districts'>): Places {
  const places = site.districts.flatMap((district) => [district, ...district.communes])
  const byCode = new Map(places.map((place) => [place.code, place]))
  const byName = new Map<string, string[]>()
  const add = (name: string, code: string) => byName.set(name, [...new Set([...(byName.get(name) ?? []), code])])
  for (const place of places) {
    add(fold(place.name.km), place.code)
    add(fold(place.fullName.km), place.code)
    for (const key of listKeys(place)) add(key, place.code)
  }

  const comparable = places.map((place) => ({
    place,
    clusters: [place.name.km, place.fullName.km].map(toClusters),
    keys: listKeys(place),
  }))

  const khmerNames = new Map(places.map((place) => [fold(place.fullName.km), place.code]))
  // A name followed by a mark or a subscript is a part of a longer syllable, not that name.
  const khmerPattern = createAlternation([...khmerNames.keys()], '', '(?![\\u17B6-\\u17D3\\u17DD])')
  const latinNames = new Map(places.map((place) => [place.name.en, place.code]))
  const latinPattern = createAlternation([...latinNames.keys()], '(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])')

  return {
    findByName: (name) => (name.length > NAME_MAX_LETTERS ? [] : (byName.get(fold(name)) ?? byName.get(getRomanizationKey(name)) ?? [])),
    listInText: (text) => [
      ...new Set([
        ...[...fold(text).matchAll(khmerPattern)].map(([name]) => khmerNames.get(name) as string),
        ...[...text.matchAll(latinPattern)].map(([name]) => latinNames.get(name) as string),
      ]),
    ],
    listNear(name) {
      const [asked, key] = [toClusters(name), getRomanizationKey(name)]
      const near = comparable.map(({ place, clusters, keys }) => {
        const distances = [
          ...clusters.map((known) => getRelativeDistance(asked, known)),
          ...(key ? keys.map((known) => getRelativeDistance(key, known)) : []),
        ]
        return { place, distance: Math.min(...distances) }
      })
      return near
        .filter(({ distance }) => distance <= NEAR_DISTANCE)
        .sort((a, b) => a.distance - b.distance || (a.place.code < b.place.code ? -1 : 1))
        .map(({ place }) => place)
    },
    listDistrictsFrom(typed) {
      const [start, key] = [fold(typed), getRomanizationKey(typed)]
      const begins = (district: Commune) =>
        [district.name.km, district.fullName.km, ...district.spellings].some((name) => fold(name).startsWith(start)) ||
        (key.length > 1 && listKeys(district).some((known) => known.startsWith(key)))
      return start === '' ? [] : site.districts.filter(begins).map(({ code }) => code)
    },
    listNames(code) {
      const place = byCode.get(code)
      return place ? [place.fullName.km, place.name.km, ...place.spellings] : []
    },
  }
}

const toClusters = (text: string): string[] => listClusters(fold(text)).map((cluster) => cluster.text)

/** Edits as a share of the longer word. Words whose lengths alone put them too far apart are not compared. */
function getRelativeDistance(a: ArrayLike<string>, b: ArrayLike<string>): number {
  const longer = Math.max(a.length, b.length, 1)
  const isFar = Math.abs(a.length - b.length) / longer > NEAR_DISTANCE
  return isFar ? Number.POSITIVE_INFINITY : getEditDistance(a, b) / longer
}

function listKeys(place: Commune): string[] {
  return place.spellings.map(getRomanizationKey).filter((key) => key.length >= KEY_MIN_LETTERS)
}

/** One pattern for many names, the longest first, so that a name wins over its own beginning. Never matches when there are none. */
function createAlternation(names: readonly string[], before: string, after: string): RegExp {
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return longestFirst.length > 0 ? new RegExp(`${before}(?:${longestFirst.join('|')})${after}`, 'gu') : /(?!)/g
}
