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
const DICTIONARY = `សេចក្ដី ផ្ដល់ ផ្ដើម ផ្ដោត ផ្ដាច់ ផ្ដន្ទា បណ្ដុះ បណ្ដាញ បណ្ដាល បណ្ដោយ បណ្ដា បណ្ដើរ ស្ដាប់ ស្ដាំ ស្ដេច ស្ដី ស្ដារ
  ក្ដៅ ក្ដី ក្ដាប់ ម្ដង ម្ដាយ សណ្ដាប់ អណ្ដូង អណ្ដាត អណ្ដែត
  ឧត្តម មន្ត្រី ស្ត្រី ចិត្ត ខេត្ត អនុវត្ត ប្រវត្តិ សន្តិ កត្តា បញ្ញត្តិ ប្រតិបត្តិ សម្បត្តិ វិបត្តិ សាស្ត្រ វត្ត មិត្ត យុត្តិ
  ភស្តុតាង ប្រព្រឹត្ត`.split(/\s+/)

const DA = '\u17d2\u178a'
const TA = '\u17d2\u178f'
const SUBSCRIPT = /\u17d2[\u178a\u178f]/gu
const words = new Intl.Segmenter('km', { granularity: 'word' })

type Style = { spellings: readonly string[]; names: readonly string[] }
type Place = { passage: number; start: number; end: number; written: string }

export const coengRules = {
  'km-coeng-da-ta': {
    source: 'Unicode L2/22-290, "Coeng ta and Coeng da"; spelling by the dictionary of Chuon Nath, unless the site has its own',
    find: (passages, style) => {
      if (![DA, TA].every((subscript) => passages.some(({ text }) => text.includes(subscript)))) return []
      const lexicon = getLexicon(style)
      const { known } = lexicon
      const places = listPlaces(passages, lexicon)
      return [...places].flatMap(([word, group]) => {
        const forms = new Map<string, number>()
        for (const { written } of group) forms.set(getForm(written), (forms.get(getForm(written)) ?? 0) + 1)
        if (forms.size < 2) return []
        // Map keeps the order of the text: of forms that are equally frequent, the first.
        const best = known.get(word) ?? [...forms].reduce((a, b) => (b[1] > a[1] ? b : a))[0]
        return group.flatMap(({ passage, start, end, written }) => {
          const form = getForm(written)
          // A stray subscript before the word is in its first cluster: that is another mistake.
          if (form === best || form.length !== best.length) return []
          return [{ passage, start, end, suggestion: setForm(written, best), isSafe: true }]
        })
      })
    },
  },
} satisfies Record<string, Rule<Style>>

const dropKind = (name: string): string => name.slice(KINDS.find((kind) => name.startsWith(kind))?.length ?? 0)

/** The letters of the subscripts in question, in their order: `ដ`, `ត`, `តដ`. */
const getForm = (written: string): string => Array.from(written.matchAll(SUBSCRIPT), ([subscript]) => subscript[1]).join('')

function setForm(written: string, form: string): string {
  let at = 0
  return written.replace(SUBSCRIPT, () => `\u17d2${form[at++]}`)
}

type Lexicon = {
  /** The form of each known word, by its fold; the site's own words come before the dictionary. */
  known: ReadonlyMap<string, string>
  pattern: RegExp
  /** Names that keep a spelling of their own: a commune ព្រែកស្ដី in a text that writes ស្តីពី is no mistake. */
  names: readonly string[]
}
const lexicons = new WeakMap<Style, Lexicon>()

/** The style of a site stays the same, so its words are prepared once. */
function getLexicon(style: Style): Lexicon {
  const made = lexicons.get(style)
  if (made) return made
  const { spellings, names } = style
  const known = new Map([...DICTIONARY, ...spellings].map((word) => [fold(word), getForm(word)]))
  const lexicon = {
    known,
    pattern: createPattern([...known.keys()]),
    names: names.map(dropKind).filter((name) => name.search(SUBSCRIPT) >= 0 && !spellings.some((word) => name.includes(word))),
  }
  lexicons.set(style, lexicon)
  return lexicon
}

/** Every word with such a subscript, by its fold: known words wherever they stand, others as the segmenter cuts them. */
function listPlaces(passages: readonly Passage[], { pattern, names }: Lexicon): Map<string, Place[]> {
  const places = new Map<string, Place[]>()
  for (const [passage, { text }] of passages.entries()) {
    if (text.search(SUBSCRIPT) < 0) continue
    const folded = foldWithMap(text)
    const taken = new Uint8Array(folded.text.length)
    const add = (from: number, to: number) => {
      const word = folded.text.slice(from, to)
      if (!word.includes(TA) || taken.subarray(from, to).includes(1)) return
      taken.fill(1, from, to)
      const { start, end } = originalRange(folded, from, to)
      places.set(word, [...(places.get(word) ?? []), { passage, start, end, written: text.slice(start, end) }])
    }
    for (const name of names) {
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        for (let index = 0; index < taken.length; index += 1) {
          if ((folded.map[index] as number) >= at && (folded.map[index] as number) < at + name.length) taken[index] = 1
        }
      }
    }
    for (const { 0: word, index } of folded.text.matchAll(pattern)) add(index, index + word.length)
    // The segmenter is slow: it gets only what stands between spaces and has a word that is not known.
    for (const { 0: run, index: from } of folded.text.matchAll(/[^ ។-៖]+/gu)) {
      if (!hasUnknown(run, taken.subarray(from, from + run.length))) continue
      for (const { segment, index } of words.segment(run)) add(from + index, from + index + segment.length)
    }
  }
  return places
}

/** Is there a subscript TA that belongs to no word taken? */
function hasUnknown(run: string, taken: Uint8Array): boolean {
  for (let at = run.indexOf(TA); at >= 0; at = run.indexOf(TA, at + 1)) if (!taken[at]) return true
  return false
}

/** The longest word first; no mark or subscript may follow, which would make another cluster of its last one. */
function createPattern(folded: readonly string[]): RegExp {
  return new RegExp(`(?:${folded.toSorted((a, b) => b.length - a.length).join('|')})(?![\\u17b6-\\u17d3])`, 'gu')
}
