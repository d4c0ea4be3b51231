/** Rules on ។ ៕ ៖ ៗ and what is typed for them. */
import { eachMatch, type Rule } from './finding'

const HOUSE = 'House style of the content guide: no space before ។ ៗ ៖ ៕, one after'

export const punctuationRules = {
  // An address would take the sign along: what stands for it (U+FFFC, lib/mdx/prose) keeps its space.
  'km-space-before-sign': eachMatch(HOUSE, /(?<=[^\s។-៖\ufffc])[ \t\u00a0\u200b]*[ \t\u00a0]([។-ៗ])/gu, ([, sign = '']) => ({
    suggestion: sign,
    isSafe: true,
  })),
  // Not in ។ល។, nor in a time: ៧៖៣០.
  'km-space-after-sign': eachMatch(HOUSE, /([។-៖])(?!ល។)([\u1780-\u17b3០-៩\p{Script=Latin}0-9«(])/gu, ([, sign, after], text, index) =>
    sign === '៖' && /[0-9០-៩]/u.test(text[index - 1] ?? '') && /[0-9០-៩]/u.test(after as string)
      ? undefined
      : { suggestion: `${sign} ${after}`, isSafe: true },
  ),
  'km-colon': eachMatch(
    'Unicode Standard 16.4: ៖ KHMER SIGN CAMNUC PII KUUH is the colon of Khmer',
    // A colon inside a word stands for ៈ (រយ:ពេល), which only the writer can tell apart from a forgotten space.
    /(?<=[\u1780-\u17d3\u17dd])[ \t]*:(?![\u1780-\u17b3/\d០-៩])/gu,
    () => ({ suggestion: '៖', isSafe: true }),
  ),
} satisfies Record<string, Rule<unknown>>
