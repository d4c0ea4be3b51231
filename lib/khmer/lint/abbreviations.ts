/** Rule on abbreviations of bare letters with a full stop between them: គ.ក.ស.ក. */
import type { Rule } from './finding'

/** Bare letters, each alone or in a pair, with stops and perhaps spaces between them; no letter or mark touches either end. */
const ABBREVIATION =
  /(?<![\u1780-\u17d3\u17dd])[\u1780-\u17b3]{1,2}(?:\.[\u1780-\u17b3]{1,2}|\. [\u1780-\u17b3])+(?![\u1780-\u17d3\u17dd])/gu

export const abbreviationRules = {
  'km-abbreviation': {
    source: 'House style of the content guide: one stop between two letters, none behind the last, no space',
    find: (passages) => {
      const written = passages.flatMap(({ text }, passage) =>
        Array.from(text.matchAll(ABBREVIATION), ({ 0: form, index }) => ({ passage, form, index })),
      )
      const regular = new Set(written.map(({ form }) => form).filter(isRegular))
      return written.flatMap(({ passage, form, index }) => {
        const letters = form.replaceAll(/[. ]/g, '')
        // Two letters may be the end of one sentence and the beginning of the next.
        if (isRegular(form) || letters.length < 3) return []
        const suggestion = [...letters].join('.')
        // When the same text knows the regular form, it is no other abbreviation.
        return [{ passage, start: index, end: index + form.length, suggestion, isSafe: regular.has(suggestion) }]
      })
    },
  },
} satisfies Record<string, Rule<unknown>>

const isRegular = (form: string): boolean => /^[\u1780-\u17b3](?:\.[\u1780-\u17b3])+$/u.test(form)
