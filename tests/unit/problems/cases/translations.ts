import { toName, writeRelease } from '../../../fixtures/content-tree'
import type { ProblemCase } from './problem-case'

const ORIGINAL = writeRelease({ title: 'ជួសជុលផ្លូវ' }, 'ផ្លូវបិទ។\n\nសូមប្រើផ្លូវវាង។')

/** Found across the two files of a release, by checkTranslations. */
export const translations: ProblemCase[] = [
  {
    code: 'translation-outdated',
    mistake: 'an original whose paragraphs are no longer those that were translated',
    files: {
      [toName('road')]: ORIGINAL,
      // What was translated had four blocks; the title alone is still the same.
      [toName('road', 'en')]: writeRelease({ translationOf: '2026-02-03T09:00 854deb 3fa9c1 88b0e2 000000' }, 'Closed.'),
    },
    at: { file: 'content/news/2026/road/en.mdx', line: 6, column: 1, field: 'translationOf' },
    km: 'អត្ថបទដើម content/news/2026/road/km.mdx បានផ្លាស់ប្តូរ ក្រោយពេលបកប្រែ។ កថាខណ្ឌថ្មី ឬដែលបានកែ៖ បន្ទាត់ទី៨, បន្ទាត់ទី១០។ កថាខណ្ឌដែលបានលុប៖ ១។ សូមកែការបកប្រែ រួចវាយ npm run translate -- road --update។',
    en: 'The original content/news/2026/road/km.mdx has changed since it was translated. New or changed: line 8, line 10. Paragraphs taken out: 1. Bring the translation up to date, then run npm run translate -- road --update.',
  },
  {
    code: 'translation-left',
    mistake: 'a published translation in which a paragraph was forgotten',
    files: {
      [toName('road')]: ORIGINAL,
      [toName('road', 'en')]: writeRelease({ translationOf: '2026-02-03T09:00 854deb a9afe4 38c314' }, 'Closed.\n\nសូមប្រើផ្លូវវាង។'),
    },
    at: { file: 'content/news/2026/road/en.mdx', line: 11, column: 1 },
    km: '«សូមប្រើផ្លូវវាង។» នៅជាភាសានៃអត្ថបទដើមនៅឡើយ។ សូមបកប្រែ។',
    en: '“សូមប្រើផ្លូវវាង។” still stands in the language of the original. Translate it.',
  },
]
