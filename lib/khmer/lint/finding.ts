/** What every proofreading rule reads and gives, in Khmer and in English. */

/** A piece of text that stands for itself: a title, a paragraph, a cell, a caption. Rules never look across two of them. */
export type Passage = {
  text: string
  /** Running text of the body; not a title, a heading, a cell or a caption. */
  isParagraph: boolean
  /** The end of the text itself: notes, contacts and boxes may follow. */
  isEnd: boolean
}

/** What a rule found in one passage, in UTF-16 offsets, `end` exclusive. */
export type Found = {
  start: number
  end: number
  /** What to write instead of the text from `start` to `end`; null when only the writer can know. */
  suggestion: string | null
  /** The suggestion needs no judgement: it may be written without asking. */
  isSafe: boolean
}

export type Finding<Id extends string = string> = Found & { rule: Id; passage: number }

/** A rule: where it comes from, and how it finds. Those that compare passages get them all, in the order of the text. */
export type Rule<Context> = {
  source: string
  find: (passages: readonly Passage[], context: Context) => (Found & { passage: number })[]
}

/** A rule that looks at one passage at a time. */
export function eachPassage<Context = unknown>(
  source: string,
  find: (text: string, passage: Passage, context: Context) => Found[],
): Rule<Context> {
  return {
    source,
    find: (passages, context) =>
      passages.flatMap((passage, index) => find(passage.text, passage, context).map((found) => ({ ...found, passage: index }))),
  }
}

/** A rule that is a pattern. `mend` gives the suggestion, or undefined when this match is right as it stands. */
export function eachMatch(
  source: string,
  pattern: RegExp,
  mend: (match: RegExpExecArray, text: string, index: number) => Pick<Found, 'suggestion' | 'isSafe'> | undefined,
): Rule<unknown> {
  return eachPassage(source, (text) =>
    Array.from(text.matchAll(pattern)).flatMap((match) => {
      const mended = mend(match, text, match.index)
      return mended ? [{ start: match.index, end: match.index + match[0].length, ...mended }] : []
    }),
  )
}

/** Runs rules over a text and gives what they found, in the order of the text. */
export function runRules<Id extends string, Context>(
  rules: Readonly<Record<Id, Rule<Context>>>,
  passages: readonly Passage[],
  context: Context,
  asked: readonly string[] = Object.keys(rules),
): Finding<Id>[] {
  const ids = (Object.keys(rules) as Id[]).filter((id) => asked.includes(id))
  const findings = ids.flatMap((rule) => rules[rule].find(passages, context).map((found) => ({ rule, ...found })))
  return findings.sort((a, b) => a.passage - b.passage || a.start - b.start || a.end - b.end)
}
