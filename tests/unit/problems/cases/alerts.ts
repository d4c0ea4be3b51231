import { toName, writeAlert, writeRelease } from '../../../fixtures/content-tree'
import type { ProblemCase } from './problem-case'

const FILE = 'content/alerts/flood.yaml'
const alert = (fields: Record<string, unknown>) => ({ [FILE]: writeAlert(fields) })
const WORDS = { km: 'សូមអាន', en: 'Read more' }

export const alerts: ProblemCase[] = [
  {
    code: 'file-unexpected',
    mistake: 'an alert with another ending',
    files: { 'content/alerts/flood.yml': writeAlert() },
    at: { file: 'content/alerts/flood.yml', line: 1, column: 1 },
    km: 'ឯកសារនេះមិនត្រូវនៅទីនេះទេ។ ទីនេះទទួលតែ <name>.yaml (a-z, 0-9, -)។ សូមប្តូរឈ្មោះ ឬលុបវាចេញ។',
    en: 'This file does not belong here. Only <name>.yaml (a-z, 0-9, -) is read here. Rename it or remove it.',
  },
  {
    code: 'yaml-broken',
    mistake: 'a colon in a title without quotation marks',
    files: { [FILE]: 'severity: warning\ntitle: Flood: leave now\n' },
    at: { file: FILE, line: 2, column: 8 },
    km: `ឯកសារនេះអានមិនបាន (Nested mappings are not allowed in compact mappings)។ ពិនិត្យដកឃ្លាខាងដើមបន្ទាត់ សញ្ញា : និងដាក់អត្ថបទក្នុង '…' បើវាមានសញ្ញា : ឬ #។`,
    en: `The file cannot be read (Nested mappings are not allowed in compact mappings). Check the indentation and the colons, and put a text that holds : or # between '…'.`,
  },
  {
    code: 'field-missing',
    mistake: 'an alert in Khmer only',
    files: alert({ text: { km: 'សូមចាកចេញ។' } }),
    at: { file: FILE, line: 5, column: 1, field: 'text.en' },
    km: `ខ្វះវាល «text.en»។ សូមបន្ថែម៖ en: '…'`,
    en: `The field “text.en” is missing. Add: en: '…'`,
  },
  {
    code: 'field-missing',
    mistake: 'an alert without an end',
    files: alert({ end: undefined }),
    at: { file: FILE, line: 1, column: 1, field: 'end' },
    km: `ខ្វះវាល «end»។ សូមបន្ថែម៖ end: '2026-12-03T18:00'`,
    en: `The field “end” is missing. Add: end: '2026-12-03T18:00'`,
  },
  {
    code: 'field-type',
    mistake: 'one title for both languages',
    files: alert({ title: 'Flood' }),
    at: { file: FILE, line: 4, column: 1, field: 'title' },
    km: `វាល «title» មិនត្រូវទម្រង់។ សូមសរសេរបែបនេះ៖ title: {km: '…', en: '…'}`,
    en: `The field “title” has the wrong form. Write it like this: title: {km: '…', en: '…'}`,
  },
  {
    code: 'value-unknown',
    mistake: 'a severity that is none',
    files: alert({ severity: 'danger' }),
    at: { file: FILE, line: 1, column: 1, field: 'severity' },
    km: '«danger» មិនមែនជាតម្លៃរបស់ «severity» ទេ។ តម្លៃដែលមាន៖ emergency, warning, info។',
    en: '“danger” is not a value of “severity”. Known values: emergency, warning, info.',
  },
  {
    code: 'field-too-long',
    mistake: 'a text that belongs into a release',
    files: alert({ text: { km: 'ក'.repeat(301), en: 'Leave now.' } }),
    at: { file: FILE, line: 5, column: 8, field: 'text.km' },
    km: 'វាល «text.km» មាន ៣០១ តួ ខណៈកំណត់ត្រឹម ៣០០ តួ (មួយតួ = ព្យញ្ជនៈជាមួយជើង និងស្រៈ)។ សូមបង្រួញ។',
    en: 'The field “text.km” is 301 characters long and the limit is 300 (a Khmer consonant with its signs counts as one). Shorten it.',
  },
  {
    code: 'time-invalid',
    mistake: 'an end without its hour',
    files: alert({ end: '2026-02-04' }),
    at: { file: FILE, line: 3, column: 1, field: 'end' },
    km: `«2026-02-04» មិនមែនជាពេលវេលានៃ «end» ទេ។ សូមសរសេរថ្ងៃ និងម៉ោង ក្នុង '…' ឧទាហរណ៍ end: '2026-12-01T15:00'។`,
    en: `“2026-02-04” is not a time for “end”. Write the day and the time between '…', for example end: '2026-12-01T15:00'.`,
  },
  {
    code: 'date-impossible',
    mistake: 'a start on a day that no month has',
    files: alert({ start: '2026-02-30T06:00' }),
    at: { file: FILE, line: 2, column: 1, field: 'start' },
    km: 'ក្នុងប្រតិទិនគ្មាន «2026-02-30T06:00» ទេ (start)។ សូមពិនិត្យឆ្នាំ (គ.ស. មិនមែន ព.ស.) ខែ ថ្ងៃ និងម៉ោង។',
    en: 'There is no 2026-02-30T06:00 in the calendar (start). Check the year (A.D., not B.E.), the month, the day and the time.',
  },
  {
    code: 'dates-reversed',
    mistake: 'an alert that ends at the minute it starts',
    files: alert({ end: '2026-02-03T06:00' }),
    at: { file: FILE, line: 3, column: 1, field: 'end' },
    km: '«end» ត្រូវនៅក្រោយ «start»។ សូមពិនិត្យពេលទាំងពីរ។',
    en: '“end” must be later than “start”. Check both times.',
  },
  {
    code: 'alert-link',
    mistake: 'a link to one language',
    files: alert({ link: { href: '/km/about', text: WORDS } }),
    at: { file: FILE, line: 6, column: 8, field: 'link.href' },
    km: '«/km/about» មិនអាចជាតំណនៃការប្រកាសអាសន្នបានទេ។ សូមសរសេរអាសយដ្ឋានក្នុងគេហទំព័រ ដោយគ្មានភាសា (/news/2026-…) ឬអាសយដ្ឋានដែលផ្តើមដោយ https://។',
    en: '“/km/about” cannot be the link of an alert. Write an address of this site without its language (/news/2026-…), or one that begins with https://.',
  },
  ...['javascript:alert(1)', 'http://example.org/', '//example.org/', '/\\example.org', 'https://', 'about'].map((href) => ({
    code: 'alert-link' as const,
    mistake: `the link ${href}`,
    files: alert({ link: { href, text: WORDS } }),
    at: { file: FILE, line: 6, column: 8, field: 'link.href' },
    km: `«${href}» មិនអាចជាតំណនៃការប្រកាសអាសន្នបានទេ។ សូមសរសេរអាសយដ្ឋានក្នុងគេហទំព័រ ដោយគ្មានភាសា (/news/2026-…) ឬអាសយដ្ឋានដែលផ្តើមដោយ https://។`,
    en: `“${href}” cannot be the link of an alert. Write an address of this site without its language (/news/2026-…), or one that begins with https://.`,
  })),
  {
    code: 'related-unknown',
    mistake: 'a link to a release that is not there',
    files: { ...alert({ link: { href: '/news/rode#map', text: WORDS } }), [toName('road')]: writeRelease() },
    at: { file: FILE, line: 6, column: 8, field: 'link.href' },
    km: 'link.href៖ មិនមានសេចក្តីប្រកាស «rode» ទេ។ តើចង់សរសេរ «road» មែនទេ? សូមចម្លងឈ្មោះថតរបស់សេចក្តីប្រកាសនោះ។',
    en: 'link.href: there is no release “rode”. Did you mean “road”? Copy the folder name of that release.',
  },
]
