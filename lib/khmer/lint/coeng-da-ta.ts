/**
 * Rule on one word that a text writes with COENG DA in one place and with COENG TA in another. The two are drawn alike, so
 * no reader sees it, but a reader who searches the page with the browser finds only half.
 */
import { fold, foldWithMap, originalRange } from '../fold'
import type { Passage, Rule } from './finding'
import { KINDS } from './kinds'

/**
 * How the dictionary of Chuon Nath spells common words with this subscript: DA where the word is Khmer, TA where it came
 * from Pali or Sanskrit. The site may prefer another spelling: its own words come first.
 */
const DICTIONARY =
  `កណ្ដាល សេចក្ដី ផ្ដល់ ផ្ដើម ផ្ដោត ផ្ដាច់ ផ្ដន្ទា បណ្ដុះ បណ្ដាញ បណ្ដាល បណ្ដោយ បណ្ដា បណ្ដើរ ស្ដាប់ ស្ដាំ ស្ដេច ស្ដី ស្ដារ
  ក្ដៅ ក្ដី ក្ដាប់ ម្ដង ម្ដាយ សណ្ដាប់ អណ្ដូង អណ្ដាត អណ្ដែត
  ឧត្តម មន្ត្រី ស្ត្រី ចិត្ត ខេត្ត អនុវត្ត ប្រវត្តិ សន្តិ កត្តា បញ្ញត្តិ ប្រតិបត្តិ សម្បត្តិ វិបត្តិ សាស្ត្រ វត្ត មិត្ត យុត្តិ
  ភស្តុតាង ប្រព្រឹត្ត`.split(/\s+/)

const SUBSCRIPT = /\u17d2[\u178a\u178f]/gu
const words = new Intl.Segmenter('km', { granularity: 'word' })

type Place = { passage: number; start: number; end: number; written: string }

export const coengRules = {
  'km-coeng-da-ta': {
    source: 'Unicode L2/22-290, "Coeng ta and Coeng da"; spelling by the dictionary of Chuon Nath, unless the site has its own',
    find: (passages, { spellings, names }) => {
      const whole = passages.map(({ text }) => text).join('\n')
      if (!whole.includes('\u17d2\u178a') || !whole.includes('\u17d2\u178f')) return []
      const known = createSpellings([...DICTIONARY, ...spellings])
      const places = listPlaces(passages, known, names.map(dropKind).filter((name) => !spellings.some((word) => name.includes(word))))
      return [...places].flatMap(([word, group]) => {
        const forms = new Map<string, number>()
        for (const { written } of group) forms.set(getForm(written), (forms.get(getForm(written)) ?? 0) + 1)
        if (forms.size < 2) return []
        // Map keeps the order of the text: of forms that are equally frequent, the first.
        const best = known.get(word) ?? [...forms].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
        return group.flatMap(({ passage, start, end, written }) =>
          getForm(written) === best ? [] : [{ passage, start, end, suggestion: setForm(written, best), isSafe: true }],
        )
      })
    },
  },
} satisfies Record<string, Rule<{ spellings: readonly string[]; names: readonly string[] }>>

const dropKind = (name: string): string => name.slice(KINDS.find((kind) => name.startsWith(kind))?.length ?? 0)

/** The letters of the subscripts in question, in their order: `ដ`, `ត`, `តដ`. */
const getForm = (written: string): string => Array.from(written.matchAll(SUBSCRIPT), ([subscript]) => subscript[1]).join('')

function setForm(written: string, form: string): string {
  let at = 0
  return written.replace(SUBSCRIPT, () => `\u17d2${form[at++]}`)
}

/** The form of each word by its fold; the last that is named wins. */
function createSpellings(spellings: readonly string[]): Map<string, string> {
  return new Map(spellings.map((word) => [fold(word), getForm(word)]))
}

/** Every word with such a subscript, by its fold: known words wherever they stand, others as the segmenter cuts them. */
function listPlaces(passages: readonly Passage[], known: ReadonlyMap<string, string>, names: readonly string[]): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  const pattern = createPattern([...known.keys()])
  for (const [passage, { text }] of passages.entries()) {
    if (text.search(SUBSCRIPT) < 0) continue
    const folded = foldWithMap(text)
    const taken = new Uint8Array(folded.text.length)
    const add = (from: number, to: number) => {
      const word = folded.text.slice(from, to)
      if (!word.includes('\u17d2\u178f') || taken.subarray(from, to).includes(1)) return
      taken.fill(1, from, to)
      const { start, end } = originalRange(folded, from, to)
      places.set(word, [...(places.get(word) ?? []), { passage, start, end, written: text.slice(start, end) }])
    }
    // A name keeps the spelling of its place: ស្រុកកណ្ដាលស្ទឹង beside ខេត្តកណ្តាល is no mistake.
    for (const name of names) {
      if (name.search(SUBSCRIPT) < 0) continue
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        for (let index = 0; index < taken.length; index += 1) {
          if ((folded.map[index] as number) >= at && (folded.map[index] as number) < at + name.length) taken[index] = 1
        }
      }
    }
    for (const { 0: word, index } of folded.text.matchAll(pattern)) add(index, index + word.length)
    for (const { segment, index } of words.segment(folded.text)) add(index, index + segment.length)
  }
  return places
}

/** The longest word first; no mark or subscript may follow, which would make another cluster of its last one. */
function createPattern(folded: readonly string[]): RegExp {
  return new RegExp(`(?:${folded.toSorted((a, b) => b.length - a.length).join('|')})(?![\\u17b6-\\u17d3])`, 'gu')
}
