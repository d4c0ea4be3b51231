import { toName, writeRelease } from '../../../fixtures/content-tree'
import type { ProblemCase } from './problem-case'

const ROAD = toName('road')
const MINOR = { date: '2026-02-04', note: 'Spelling.', minor: true }

/** A mistake that shows only beside the version before: `before` is that of content/news/2026/road/km.mdx. */
export type ChangeCase = Omit<ProblemCase, 'files'> & { before: string; after: string }

export const changes: ChangeCase[] = [
  {
    code: 'change-untold',
    mistake: 'another number in a published release',
    before: writeRelease({}, 'Read this.\n\nThe road is closed for 7 days.'),
    after: writeRelease({}, 'Read this.\n\nThe road is closed for 9 days.'),
    at: { file: ROAD, line: 10, column: 1 },
    km: `សេចក្តីប្រកាសនេះបានចុះផ្សាយហើយ ហើយត្រូវបានកែ (បន្ទាត់ទី១០) ដោយមិនបានប្រាប់អ្នកអាន។ សូមបន្ថែមក្នុងព័ត៌មានខាងលើ៖ updates: [{ date: '2026-02-10T07:00', note: 'អ្វីដែលបានកែ' }]`,
    en: `This release is public and was changed (line 10) without telling its readers. Add to the facts: updates: [{ date: '2026-02-10T07:00', note: 'what was changed' }]`,
  },
  {
    code: 'change-untold',
    mistake: 'a mended typing mistake, after a correction of before',
    before: writeRelease({ title: 'Road repiar', updates: [{ date: '2026-02-04', note: 'The hours.' }] }),
    after: writeRelease({ title: 'Road repair', updates: [{ date: '2026-02-04', note: 'The hours.' }] }),
    at: { file: ROAD, line: 2, column: 1, field: 'title' },
    km: `សេចក្តីប្រកាសនេះបានចុះផ្សាយហើយ ហើយត្រូវបានកែ (title) ដោយមិនបានប្រាប់អ្នកអាន។ សូមបន្ថែមក្រោម updates៖ - { date: '2026-02-10T07:00', note: 'អ្វីដែលបានកែ' } បើកែតែអក្ខរាវិរុទ្ធ៖ { date: '2026-02-10T07:00', note: 'កែអក្ខរាវិរុទ្ធ', minor: true }`,
    en: `This release is public and was changed (title) without telling its readers. Add to updates: - { date: '2026-02-10T07:00', note: 'what was changed' } For a mere typing mistake: { date: '2026-02-10T07:00', note: 'spelling', minor: true }`,
  },
  {
    code: 'change-not-minor',
    mistake: 'another date that is called a typing mistake',
    before: writeRelease({}, 'Closed until 5 March.'),
    after: writeRelease({ updates: [MINOR] }, 'Closed until 5 May.'),
    at: { file: ROAD, line: 9, column: 1 },
    km: 'ការកែនេះ (បន្ទាត់ទី៩) លើសពីការកែអក្ខរាវិរុទ្ធ៖ វាវែង ឬប៉ះលេខ កាលបរិច្ឆេទ ពាក្យបដិសេធ ឬព័ត៌មានខាងលើ។ សូមលុប minor: true ចេញពី updates ហើយប្រាប់អ្នកអានក្នុង note ថាបានកែអ្វី។',
    en: 'This change (line 9) is more than a typing mistake: it is long, or touches a number, a date, a negation or a fact. Remove minor: true in updates, and tell readers in note what was changed.',
  },
]

/** `to` is where `content/news/2026/rode` went; the new folder is `road`. */
export type RemovalCase = Omit<ProblemCase, 'files'> & { to: string | null }

export const removals: RemovalCase[] = [
  {
    code: 'redirect-missing',
    mistake: 'a renamed folder',
    to: ROAD,
    at: { file: 'content/redirects.yaml', line: 1, column: 1 },
    km: 'ថត «rode» បានប្តូរឈ្មោះទៅ «road»៖ តំណដែលប្រជាពលរដ្ឋបានចែករំលែកនឹងលែងដំណើរការ។ សូមបន្ថែមក្នុង content/redirects.yaml៖ - { release: rode, to: road }',
    en: 'The folder “rode” was renamed to “road”: links that people have shared would break. Add to content/redirects.yaml: - { release: rode, to: road }',
  },
  {
    code: 'redirect-missing',
    mistake: 'a deleted release',
    to: null,
    at: { file: 'content/redirects.yaml', line: 1, column: 1 },
    km: `សេចក្តីប្រកាស «rode» ធ្លាប់ចុះផ្សាយ តែលែងមានហើយ៖ តំណដែលប្រជាពលរដ្ឋបានចែករំលែកនឹងលែងដំណើរការ។ សូមបន្ថែមក្នុង content/redirects.yaml៖ - { release: rode, gone: { km: 'មូលហេតុ', en: 'why' } } ឬ - { release: rode, to: <ឈ្មោះថតថ្មី> }`,
    en: `The release “rode” was public and is not there any more: links that people have shared would break. Add to content/redirects.yaml: - { release: rode, gone: { km: 'មូលហេតុ', en: 'why' } } or - { release: rode, to: <new folder name> }`,
  },
]
