import type { Locale } from '@/lib/i18n/routing'
import { toKhmerDigits } from '@/lib/khmer/digits'

type Counts = { files: number; problems: number; inFiles: number; warnings: number; hints: number }

export const CHECK_HELP = {
  does: {
    km: 'ពិនិត្យអត្ថបទ រូប និងការប្រកាសអាសន្នទាំងអស់ ហើយប្រាប់កំហុសនីមួយៗ ព្រមទាំងវិធីកែ។ មិនផ្លាស់ប្តូរឯកសារណាទេ។',
    en: 'Checks all releases, pages, alerts and pictures, and says of each mistake where it is and how to mend it. Changes nothing.',
  },
  findings: { km: 'មានកំហុសត្រូវកែ', en: 'there are mistakes to mend (warnings alone do not count)' },
  flags: {
    changed: {
      help: {
        km: 'តែឯកសារដែលបានកែ ក្រោយការកត់ត្រា (commit) ចុងក្រោយ ហើយនិងឯកសារផ្សេងនៃសេចក្តីប្រកាសដដែល',
        en: 'only files changed since the last commit, with the other files of the same releases',
      },
    },
    since: {
      value: 'commit',
      help: {
        km: 'ដូច --changed តែគិតចាប់ពីចំណុចដែលការងារនេះបែកចេញពី <commit> ឧទាហរណ៍ origin/main',
        en: 'like --changed, from where this work left <commit>, for example origin/main',
      },
    },
    links: {
      help: {
        km: 'សាកល្បងតំណទៅគេហទំព័រផ្សេងដែរ យឺតៗ ហើយចាំចម្លើយមួយថ្ងៃ (មិនដំណើរការក្នុង CI)',
        en: 'also tries links to other sites, slowly, and remembers the answers for a day (never in CI)',
      },
    },
    format: {
      value: 'json|github',
      choices: ['json', 'github'],
      help: {
        km: 'សម្រាប់កម្មវិធីផ្សេង៖ JSON ឬចំណាំក្បែរបន្ទាត់ក្នុង GitHub',
        en: 'for other programs: JSON, or notes beside the lines in GitHub',
      },
    },
  },
} as const

type Texts = {
  warning: string
  hint: string
  /** Beside a problem that `npm run fix` mends. */
  isFixable: string
  reading: (count: number) => string
  looking: (done: number, all: number) => string
  trying: (done: number, all: number) => string
  counts: (counts: Counts) => string
  noGit: string
  noHistory: string
}

const countWords = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`

export const CHECK_TEXTS: Record<Locale, Texts> = {
  km: {
    warning: 'ការព្រមាន',
    hint: 'ការណែនាំ',
    isFixable: '[npm run fix កែជំនួសបាន]',
    reading: (count) => `កំពុងអានឯកសារ៖ ${toKhmerDigits(count)}`,
    looking: (done, all) => `កំពុងពិនិត្យរូប៖ ${toKhmerDigits(done)}/${toKhmerDigits(all)}`,
    trying: (done, all) => `កំពុងសាកល្បងតំណ៖ ${toKhmerDigits(done)}/${toKhmerDigits(all)}`,
    counts: ({ files, problems, inFiles, warnings, hints }) =>
      `បានពិនិត្យ ${toKhmerDigits(files)} ឯកសារ៖ កំហុស ${toKhmerDigits(problems)} ក្នុង ${toKhmerDigits(inFiles)} ឯកសារ ការព្រមាន ${toKhmerDigits(warnings)} ការណែនាំ ${toKhmerDigits(hints)}`,
    noHistory: 'មិនបានផ្ទៀងជាមួយកំណែមុនៗទេ៖ ថតនេះមិនមែនជាឃ្លាំង git គ្មាន commit ឬមានតែប្រវត្តិមួយផ្នែក។',
    noGit: 'git មិនអាចប្រាប់ថាឯកសារណាបានកែទេ៖ ថតនេះមិនមែនជាឃ្លាំង git ឬគ្មាន commit ដែលបានសរសេរ។ សូមវាយ npm run check ដោយគ្មានជម្រើសនេះ។',
  },
  en: {
    warning: 'warning',
    hint: 'hint',
    isFixable: '[npm run fix mends it]',
    reading: (count) => `Reading files: ${count}`,
    looking: (done, all) => `Looking at pictures: ${done}/${all}`,
    trying: (done, all) => `Trying links: ${done}/${all}`,
    counts: ({ files, problems, inFiles, warnings, hints }) =>
      `${countWords(files, 'file')} checked, ${countWords(problems, 'problem')} in ${countWords(inFiles, 'file')}, ${countWords(warnings, 'warning')}, ${countWords(hints, 'hint')}`,
    noHistory: 'Not compared with earlier versions: this folder is no git repository, has no commit, or only a part of its history.',
    noGit:
      'git cannot say which files were changed: this folder is no repository, or there is no such commit. Run npm run check without this option.',
  },
}
