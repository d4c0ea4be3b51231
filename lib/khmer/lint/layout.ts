/** Rules on what is not spelling: decoration, length, the end of a text, and text that is no Khmer at all. */
import { countClusters } from '../clusters'
import { eachMatch, eachPassage, type Rule } from './finding'

/** More than fills the screen of a phone. The longest of the release of 2023 has 339. */
const PARAGRAPH_MAX_CLUSTERS = 600

/** Of a text that closes the house's way. */
const CLOSING = '៕'

export const layoutRules = {
  'km-decoration': eachMatch(
    'Signs that adorn are read out one by one by screen readers (W3C, WCAG 2.2, failure F72)',
    // Blanks to fill (…… ____) and a dash typed as --- are none.
    /([+*=~#•●○★☆♦◆■□▪►✦❖])(?:\s?\1){2,}|(?:\p{Extended_Pictographic}\ufe0f?\s?){3,}/gu,
    () => ({ suggestion: null, isSafe: false }),
  ),
  'km-long-paragraph': eachPassage('Plain language: one thought, one paragraph', (text, { isParagraph }) =>
    isParagraph && text.length > PARAGRAPH_MAX_CLUSTERS && countClusters(text) > PARAGRAPH_MAX_CLUSTERS
      ? [{ start: 0, end: text.length, suggestion: null, isSafe: false }]
      : [],
  ),
  'km-closing-sign': eachPassage(
    'House style of the content guide: ៕ KHMER SIGN BARIYOOSAN ends a text',
    (text, { isEnd }, { hasClosingSign }: { hasClosingSign: boolean }) => {
      const last = text.trimEnd()
      if (!hasClosingSign || !isEnd || last === '' || last.endsWith(CLOSING)) return []
      const [end = ''] = /[\s។]*$/u.exec(last) ?? []
      const [start, isSentence] = [last.length - Math.max(end.length, 1), end.endsWith('។')]
      const suggestion = end === '' ? `${last.at(-1)}${CLOSING}` : CLOSING
      return [{ start, end: last.length, suggestion, isSafe: isSentence }]
    },
  ),
  'km-legacy-font': eachPassage('Limon and ABC fonts draw Khmer over Latin codes; none of it is Unicode', (text) => {
    const words = text.split(/\s+/u).filter((word) => /[A-Za-z]/.test(word))
    const odd = words.filter(isLegacy)
    // Names of things change case too (TikTokShop, #RoadNews), but have no such sign; one odd word may be a name.
    const hasSigns = odd.some((word) => LEGACY_SIGN.test(word))
    const isText = odd.length >= 2 ? odd.length * 2 >= words.length : odd.some((word) => word.length >= 12)
    return hasSigns && isText ? [{ start: 0, end: text.length, suggestion: null, isSafe: false }] : []
  }),
} satisfies Record<string, Rule<{ hasClosingSign: boolean }>>

/** Signs and accented letters on which these fonts keep subscripts and vowels, beside a Latin letter. */
const LEGACY_SIGN = /[A-Za-z][<>;|)]?[§©®¢¤¥µþðæøßåñúáÁÚÑÅØÞÐ×÷]/

/**
 * Does a word look like Khmer letters drawn over Latin ones (`km<úCa`, `rdæ)al`)? Case tells two letters apart there, so it
 * changes inside a word, and signs stand between letters.
 */
function isLegacy(word: string): boolean {
  const bare = word.replace(/^[("'“«]+|[)"'”».,;:!?]+$/gu, '')
  if (/[\u1780-\u17ff/@#]|https?:/u.test(bare)) return false
  const changes = bare.match(/\p{Ll}\p{Lu}/gu)?.length ?? 0
  const signs = bare.match(new RegExp(LEGACY_SIGN, 'g'))?.length ?? 0
  return bare.length >= 4 && (changes >= 2 || (signs >= 1 && changes + signs >= 2))
}
