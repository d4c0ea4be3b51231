import type { Locale } from '@/lib/i18n/routing'

/** What `npm run new alert` says, in both languages. */
type Texts = {
  help: string
  /** Asked one after the other; what stands between ( ) says how to answer. */
  questions: Record<string, string>
  nameInvalid: string
  exists: (file: string) => string
  problems: string
  stopped: string
  written: (file: string) => string
  next: string
}

export const ALERT_TEXTS: Record<Locale, Texts> = {
  km: {
    help: `npm run new alert -- [ជម្រើស]

សរសេរការប្រកាសអាសន្នមួយ ទៅក្នុង content/alerts/<ឈ្មោះ>.yaml។ បើគ្មានជម្រើស កម្មវិធីសួរម្តងមួយៗ។

  --severity   emergency (បន្ទាន់), warning (ព្រមាន) ឬ info (ព័ត៌មាន)
  --start      ពេលចាប់ផ្តើម តាមម៉ោងភ្នំពេញ៖ 2026-12-01T06:00
  --end        ពេលបញ្ចប់ តាមម៉ោងភ្នំពេញ
  --title-km   ចំណងជើងជាភាសាខ្មែរ            --title-en   ជាភាសាអង់គ្លេស
  --text-km    អត្ថបទជាភាសាខ្មែរ              --text-en    ជាភាសាអង់គ្លេស
  --link       តំណ (មិនចាំបាច់)៖ /news/… ឬ https://…
  --link-km    ពាក្យរបស់តំណជាភាសាខ្មែរ       --link-en    ជាភាសាអង់គ្លេស
  --name       ឈ្មោះឯកសារ (មិនចាំបាច់)
  --lang       ភាសារបស់កម្មវិធីនេះ៖ km ឬ en
  --help       បង្ហាញអត្ថបទនេះ

លេខបញ្ចប់៖ 0 បានសរសេរ, 1 មានកំហុស គ្មានអ្វីត្រូវបានសរសេរ, 2 ជម្រើសមិនត្រឹមត្រូវ`,
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
    help: `npm run new alert -- [options]

Writes an alert to content/alerts/<name>.yaml. Without options it asks one question after the other.

  --severity   emergency, warning or info
  --start      when it begins, Phnom Penh time: 2026-12-01T06:00
  --end        when it ends, Phnom Penh time
  --title-km   title in Khmer             --title-en   in English
  --text-km    text in Khmer              --text-en    in English
  --link       link (optional): /news/… or https://…
  --link-km    words of the link in Khmer --link-en    in English
  --name       name of the file (optional)
  --lang       language of this program: km or en
  --help       shows this text

Exit codes: 0 written, 1 something is wrong and nothing was written, 2 wrong options`,
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
