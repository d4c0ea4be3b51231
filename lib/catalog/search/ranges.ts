import { type FoldedText, foldWithMap, originalRange } from '@/lib/khmer/fold'
import { listSearchUnits } from '@/lib/khmer/search-units'
import type { ParsedQuery, QueryPart } from './parse-query'
import { createSkeleton, normalizeForSkeletons } from './skeleton'

/** UTF-16 offsets, `end` exclusive. */
export type Range = { start: number; end: number }

/** What finds a run of words: quickly where it may stand, and exactly where it does. */
type Finder = { skeleton: RegExp | null; pattern: RegExp }
/** Finders of one part: its words as they were typed, and the names of the place they mean. The first may go on as a prefix. */
type PartFinders = { finders: Finder[]; isLastOpen: boolean }

/** What parts two runs: everything that is no letter, mark or digit. */
const SEPARATOR = '[^\\p{L}\\p{M}\\p{N}\\p{Co}]+'

const finderCache = new WeakMap<ParsedQuery, PartFinders[]>()

/** Twenty texts are marked for one query. */
function getFinders(query: ParsedQuery): PartFinders[] {
  const lastOpen = query.parts.findLast((part) => part.isOpen)
  const finders = finderCache.get(query) ?? query.parts.map((part) => ({ finders: createFinders(part), isLastOpen: part === lastOpen }))
  finderCache.set(query, finders)
  return finders
}

function createFinders({ runs, places }: QueryPart): Finder[] {
  const names = places.flatMap((place) => place.names.map(listSearchUnits))
  return [runs, ...names]
    .filter((words) => words.length > 0)
    .map((words) => ({
      skeleton: createSkeleton(words),
      // Units are letters, marks and digits: nothing in them means anything to a regular expression. Letters alone are
      // looked for much faster when they are not told to be Unicode.
      pattern: new RegExp(words.map((run) => run.join('')).join(SEPARATOR), words.length > 1 ? 'gu' : 'g'),
    }))
}

/** Where the parts of a query stand in a text, in reading order. */
export function findRanges(text: string, query: ParsedQuery): Range[] {
  const finders = getFinders(query)
  if (!mayMatch(text, finders)) return []
  const folded = foldWithMap(text)
  const ranges = finders.flatMap((part) => {
    const found = listWholeRanges(folded, part)
    // Only the last word typed may stand for a longer one, and where it stands for itself that is what was meant.
    return found.length === 0 ? listPrefixRanges(folded, part) : found
  })
  return ranges.sort((a, b) => a.start - b.start || b.end - a.end)
}

/**
 * Where something of a query stands first: whole, else as the beginning of a word. Looks line by line, so that little is
 * folded, and at the whole text only for words that may follow each other across two lines.
 * @returns null when nothing of it stands in the text
 */
export function findFirstMatch(text: string, query: ParsedQuery): number | null {
  const finders = getFinders(query)
  const prefixed: { start: number; folded: FoldedText }[] = []
  for (let start = 0; start <= text.length; ) {
    const end = findLineEnd(text, start)
    const line = text.slice(start, end)
    if (mayMatch(line, finders)) {
      const folded = foldWithMap(line)
      const first = findFirst(folded, finders, listWholeRanges)
      if (first !== null) return start + first
      prefixed.push({ start, folded })
    }
    start = end + 1
  }
  for (const { start, folded } of prefixed) {
    const first = findFirst(folded, finders, listPrefixRanges)
    if (first !== null) return start + first
  }
  const isAcrossLines = query.parts.some(({ runs }) => runs.length > 1)
  return isAcrossLines ? (findRanges(text, query)[0]?.start ?? null) : null
}

function findLineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function findFirst(folded: FoldedText, finders: readonly PartFinders[], list: typeof listWholeRanges): number | null {
  const starts = finders.flatMap((part) => list(folded, part).map(({ start }) => start))
  return starts.length > 0 ? Math.min(...starts) : null
}

function mayMatch(text: string, parts: readonly PartFinders[]): boolean {
  const normalized = normalizeForSkeletons(text)
  return parts.some(({ finders }) => finders.some(({ skeleton }) => skeleton === null || skeleton.test(normalized)))
}

function listWholeRanges(folded: FoldedText, { finders }: PartFinders): Range[] {
  return finders.flatMap(({ pattern }) => listRanges(folded, pattern))
}

function listPrefixRanges(folded: FoldedText, { finders, isLastOpen }: PartFinders): Range[] {
  return isLastOpen && finders[0] ? listRanges(folded, finders[0].pattern, true) : []
}

/** Where a pattern stands from a border of two units to another. With `isPrefix` the last unit may go on. */
function listRanges(folded: FoldedText, pattern: RegExp, isPrefix = false): Range[] {
  const ranges: Range[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(folded.text); match; match = pattern.exec(folded.text)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const isWhole = isBorder(folded, from) && (isPrefix || isBorder(folded, to))
    if (isWhole) ranges.push(originalRange(folded, from, to))
    pattern.lastIndex = isWhole ? to : from + 1
  }
  return ranges
}

/** Whether one unit ends here and another begins: never inside a cluster, nor inside a number or a word of another script. */
function isBorder({ text, map }: FoldedText, at: number): boolean {
  if (at > 0 && map[at] === map[at - 1]) return false
  // A letter or mark of ours, as nearly always: no pattern need be asked.
  if (isKhmer(text.charCodeAt(at)) || isKhmer(text.charCodeAt(at - 1))) return true
  const around = text.slice(Math.max(0, at - 1), at + 1)
  return !/^(?:\p{N}\p{N}|(?:(?![\u1780-\u17FF])[\p{L}\p{M}\p{Co}]){2})$/u.test(around)
}

const isKhmer = (code: number): boolean => code >= 0x1780 && code <= 0x17df
