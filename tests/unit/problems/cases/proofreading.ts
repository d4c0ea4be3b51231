import type { ProblemCode } from '@/lib/problems/problem'
import { PROBLEM_TEXTS } from '@/lib/problems/problem-texts'
import { PROOFREADING_TEXTS, type ProofParams } from '@/lib/problems/proofreading-texts'
import { defineSite } from '@/lib/site/define-site'
import { toName, writeAlert, writeRelease } from '../../../fixtures/content-tree'
import { preySampleInput } from '../../../fixtures/prey-sample'
import type { ProblemCase } from './problem-case'

/** The body begins at line 8. */
const LINE = 8
const closing = defineSite({ ...preySampleInput, houseStyle: { ...preySampleInput.houseStyle, hasClosingSign: true } })

type Told = Omit<ProofParams, 'times'> & { times?: number }

/** A text in which one rule finds one thing. Words of `around` but for what is found are those of the text. */
function write(
  code: keyof typeof PROOFREADING_TEXTS,
  mistake: string,
  text: string,
  { column, isFixable, site, ...told }: Told & Pick<ProblemCase, 'isFixable' | 'site'> & { column: number },
): ProblemCase {
  const file = toName('road', code.startsWith('km') ? 'km' : 'en')
  const words = PROOFREADING_TEXTS[code]({ times: 1, ...told })
  return { code, mistake, files: { [file]: writeRelease({}, text) }, at: { file, line: LINE, column }, isFixable, site, ...words }
}

const mend = (around: string, found: string, suggestion: string | null = null): Told => ({ around, found, suggestion })

const unused = { rule: 'km-name', reason: 'ឈ្មោះផ្សេង' }

/** One mistake for each rule; what a rule finds and lets pass is tested beside the rules. */
export const proofreading: ProblemCase[] = [
  write('km-zero-width-space', 'a zero width space beside a space', 'សួស្តី\u200b អ្នក', {
    ...mend('សួស្តី‹U+200B› អ្នក', '‹U+200B›', ''),
    column: 7,
    isFixable: true,
  }),
  write('km-invisible-character', 'a joiner pasted along', 'សួ\u200dស្តី', {
    ...mend('សួ‹U+200D›ស្តី', '‹U+200D›', ''),
    column: 3,
    isFixable: true,
  }),
  write('km-cluster-order', 'subscript RO typed first', 'ស\u17d2រ\u17d2តី', {
    ...mend('ស\u17d2រ\u17d2តី', 'ស\u17d2រ\u17d2តី', 'ស\u17d2ត\u17d2រី'),
    column: 1,
    isFixable: true,
  }),
  write('km-split-vowel', 'ោ typed as two signs', 'ល\u17c1\u17b6ក', {
    ...mend('ល\u17c1\u17b6ក', 'ល\u17c1\u17b6', 'ល\u17c4'),
    column: 1,
    isFixable: true,
  }),
  write('km-doubled-sign', 'a vowel typed twice', 'ទីី', { ...mend('ទីី', 'ទីី', 'ទី'), column: 1, isFixable: true }),
  write('km-two-vowels', 'two vowels on one letter', 'ទីូ', { ...mend('ទីូ', 'ទីូ'), column: 1 }),
  write('km-stray-sign', 'a vowel after a space', 'ទឹក ា', { ...mend('ទឹក ា', 'ា'), column: 5 }),
  write('km-coeng-da-ta', 'one word with both subscripts', 'ស្ដី និងស្តី', {
    ...mend('ស្ដី និងស្តី', 'ស្តី', 'ស្ដី'),
    column: 9,
    isFixable: true,
  }),
  write('km-name', 'a month misspelt', 'ខែមិនា', { ...mend('ខែមិនា', 'មិនា', 'មីនា'), column: 3 }),
  write('km-mixed-number', 'a number of two scripts', 'ទី១2', { ...mend('ទី១2', '១2', '១២'), column: 3, isFixable: true }),
  write('km-latin-digits', 'Latin digits', 'ទី12', { ...mend('ទី12', '12', '១២'), column: 3, isFixable: true }),
  write('km-space-before-sign', 'a space before ។', 'ទឹក ។', { ...mend('ទឹក ។', ' ។', '។'), column: 4, isFixable: true }),
  write('km-space-after-sign', 'no space after ។', 'ទឹក។ដី', { ...mend('ទឹក។ដី', '។ដ', '។ ដ'), column: 4, isFixable: true }),
  write('km-colon', 'a Latin colon', 'ទឹក: ដី', { ...mend('ទឹក: ដី', ':', '៖'), column: 4, isFixable: true }),
  write('km-abbreviation', 'a stop forgotten', 'គ.កន.ក', { ...mend('គ.កន.ក', 'គ.កន.ក', 'គ.ក.ន.ក'), column: 1 }),
  write('km-decoration', 'a row of signs', 'ទឹក ++++++', { ...mend('ទឹក ++++++', '++++++'), column: 5 }),
  write('km-long-paragraph', 'a paragraph of 601 letters', 'ក'.repeat(601), {
    ...mend(`${'ក'.repeat(24)}…`, 'ក'.repeat(601)),
    column: 1,
  }),
  write('km-closing-sign', 'a text that ends with ។', 'ទឹក។', { ...mend('ទឹក។', '។', '៕'), column: 4, isFixable: true, site: closing }),
  write('km-legacy-font', 'a line of Limon', 'RBHraCaNacRkkm<úCa Cati sasna RBHmhakSRt'.replace('<', '\\<'), {
    ...mend('RBHraCaNacRkkm<úCa Cati …', 'RBHraCaNacRkkm<úCa Cati sasna RBHmhakSRt'),
    column: 1,
  }),
  write('en-doubled-word', 'a word twice', 'Close the the road.', { ...mend('Close the the road.', 'the the', 'the'), column: 7 }),
  write('en-date', 'an American date', 'From January 30, 2023 on.', {
    ...mend('From January 30, 2023 on.', 'January 30, 2023', '30 January 2023'),
    column: 6,
  }),
  write('en-time', 'a time with capitals', 'From 7:30 AM on.', {
    ...mend('From 7:30 AM on.', '7:30 AM', '7:30am'),
    column: 6,
    isFixable: true,
  }),
  write('en-name', 'another spelling of a district', 'To Toek Tla now.', {
    ...mend('To Toek Tla now.', 'Toek Tla', 'Tuek Thla'),
    column: 4,
  }),
  write('en-abbreviation', 'an abbreviation nobody explains', 'The WCCC met.', { ...mend('The WCCC met.', 'WCCC'), column: 5 }),
  write('en-khmer-digits', 'Khmer digits', 'All ១២ of them.', { ...mend('All ១២ of them.', '១២', '12'), column: 5, isFixable: true }),
  {
    code: 'km-latin-digits',
    mistake: 'Latin digits in an alert',
    files: { 'content/alerts/flood.yaml': writeAlert({ title: { km: 'ទឹក 12', en: 'Flood' } }) },
    at: { file: 'content/alerts/flood.yaml', line: 4, column: 19, field: 'title.km' },
    ...PROBLEM_TEXTS['km-latin-digits']({ ...mend('ទឹក 12', '12', '១២'), times: 1 }),
  },
  {
    code: 'allow-unused',
    mistake: 'an allowance that allows nothing',
    files: { [toName('road')]: writeRelease({ allow: [unused] }) },
    at: { file: toName('road'), line: 6, column: 9, field: 'allow.0' },
    ...PROBLEM_TEXTS['allow-unused']({ rule: unused.rule }),
  },
] satisfies (ProblemCase & { code: ProblemCode })[]
