import type { Locale } from '@/lib/i18n/routing'
import { toKhmerDigits } from '@/lib/khmer/digits'

export const SAMPLES_HELP = {
  does: {
    km: 'លុបអត្ថបទគំរូ (sample: true) ទាំងអស់ ជាមួយរូប និងឯកសារភ្ជាប់ដែលគ្មានអត្ថបទផ្សេងប្រើ។ បង្ហាញបញ្ជីមុន ហើយសួរ។',
    en: 'Removes all sample releases (sample: true), with the pictures and attachments that nothing else uses. Lists them first, and asks.',
  },
  findings: { km: 'គ្មានអ្វីត្រូវបានលុប', en: 'nothing was removed' },
  flags: { yes: { help: { km: 'លុបដោយមិនសួរ', en: 'removes without asking' } } },
} as const

type Texts = {
  broken: string
  none: string
  list: (articles: number, media: number) => string
  dangling: (file: string, slug: string) => string
  ask: string
  yes: readonly string[]
  useYes: string
  kept: string
  removed: (files: number) => string
}

export const SAMPLES_TEXTS: Record<Locale, Texts> = {
  km: {
    broken: 'មានឯកសារមានកំហុស ដូច្នេះមិនដឹងថារូបណានៅប្រើ។ សូមវាយ npm run check ហើយកែជាមុន។ គ្មានអ្វីត្រូវបានលុបទេ។',
    none: 'គ្មានអត្ថបទគំរូទេ។',
    list: (articles, media) => `នឹងលុប អត្ថបទ ${toKhmerDigits(articles)} និងរូប ឬឯកសារភ្ជាប់ ${toKhmerDigits(media)}។`,
    dangling: (file, slug) => `${file} នៅយោងទៅ ${slug}៖ សូមលុបការយោងនោះ បើមិនដូច្នេះ npm run check នឹងប្រាប់កំហុស។`,
    ask: 'តើលុបទាំងអស់នេះមែនទេ? វាយ បាទ ឬ ចាស ដើម្បីលុប (Enter៖ ទេ): ',
    yes: ['បាទ', 'ចាស', 'y', 'yes'],
    useYes: 'គ្មានអ្វីត្រូវបានលុបទេ។ ដើម្បីលុប សូមវាយ npm run samples:remove -- --yes',
    kept: 'គ្មានអ្វីត្រូវបានលុបទេ។',
    removed: (files) => `បានលុប ${toKhmerDigits(files)} ឯកសារ។ git នៅរក្សាវាទុក រហូតដល់អ្នកកត់ត្រា (commit) ហើយនៅក្នុងប្រវត្តិក្រោយមក។`,
  },
  en: {
    broken:
      'Some files have mistakes, so nobody can tell which pictures are still used. Run npm run check and mend them first. Nothing was removed.',
    none: 'There are no sample releases.',
    list: (articles, media) => `To be removed: ${articles} articles, ${media} pictures and attachments.`,
    dangling: (file, slug) => `${file} still points to ${slug}: remove that, or npm run check will name it.`,
    ask: 'Remove all of these? Type yes to remove them (Enter: no): ',
    yes: ['y', 'yes'],
    useYes: 'Nothing was removed. To remove them, run npm run samples:remove -- --yes',
    kept: 'Nothing was removed.',
    removed: (files) => `Removed ${files} files. git keeps them until you commit, and in its history after that.`,
  },
}
