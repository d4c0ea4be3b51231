import { toName, writeRelease } from '../../../fixtures/content-tree'
import type { ProblemCase } from './problem-case'

const FILE = 'content/redirects.yaml'
const FORM = {
  km: 'ក្នុង redirects.yaml បន្ទាត់នីមួយៗប្រាប់អាសយដ្ឋានចាស់មួយ (release ឬ from) និងអ្វីដែលបានកើតឡើងចំពោះវា (to ឬ gone)។ សូមសរសេរបែបនេះ៖ - { release: 2026-01-31-old-name, to: 2026-01-31-new-name }',
  en: 'In redirects.yaml, each entry names one old address (release or from) and what became of it (to or gone). Write it like this: - { release: 2026-01-31-old-name, to: 2026-01-31-new-name }',
}
const address = (field: string, value: string) => ({
  km: `«${value}» មិនអាចសរសេរក្រោយ ${field} បានទេ។ ក្រោយ release សូមសរសេរឈ្មោះថតចាស់ (2026-01-31-road-repair)។ ក្រោយ from សូមសរសេរអាសយដ្ឋានដូចដែលឃើញក្នុងកម្មវិធីរុករក៖ ផ្តើមដោយ / គ្មាន https://… គ្មាន ?… គ្មាន #… និងគ្មាន / នៅចុង។`,
  en: `“${value}” cannot stand after ${field}. After release, write the former folder name (2026-01-31-road-repair). After from, write the address as the browser shows it: it begins with /, without https://…, ?…, #… and without / at its end.`,
})
const living = (name: string) => ({
  km: `«${name}» នៅមានក្នុងគេហទំព័រនៅឡើយ ដូច្នេះមិនអាចនាំទៅកន្លែងផ្សេងបានទេ។ សូមលុបបន្ទាត់នេះចេញ ឬពិនិត្យអក្ខរាវិរុទ្ធ។`,
  en: `“${name}” is still on the site, so it cannot lead elsewhere. Remove this line, or check the spelling.`,
})
const GONE = `gone: {km: 'បានលុប។', en: 'Removed.'}`

/** A release `road`, whose number on the old site was 7, and the lines of content/redirects.yaml. */
const redirects = (...lines: string[]) => ({
  [FILE]: lines.map((line) => `- ${line}\n`).join(''),
  [toName('road')]: writeRelease({ legacyId: 7 }),
})

