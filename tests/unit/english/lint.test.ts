import { describe, expect, it } from 'vitest'
import { type EnglishRule, lintEnglish } from '@/lib/english/lint'

const STYLE = {
  names: [
    { name: 'Kandal Stueng', others: ['Kandal Stueng', 'Kandal Stung'] },
    { name: 'Ta Khmau', others: ['Ta Khmau'] },
    { name: 'Akreiy Ksatr', others: ['Arey Ksat'] },
  ],
}

/** What a rule finds, and what to write instead, `!` behind it when that needs no judgement. */
function find(rule: EnglishRule, ...texts: string[]): string[] {
  const passages = texts.map((text) => ({ text, isParagraph: true, isEnd: false }))
  return lintEnglish(passages, STYLE, [rule]).map(({ passage, start, end, suggestion, isSafe }) => {
    const found = texts[passage]?.slice(start, end)
    return suggestion === null ? `${found}` : `${found} → ${suggestion}${isSafe ? '!' : ''}`
  })
}

describe('English proofreading', () => {
  it.each<[EnglishRule, string, string[]]>([
    ['en-doubled-word', 'Close the the road. The\nthe end.', ['the the → the', 'The\nthe → The']],
    ['en-doubled-word', 'He had had time and said that that was so. Bora Bora. No no-one.', ['Bora Bora → Bora']],
    ['en-date', 'On January 30, 2023 and 30th of January', ['January 30, 2023 → 30 January 2023', '30th of January → 30 January!']],
    ['en-date', '3 Sept. 2026, 03/04/2026, 2026-04-03', ['3 Sept. → 3 September!', '03/04/2026', '2026-04-03']],
    ['en-date', '30 January 2023. 1 May 30 families; Decision 134/26; 5 Mar Street', []],
    ['en-time', 'From 7:30 AM to 5.00 p.m. and 7pm, 8:00am', ['7:30 AM → 7:30am!', '5.00 p.m. → 5:00pm']],
    [
      'en-name',
      'In Takhmao, Kandal Stung and Arey Ksat',
      ['Takhmao → Ta Khmau', 'Kandal Stung → Kandal Stueng', 'Arey Ksat → Akreiy Ksatr'],
    ],
    ['en-name', 'Ta Khmau Municipality in Kandal Province. The takeover.', []],
    ['en-abbreviation', 'The WCCC met the CCWC. The WCCC agreed.', ['WCCC', 'CCWC']],
    ['en-abbreviation', 'The Women’s Committee (WCCC) met; the WCCC agreed. UNICEF, PDF, COVID-19, part XIV, ID', []],
    ['en-khmer-digits', 'All ១២០,៨៨៦ riel. Decision ០៨៤/២៦ សសរ', ['១២០,៨៨៦ → 120,886!']],
  ])('%s: %s', (rule, text, found) => {
    expect(find(rule, text)).toEqual(found)
  })

  it('takes an abbreviation as explained wherever in the text that is, and tells an unexplained one once', () => {
    expect(find('en-abbreviation', 'The WCCC met.', 'The Consultative Committee (WCCC)')).toEqual([])
    expect(find('en-abbreviation', 'The WCCC met.', 'The WCCC agreed.')).toEqual(['WCCC'])
  })
})
