import type { Locale } from '@/lib/i18n/routing'

/** What `npm run new alert` says, in both languages. */
type Texts = {
  /** Asked one after the other; what stands between ( ) says how to answer. */
  questions: Record<string, string>
  nameInvalid: string
  exists: (file: string) => string
  problems: string
  stopped: string
  written: (file: string) => string
  next: string
}

/** What `npm run new alert -- --help` says. */
export const ALERT_HELP = {
  does: {
    km: 'សរសេរការប្រកាសអាសន្នមួយ ទៅក្នុង content/alerts/<ឈ្មោះ>.yaml។ បើគ្មានជម្រើស កម្មវិធីសួរម្តងមួយៗ។',
    en: 'Writes an alert to content/alerts/<name>.yaml. Without options it asks one question after the other.',
  },
  findings: { km: 'មានកំហុស គ្មានអ្វីត្រូវបានសរសេរ', en: 'something is wrong and nothing was written' },
  flags: {
    severity: {
      value: 'emergency|warning|info',
      help: { km: 'បន្ទាន់ ព្រមាន ឬព័ត៌មាន', en: 'act now, be ready, or know this' },
    },
    start: {
      value: 'time',
      help: { km: 'ពេលចាប់ផ្តើម តាមម៉ោងភ្នំពេញ៖ 2026-12-01T06:00', en: 'when it begins, Phnom Penh time: 2026-12-01T06:00' },
    },
    end: { value: 'time', help: { km: 'ពេលបញ្ចប់ តាមម៉ោងភ្នំពេញ', en: 'when it ends, Phnom Penh time' } },
    'title-km': { value: 'text', help: { km: 'ចំណងជើងជាភាសាខ្មែរ', en: 'title in Khmer' } },
    'title-en': { value: 'text', help: { km: 'ចំណងជើងជាភាសាអង់គ្លេស', en: 'title in English' } },
    'text-km': { value: 'text', help: { km: 'អត្ថបទជាភាសាខ្មែរ', en: 'text in Khmer' } },
    'text-en': { value: 'text', help: { km: 'អត្ថបទជាភាសាអង់គ្លេស', en: 'text in English' } },
    link: {
      value: 'address',
      help: { km: 'តំណ (មិនចាំបាច់)៖ /news/… ឬ https://…', en: 'link (optional): /news/… or https://…' },
    },
    'link-km': { value: 'text', help: { km: 'ពាក្យរបស់តំណជាភាសាខ្មែរ', en: 'words of the link in Khmer' } },
    'link-en': { value: 'text', help: { km: 'ពាក្យរបស់តំណជាភាសាអង់គ្លេស', en: 'words of the link in English' } },
    name: { value: 'name', help: { km: 'ឈ្មោះឯកសារ (មិនចាំបាច់)', en: 'name of the file (optional)' } },
  },
} as const

export const ALERT_TEXTS: Record<Locale, Texts> = {
  km: {
    questions: {
      severity: 'កម្រិត (emergency បន្ទាន់, warning ព្រមាន, info ព័ត៌មាន)',
      start: 'ពេលចាប់ផ្តើម តាមម៉ោងភ្នំពេញ (ឆ្នាំ-ខែ-ថ្ងៃTម៉ោង:នាទី)',
      end: 'ពេលបញ្ចប់ តាមម៉ោងភ្នំពេញ (2026-12-03T18:00)',
      'title-km': 'ចំណងជើងជាភាសាខ្មែរ',
      'title-en': 'ចំណងជើងជាភាសាអង់គ្លេស',
      'text-km': 'អត្ថបទជាភាសាខ្មែរ',
      'text-en': 'អត្ថបទជាភាសាអង់គ្លេស',
      link: 'តំណ (/news/… ឬ https://… បើគ្មាន សូមចុច Enter)',
      'link-km': 'ពាក្យរបស់តំណជាភាសាខ្មែរ',
      'link-en': 'ពាក្យរបស់តំណជាភាសាអង់គ្លេស',
      name: 'ឈ្មោះឯកសារ (អក្សរឡាតាំងតូច លេខ និងសញ្ញា -)',
    },
    nameInvalid: 'ឈ្មោះឯកសារប្រើបានតែអក្សរឡាតាំងតូច លេខ និងសញ្ញា -។',
    exists: (file) => `${file} មានរួចហើយ។ សូមដាក់ឈ្មោះផ្សេង ឬកែឯកសារនោះផ្ទាល់។`,
    problems: 'គ្មានអ្វីត្រូវបានសរសេរទេ៖',
    stopped: 'បានឈប់។ គ្មានអ្វីត្រូវបានសរសេរទេ។',
    written: (file) => `បានសរសេរ ${file}។`,
    next: 'សូមអានឯកសារនោះម្តងទៀត រួចវាយ npm run check ហើយកត់ត្រា (commit)។ ការប្រកាសបង្ហាញលើគ្រប់ទំព័រ ក្រោយពេលគេហទំព័រត្រូវបានបង្កើតជាថ្មី។',
  },
  en: {
    questions: {
      severity: 'Severity (emergency, warning, info)',
      start: 'Start, Phnom Penh time (year-month-dayThour:minute)',
      end: 'End, Phnom Penh time (2026-12-03T18:00)',
      'title-km': 'Title in Khmer',
      'title-en': 'Title in English',
      'text-km': 'Text in Khmer',
      'text-en': 'Text in English',
      link: 'Link (/news/… or https://…; press Enter for none)',
      'link-km': 'Words of the link in Khmer',
      'link-en': 'Words of the link in English',
      name: 'Name of the file (lower-case Latin letters, digits and hyphens)',
    },
    nameInvalid: 'The name of the file may hold lower-case Latin letters, digits and hyphens only.',
    exists: (file) => `${file} exists already. Choose another name, or change that file itself.`,
    problems: 'Nothing was written:',
    stopped: 'Stopped. Nothing was written.',
    written: (file) => `Wrote ${file}.`,
    next: 'Read the file once more, then run npm run check and commit. The alert is on every page once the site has been built again.',
  },
}
