import type { Locale } from '@/lib/i18n/routing'
import { formatDateTime } from '@/lib/khmer/dates'
import { toKhmerDigits } from '@/lib/khmer/digits'

export const TRANSLATE_HELP = {
  does: {
    km: `បង្កើតឯកសារភាសាម្ខាងទៀតនៃសេចក្តីប្រកាសមួយ៖ ព័ត៌មាន រូប និងរចនាសម្ព័ន្ធដូចអត្ថបទដើម ជាសេចក្តីព្រាង (draft: true)។
ពាក្យនៅជាភាសាដើម៖ សូមបកប្រែម្តងមួយកថាខណ្ឌ រួចលុប draft: true។`,
    en: `Makes the file of a release in its other language: facts, pictures and structure as in the original, as a draft (draft: true).
The words are still those of the original: translate them one paragraph after the other, then remove draft: true.`,
  },
  findings: {
    km: 'គ្មានអ្វីត្រូវបានសរសេរ៖ មានអ្វីមួយត្រូវកែជាមុន',
    en: 'nothing was written: something must be mended first',
  },
  flags: {
    update: {
      help: {
        km: 'បង្ហាញកថាខណ្ឌដែលអត្ថបទដើមបានកែ ក្រោយពេលបកប្រែ ហើយកត់ថាការបកប្រែបានតាមទាន់ (សួរមុន)',
        en: 'shows what changed in the original since it was translated, and records that the translation follows (asks first)',
      },
    },
    yes: {
      help: {
        km: 'ជាមួយ --update៖ កត់ដោយមិនសួរ',
        en: 'with --update: records without asking',
      },
    },
  },
} as const

type Texts = {
  unknown: (slug: string, nearest: string | null) => string
  broken: (file: string) => string
  complete: (slug: string, file: string) => string
  single: (slug: string) => string
  bothOriginal: (km: string, en: string) => string
  written: (file: string) => string
  next: string
  noRecord: (file: string) => string
  follows: (date: string) => string
  changedSince: (date: string) => string
  before: string
  after: string
  translation: string
  added: string
  removed: string
  notInGit: string
  notFound: string
  place: (line: number) => string
  ask: string
  yes: readonly string[]
  notRecorded: string
  recorded: (file: string) => string
  useYes: string
}

const nearestHint = { km: (slug: string) => ` តើចង់សរសេរ «${slug}» មែនទេ?`, en: (slug: string) => ` Did you mean “${slug}”?` }

export const TRANSLATE_TEXTS: Record<Locale, Texts> = {
  km: {
    unknown: (slug, nearest) => `មិនមានសេចក្តីប្រកាស «${slug}» ទេ។${nearest ? nearestHint.km(nearest) : ''}`,
    broken: (file) => `${file} មានកំហុស។ សូមវាយ npm run check ហើយកែជាមុន។`,
    complete: (slug, file) => `${file} មានរួចហើយ។ ដើម្បីមើលថាអត្ថបទដើមបានកែអ្វីខ្លះ សូមវាយ npm run translate -- ${slug} --update។`,
    single: (slug) => `សេចក្តីប្រកាសនេះមានតែមួយភាសា។ ដើម្បីបង្កើតភាសាម្ខាងទៀត សូមវាយ npm run translate -- ${slug}។`,
    bothOriginal: (km, en) => `${km} និង ${en} សុទ្ធតែមាន translationOf។ សូមលុបវាចេញពីអត្ថបទដើម។`,
    written: (file) => `បានសរសេរ ${file} ជាសេចក្តីព្រាង។`,
    next: 'សូមបកប្រែកថាខណ្ឌនីមួយៗ រួចលុប draft: true ហើយវាយ npm run check។',
    noRecord: (file) => `${file} មិនទាន់កត់ថាបកប្រែពីកំណែណាទេ។ សូមប្រៀបធៀបឯកសារទាំងពីរដោយខ្លួនឯងមុន។`,
    follows: (date) => `ការបកប្រែ (${formatDateTime(date, 'km')}) តាមទាន់អត្ថបទដើម។ គ្មានអ្វីត្រូវធ្វើទេ។`,
    changedSince: (date) => `អត្ថបទដើមបានកែ ក្រោយការបកប្រែ ${formatDateTime(date, 'km')}៖`,
    before: 'ដើម មុន',
    after: 'ដើម ឥឡូវ',
    translation: 'ការបកប្រែ',
    added: '(ទើបបន្ថែម)',
    removed: '(បានលុប)',
    notInGit: '(git មិនមានអត្ថបទចាស់)',
    notFound: '(ចំនួនកថាខណ្ឌនៃការបកប្រែខុសគ្នា៖ សូមរកដោយខ្លួនឯង)',
    place: (line) => `បន្ទាត់ទី${toKhmerDigits(line)}`,
    ask: 'តើការបកប្រែបានកែតាមហើយឬនៅ? វាយ បាទ ឬ ចាស ដើម្បីកត់ (Enter៖ នៅទេ): ',
    yes: ['បាទ', 'ចាស', 'y', 'yes'],
    notRecorded: 'មិនបានកត់ទេ។ ពេលកែរួច សូមវាយពាក្យបញ្ជានេះម្តងទៀត។',
    recorded: (file) => `បានកត់ក្នុង ${file}៖ ការបកប្រែតាមទាន់អត្ថបទដើមហើយ។`,
    useYes: 'មិនបានកត់ទេ។ ពេលកែការបកប្រែរួច សូមវាយម្តងទៀតដោយបន្ថែម --yes។',
  },
  en: {
    unknown: (slug, nearest) => `There is no release “${slug}”.${nearest ? nearestHint.en(nearest) : ''}`,
    broken: (file) => `${file} has mistakes. Run npm run check and mend them first.`,
    complete: (slug, file) => `${file} exists already. To see what changed in the original, run npm run translate -- ${slug} --update.`,
    single: (slug) => `This release has one language only. To make the other one, run npm run translate -- ${slug}.`,
    bothOriginal: (km, en) => `${km} and ${en} both have translationOf. Remove it from the original.`,
    written: (file) => `Wrote ${file}, as a draft.`,
    next: 'Translate each paragraph, then remove draft: true and run npm run check.',
    noRecord: (file) => `${file} does not say yet which version it was made from. Compare the two files yourself first.`,
    follows: (date) => `The translation (${formatDateTime(date, 'en')}) follows its original. Nothing to do.`,
    changedSince: (date) => `The original has changed since the translation of ${formatDateTime(date, 'en')}:`,
    before: 'original, before',
    after: 'original, now',
    translation: 'translation',
    added: '(newly added)',
    removed: '(taken out)',
    notInGit: '(git does not have the earlier words)',
    notFound: '(the translation has another number of paragraphs: look for it yourself)',
    place: (line) => `line ${line}`,
    ask: 'Have you brought the translation up to date? Type yes to record it (Enter: not yet): ',
    yes: ['y', 'yes'],
    notRecorded: 'Nothing recorded. Run this command again when you have changed the translation.',
    recorded: (file) => `Recorded in ${file}: the translation follows its original.`,
    useYes: 'Nothing recorded. When you have changed the translation, run this again with --yes.',
  },
}
