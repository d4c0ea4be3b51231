/** Rules on characters that no reader sees. */
import { eachMatch, type Rule } from './finding'

/** What a zero width space must not touch: a space, the end of a passage, a sign that clings to the word before it. */
const IDLE_BESIDE = /^$|[\s។-ៗ]/u

export const invisibleRules = {
  'km-zero-width-space': eachMatch(
    'Unicode Standard 16.4: U+200B marks where a line may end, between two words',
    /\u200b+/gu,
    ([run], text, index) => {
      const [before, after] = [text[index - 1] ?? '', text[index + run.length] ?? '']
      // Before a mark, or between a coeng and its letter, it tears a cluster apart.
      const isInside = before === '\u17d2' || /[\u17b6-\u17d3\u17dd]/u.test(after)
      if (isInside || /^$|\s/u.test(before) || IDLE_BESIDE.test(after)) return { suggestion: '', isSafe: true }
      return run.length > 1 ? { suggestion: '\u200b', isSafe: true } : undefined
    },
  ),
  'km-invisible-character': eachMatch(
    'Unicode Standard 16.4 and 23.2: joiners, direction marks, soft hyphens and inherent vowels have no place in Khmer text',
    /(?:[\u00ad\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|\u034f|\u061c|\u17b4|\u17b5|\u200c|\u200d)+/gu,
    // A joiner between the parts of an emoji makes one picture of them.
    ([run], text, index) =>
      run === '\u200d' && /\p{Emoji}\ufe0f?$/u.test(text.slice(0, index)) ? undefined : { suggestion: '', isSafe: true },
  ),
} satisfies Record<string, Rule<unknown>>