export const redirectCases: ProblemCase[] = [
  {
    code: 'yaml-broken',
    mistake: 'a redirect with a bracket that is not closed',
    files: { [FILE]: '- {release: a, to: b\n' },
    at: { file: FILE, line: 2, column: 1 },
    km: `ឯកសារនេះអានមិនបាន (Flow map in block collection must be sufficiently indented and end with a })។ ពិនិត្យដកឃ្លាខាងដើមបន្ទាត់ សញ្ញា : និងដាក់អត្ថបទក្នុង '…' បើវាមានសញ្ញា : ឬ #។`,
    en: `The file cannot be read (Flow map in block collection must be sufficiently indented and end with a }). Check the indentation and the colons, and put a text that holds : or # between '…'.`,
  },
  {
    code: 'redirect-form',
    mistake: 'redirects without a list',
    files: { [FILE]: 'rode: road\n' },
    at: { file: FILE, line: 1, column: 1 },
    ...FORM,
  },
  ...['{release: rode}', '{to: road}', '{release: rode, from: /rode, to: road}', `{release: rode, to: road, ${GONE}}`, 'rode'].map(
    (entry) => ({
      code: 'redirect-form' as const,
      mistake: `the entry ${entry}`,
      files: redirects('{release: rood, to: road}', entry),
      at: { file: FILE, line: 2, column: 3 },
      ...FORM,
    }),
  ),
  {
    code: 'field-unknown',
    mistake: 'a misspelt field of a redirect',
    files: redirects('{release: rode, two: road}'),
    at: { file: FILE, line: 1, column: 19, field: 'two' },
    km: 'មិនមានវាល «two» ទេ។ តើចង់សរសេរ «to» មែនទេ?',
    en: 'There is no field “two”. Did you mean “to”?',
  },
  {
    code: 'field-missing',
    mistake: 'a reason in one language',
    files: redirects(`{release: rode, gone: {km: 'បានលុប។'}}`),
    at: { file: FILE, line: 1, column: 19, field: 'gone.en' },
    km: `ខ្វះវាល «gone.en»។ សូមបន្ថែម៖ en: '…'`,
    en: `The field “gone.en” is missing. Add: en: '…'`,
  },
  ...['https://example.org/rode', 'rode', '/rode/', '/rode?a=1', '/rode#a', '//rode', '/%E1%9E'].map((from) => ({
    code: 'redirect-address' as const,
    mistake: `the old address ${from}`,
    files: redirects(`{from: '${from}', to: /km/news/road}`),
    at: { file: FILE, line: 1, column: 4, field: 'from' },
    ...address('from', from),
  })),
  {
    code: 'redirect-address',
    mistake: 'an address in place of a folder name',
    files: redirects('{release: /km/news/rode, to: road}'),
    at: { file: FILE, line: 1, column: 4, field: 'release' },
    ...address('release', '/km/news/rode'),
  },
  {
    code: 'redirect-living',
    mistake: 'a redirect of a release that is there',
    files: redirects(`{release: road, ${GONE}}`),
    at: { file: FILE, line: 1, column: 4, field: 'release' },
    ...living('road'),
  },
  ...['/km/news/road', '/en/news/road', '/en/category/health', '/km/archive/2026', '/detail/7', '/r/0000000', '/media/2026/road/a.pdf'].map(
    (from) => ({
      code: 'redirect-living' as const,
      mistake: `a redirect of ${from}, which the site answers`,
      files: { ...redirects(`{from: ${from}, to: /km/search}`), 'public/media/2026/road/a.pdf': '%PDF-1.4' },
      at: { file: FILE, line: 1, column: 4, field: 'from' },
      ...living(from),
    }),
  ),
  {
    code: 'redirect-twice',
    mistake: 'one old address in two entries, by its slug and in full',
    files: redirects('{release: rode, to: road}', `{from: /en/news/rode, ${GONE}}`),
    at: { file: FILE, line: 2, column: 4, field: 'from' },
    km: '«/en/news/rode» មានរួចហើយនៅបន្ទាត់ទី១។ សូមទុកតែមួយ។',
    en: '“/en/news/rode” already stands in line 1. Keep one of the two.',
  },
  {
    code: 'redirect-loop',
    mistake: 'a release that leads to itself',
    files: redirects('{release: rode, to: rode}'),
    at: { file: FILE, line: 1, column: 19, field: 'to' },
    km: '«rode» វិលត្រឡប់មករកខ្លួនឯងវិញ។ ក្រោយ to សូមសរសេរសេចក្តីប្រកាស ឬទំព័រ ដែលមានពិត។',
    en: '“rode” leads back to itself. After to, write a release or a page that is there.',
  },
  {
    code: 'redirect-chain',
    mistake: 'a release renamed twice, whose first line was left as it was',
    files: redirects('{release: rood, to: rode}', '{release: rode, to: road}'),
    at: { file: FILE, line: 1, column: 19, field: 'to' },
    km: '«rode» ក៏បានប្តូរទៅ «road» ដែរ។ សូមសរសេរ៖ to: road',
    en: '“rode” has itself become “road”. Write: to: road',
  },
  {
    code: 'redirect-chain',
    mistake: 'an address that leads to a former one in English',
    files: redirects('{from: /rode, to: /en/news/rode}', '{release: rode, to: road}'),
    at: { file: FILE, line: 1, column: 17, field: 'to' },
    km: '«/en/news/rode» ក៏បានប្តូរទៅ «/en/news/road» ដែរ។ សូមសរសេរ៖ to: /en/news/road',
    en: '“/en/news/rode” has itself become “/en/news/road”. Write: to: /en/news/road',
  },
  {
    code: 'redirect-chain',
    mistake: 'a release renamed to one that was removed since',
    files: redirects('{release: rood, to: rode}', `{release: rode, ${GONE}}`),
    at: { file: FILE, line: 1, column: 19, field: 'to' },
    km: '«rode» ក៏ត្រូវបានលុបដែរ។ សូមសរសេរ gone នៅទីនេះ ជំនួស to។',
    en: '“rode” is gone too. Write gone here, in place of to.',
  },
  {
    code: 'redirect-unknown',
    mistake: 'a release that is not there',
    files: redirects('{release: rode, to: roads}'),
    at: { file: FILE, line: 1, column: 19, field: 'to' },
    km: 'គ្មានសេចក្តីប្រកាស ឬទំព័រ «roads» ទេ។ តើចង់សរសេរ «road» មែនទេ? សូមចម្លងឈ្មោះថត ឬអាសយដ្ឋាន (/km/…) របស់វា។',
    en: 'There is no release or page “roads”. Did you mean “road”? Copy its folder name, or its address (/km/…).',
  },
  {
    code: 'redirect-unknown',
    mistake: 'a new address without its language',
    files: redirects('{from: /rode, to: /news/road}'),
    at: { file: FILE, line: 1, column: 17, field: 'to' },
    km: 'គ្មានសេចក្តីប្រកាស ឬទំព័រ «/news/road» ទេ។ តើចង់សរសេរ «/km/news/road» មែនទេ? សូមចម្លងឈ្មោះថត ឬអាសយដ្ឋាន (/km/…) របស់វា។',
    en: 'There is no release or page “/news/road”. Did you mean “/km/news/road”? Copy its folder name, or its address (/km/…).',
  },
  {
    code: 'short-code-taken',
    mistake: 'a folder name with the short address of a former name',
    files: { ...redirects('{release: road-170734, to: road}'), [toName('road-173774')]: writeRelease() },
    at: { file: toName('road-173774'), line: 1, column: 1 },
    km: 'អាសយដ្ឋានខ្លីរបស់ថត «road-173774» ដូចគ្នានឹងរបស់ថត «road-170734» ដោយចៃដន្យ។ សូមប្តូរឈ្មោះថតដែលថ្មីជាង។',
    en: 'By chance, the folder “road-173774” has the same short address as “road-170734”. Rename the newer of the two folders.',
  },
  {
    code: 'legacy-id-taken',
    mistake: 'two releases with one number of the old site',
    files: { [toName('a')]: writeRelease({ legacyId: 7 }), [toName('road')]: writeRelease({ legacyId: 7 }) },
    at: { file: toName('road'), line: 6, column: 1, field: 'legacyId' },
    km: 'legacyId 7 ត្រូវបានប្រើដោយ «a» រួចហើយ។ សូមពិនិត្យលេខក្នុងអាសយដ្ឋានចាស់ /detail/…',
    en: 'The legacyId 7 is already that of “a”. Check the number in the old address /detail/….',
  },
  ...[0, -1, 1.5, '7'].map((legacyId) => ({
    code: 'field-type' as const,
    mistake: `the number ${JSON.stringify(legacyId)} of the old site`,
    files: { [toName('road')]: writeRelease({ legacyId }) },
    at: { file: toName('road'), line: 6, column: 1, field: 'legacyId' },
    km: 'វាល «legacyId» មិនត្រូវទម្រង់។ សូមសរសេរបែបនេះ៖ legacyId: 21063',
    en: 'The field “legacyId” has the wrong form. Write it like this: legacyId: 21063',
  })),
]
