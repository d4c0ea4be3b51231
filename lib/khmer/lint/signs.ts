/**
 * Rules on the signs of one cluster. A reader sees little or nothing of these mistakes, but other programs do not find the
 * word, and fonts without mercy draw a dotted circle.
 */
import { findKhmerClusterEnd } from '../clusters'
import { COENG, isGenericMark, isInvisible, isKhmerLetter, isKhmerMark } from '../code-points'
import { eachPassage, type Found, type Rule } from './finding'

const STRUCTURE = 'Unicode L2/22-290, Khmer Encoding Structure'

type Fault = 'order' | 'split-vowel' | 'two-vowels' | 'doubled' | 'stray'
type Diagnosis = { fault: Fault; suggestion: string | null } | null

export const signRules = {
  'km-cluster-order': findFault('order', `${STRUCTURE}: base, robat, subscripts with RO last, shifter, vowel, signs, ះ ៈ`),
  'km-split-vowel': findFault('split-vowel', `${STRUCTURE}: ោ and ើ are one vowel each, not two signs`),
  'km-doubled-sign': findFault('doubled', `${STRUCTURE}: a cluster has each sign once`),
  'km-two-vowels': findFault('two-vowels', `${STRUCTURE}: a cluster has one vowel`),
  'km-stray-sign': findFault('stray', `${STRUCTURE}: a sign stands on a letter, and a coeng before one`),
} satisfies Record<string, Rule<unknown>>

function findFault(fault: Fault, source: string): Rule<unknown> {
  return eachPassage(source, (text) => {
    const found: Found[] = []
    for (let at = 0; at < text.length; ) {
      const code = text.charCodeAt(at)
      if (!isKhmerLetter(code) && !isKhmerMark(code) && code !== COENG) {
        // A dotted circle shows a sign on purpose: it takes its signs along.
        at = text[at] === '\u25cc' ? findKhmerClusterEnd(text, at) : at + 1
        continue
      }
      const end = findKhmerClusterEnd(text, at)
      const cluster = trimInvisible(text.slice(at, end))
      const diagnosis = getDiagnosis(cluster)
      if (diagnosis?.fault === fault) {
        const { suggestion } = diagnosis
        found.push({ start: at, end: at + cluster.length, suggestion, isSafe: suggestion !== null && fault !== 'stray' })
      }
      at = end
    }
    return found
  })
}

/** Invisible characters behind a cluster belong to it (see clusters.ts), but are no part of its spelling. */
function trimInvisible(cluster: string): string {
  let end = cluster.length
  while (end > 0 && isInvisible(cluster.charCodeAt(end - 1))) end -= 1
  return cluster.slice(0, end)
}

// Khmer text repeats some 2,000 clusters, nearly all of them right. Bounded, so that hostile input cannot fill the memory.
const CACHE_MAX_ENTRIES = 20_000
const CACHE_MAX_UNITS = 16
const diagnoses = new Map<string, Diagnosis>()

function getDiagnosis(cluster: string): Diagnosis {
  if (cluster.length === 1 && isKhmerLetter(cluster.charCodeAt(0))) return null
  if (cluster.length > CACHE_MAX_UNITS) return diagnose(cluster)
  let diagnosis = diagnoses.get(cluster)
  if (diagnosis === undefined) {
    diagnosis = diagnose(cluster)
    if (diagnoses.size < CACHE_MAX_ENTRIES) diagnoses.set(cluster, diagnosis)
  }
  return diagnosis
}

/** The gravest fault of a cluster. One with an invisible or foreign character inside is the matter of another rule. */
function diagnose(cluster: string): Diagnosis {
  if ([...cluster].some((char) => isInvisible(char.charCodeAt(0)) || isGenericMark(char.charCodeAt(0)))) return null
  const base = cluster.charCodeAt(0)
  // A base, then subscripts (coeng with its letter) and single signs.
  const parts: string[] = cluster.slice(1).match(/\u17d2[\u1780-\u17b3]|./gsu) ?? []
  // ៈ alone is mostly typed for ៖.
  if (!isKhmerLetter(base)) return { fault: 'stray', suggestion: cluster === '\u17c8' ? '\u17d6' : null }
  const single: string[] = parts.filter((part, index) => parts.indexOf(part) === index)
  if (single.includes('\u17d2')) {
    // A doubled coeng still has its letter; one without a letter is a slip that only the writer can mend.
    const isDoubled = /\u17d2\u17d2+[\u1780-\u17b3]/u.test(cluster)
    const mended = cluster.replace(/\u17d2+(?=\u17d2[\u1780-\u17b3])/gu, '')
    return isDoubled && !/\u17d2(?![\u1780-\u17b3])/u.test(mended)
      ? { fault: 'doubled', suggestion: mended }
      : { fault: 'stray', suggestion: null }
  }
  const composed = composeVowels(single)
  const vowels = composed.filter(isVowel)
  if (vowels.length > 1) return { fault: 'two-vowels', suggestion: suggestShifter(cluster[0] as string, composed) }
  const suggestion = (cluster[0] as string) + putInOrder(composed).join('')
  if (suggestion === cluster) return null
  if (single.length < parts.length) return { fault: 'doubled', suggestion }
  return { fault: composed.length < single.length ? 'split-vowel' : 'order', suggestion }
}

const isVowel = (part: string): boolean => part >= '\u17b6' && part <= '\u17c5'
const isSubscript = (part: string): boolean => part.length === 2

/** េ with ា is ោ, េ with ី is ើ, in whatever order they were typed; each of the three drawn with them is the same picture. */
function composeVowels(parts: readonly string[]): string[] {
  for (const [whole, other] of [
    ['\u17c4', '\u17b6'],
    ['\u17be', '\u17b8'],
  ] as const) {
    if (parts.includes('\u17c1') && parts.includes(other)) {
      const first = parts.findIndex((part) => part === '\u17c1' || part === other)
      return parts.flatMap((part, index) => (index === first ? [whole] : part === '\u17c1' || part === other ? [] : [part]))
    }
  }
  return [...parts]
}

/** Letters of the first series take ៊, of the second ៉ (Unicode Standard 16.4); under an upper vowel both look like ុ. ប takes either. */
const TRIISAP_LETTERS = 'សហអ'
const MUUSIKATOAN_LETTERS = 'ងញមយរវ'

/** ុ typed under an upper vowel stands for the shifter that looks like it. */
function suggestShifter(base: string, parts: readonly string[]): string | null {
  const vowels = parts.filter(isVowel)
  const shifter = TRIISAP_LETTERS.includes(base) ? '\u17ca' : MUUSIKATOAN_LETTERS.includes(base) ? '\u17c9' : null
  const isAbove = vowels.some((vowel) => /[\u17b7-\u17ba\u17be]/u.test(vowel)) || (parts.includes('\u17b6') && parts.includes('\u17c6'))
  const isUpper = vowels.length === 2 && vowels.includes('\u17bb') && isAbove
  if (!shifter || !isUpper) return null
  return base + putInOrder(parts.map((part) => (part === '\u17bb' ? shifter : part))).join('')
}

/** Robat, subscripts with RO last, shifter, vowel, other signs as they are, ះ or ៈ. */
function putInOrder(parts: readonly string[]): string[] {
  const rank = (part: string): number => {
    if (part === '\u17cc') return 0
    if (isSubscript(part)) return part === '\u17d2\u179a' ? 2 : 1
    if (part === '\u17c9' || part === '\u17ca') return 3
    if (isVowel(part)) return 4
    return part === '\u17c7' || part === '\u17c8' ? 6 : 5
  }
  return parts.toSorted((a, b) => rank(a) - rank(b))
}
