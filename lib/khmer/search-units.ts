/**
 * Units for the search index (FTS5 tokens): Khmer has no spaces between words and three segmenters cut three ways, so
 * the unit is the cluster, and a query is found wherever its clusters stand in a row (notes on search, measured).
 */
import { findKhmerClusterEnd } from './clusters'
import { COENG, isKhmerLetter, isKhmerMark } from './code-points'
import { fold, foldWithMap, originalRange } from './fold'

// ៗ (repeat the word) and ៜ are letters by category (Lm, Lo), not punctuation.
const REPEAT_SIGN = 0x17d7
const AVAKRAHASANYA = 0x17dc

// Sticky, so that each is tried exactly at the place reached. Numbers first: they are never part of a word.
const NUMBER = /\p{N}+/uy
// A word of another script: letters and the marks on them, Khmer left out by its block (it is cut into clusters).
const WORD = /(?:(?![\u1780-\u17ff])[\p{L}\p{M}\p{Co}])+/uy

/**
 * Folds a text and lists its runs, each a list of units: one Khmer cluster, one whole word of another script, or one
 * whole number. Spaces, punctuation and symbols end a run; a phrase must not be matched across them.
 * @param text any string
 * @returns runs in the order of the text, none empty
 * @throws never
 */
export function listSearchUnits(text: string): string[][] {
  const folded = fold(text)
  const runs: string[][] = []
  let run: string[] = []
  for (let at = 0; at < folded.length; ) {
    const end = findUnitEnd(folded, at)
    if (end > at) {
      run.push(folded.slice(at, end))
      at = end
      continue
    }
    if (run.length > 0) runs.push(run)
    run = []
    at += (folded.codePointAt(at) as number) > 0xffff ? 2 : 1
  }
  if (run.length > 0) runs.push(run)
  return runs
}

/** A unit, and the place of its clusters in the text it was read from; UTF-16 offsets, `end` exclusive. */
export type PlacedUnit = { unit: string; start: number; end: number }

/**
 * The units of `listSearchUnits` in one row, each with its place in the text: for comparing two texts and showing where
 * they differ. Spaces and punctuation are no part of them.
 * @param text any string
 * @throws never
 */
export function listPlacedUnits(text: string): PlacedUnit[] {
  const folded = foldWithMap(text)
  const units: PlacedUnit[] = []
  for (let at = 0; at < folded.text.length; ) {
    const end = findUnitEnd(folded.text, at)
    if (end > at) units.push({ unit: folded.text.slice(at, end), ...originalRange(folded, at, end) })
    at = end > at ? end : at + ((folded.text.codePointAt(at) as number) > 0xffff ? 2 : 1)
  }
  return units
}

/** Exclusive end of the unit at `at`, or `at` itself when a separator stands there. */
function findUnitEnd(folded: string, at: number): number {
  const code = folded.charCodeAt(at)
  if (isKhmerLetter(code) || isKhmerMark(code) || code === COENG) return findKhmerClusterEnd(folded, at)
  if (code === REPEAT_SIGN || code === AVAKRAHASANYA) return at + 1
  for (const pattern of [NUMBER, WORD]) {
    pattern.lastIndex = at
    if (pattern.test(folded)) return pattern.lastIndex
  }
  return at
}
