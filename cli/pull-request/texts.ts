import type { Stage } from '@/lib/catalog/editorial/stage'
import type { Locale } from '@/lib/i18n/routing'
import { toKhmerDigits } from '@/lib/khmer/digits'

export const PULL_REQUEST_HELP = {
  does: {
    km: 'សរសេរមតិយោបល់សម្រាប់ pull request (Markdown ជាភាសាខ្មែរ និងអង់គ្លេស)៖ អ្វីត្រូវកែ និងអ្វីនឹងចុះផ្សាយនៅពេលណា។',
    en: 'Writes the comment on a pull request (Markdown, in Khmer and English): what must be mended, and what will be published when.',
  },
  flags: {
    since: {
      value: 'commit',
      help: { km: 'ចំណុចដែលការងារនេះបែកចេញពីវា ឧទាហរណ៍ origin/main (ត្រូវមាន)', en: 'where this work left, for example origin/main (required)' },
    },
    files: {
      value: 'address',
      help: {
        km: 'អាសយដ្ឋានដែលឯកសារអាចបើកមើលបាន៖ https://github.com/…/blob/<branch>',
        en: 'where the files can be opened: https://github.com/…/blob/<branch>',
      },
    },
  },
} as const

type Texts = {
  language: string
  title: string
  inReview: string
  toMend: (count: number) => string
  sound: string
  toLookAt: (count: number) => string
  howToMend: string
  place: (file: string, line: number) => string
  more: (count: number) => string
  published: string
  nothing: string
  stages: Record<Stage, (from: string) => string>
  until: (time: string) => string
  removed: string
  clock: string
}

export const PULL_REQUEST_TEXTS: Record<Locale, Texts> = {
  km: {
    language: 'ភាសាខ្មែរ',
    title: 'ការពិនិត្យអត្ថបទ',
    inReview: 'សំណើនេះកំពុងរង់ចាំការពិនិត្យ។ អ្នកអានមិនទាន់ឃើញអ្វីទេ។',
    toMend: (count) => `❌ មានកំហុស ${toKhmerDigits(count)} ត្រូវកែ មុននឹងអាចចុះផ្សាយ៖`,
    sound: '✅ គ្មានកំហុសត្រូវកែទេ។',
    toLookAt: (count) => `⚠️ ${toKhmerDigits(count)} ចំណុចគួរមើលម្តងទៀត (មិនរារាំងការចុះផ្សាយ)៖`,
    howToMend: 'របៀបកែ៖ ចុចលើឈ្មោះឯកសារខាងលើ រួចចុចរូបខ្មៅដៃ កែបន្ទាត់នោះ ហើយចុច “Commit changes”។ ការពិនិត្យដំណើរការម្តងទៀតដោយខ្លួនឯង ហើយសារនេះនឹងប្តូរតាម។',
    place: (file, line) => `${file} បន្ទាត់ទី${toKhmerDigits(line)}`,
    more: (count) => `… និង ${toKhmerDigits(count)} ទៀត។`,
    published: 'ពេលសំណើនេះត្រូវបានទទួលយក',
    nothing: 'គ្មានសេចក្តីប្រកាសណាផ្លាស់ប្តូរទេ។',
    stages: {
      draft: () => 'នៅជាសេចក្តីព្រាង៖ អ្នកអានមិនឃើញទេ',
      scheduled: (from) => `បង្ហាញនៅ ${from}`,
      published: () => 'បង្ហាញភ្លាម ក្រោយគេហទំព័រត្រូវបានបង្កើតជាថ្មី',
      corrected: () => 'បង្ហាញភ្លាម ជាមួយប្រវត្តិនៃការកែតម្រូវ',
      withdrawn: () => 'បង្ហាញថាបានដកចេញ នៅអាសយដ្ឋានដដែល',
      expired: () => 'មិនបង្ហាញទេ៖ ពេលរបស់វាបានចប់',
    },
    until: (time) => `ឈប់បង្ហាញនៅ ${time}`,
    removed: 'ត្រូវបានលុប៖ អាសយដ្ឋានរបស់វានឹងឆ្លើយថា រកមិនឃើញទំព័រ',
    clock: 'ពេលវេលាទាំងអស់ជាម៉ោងភ្នំពេញ។',
  },
  en: {
    language: 'English',
    title: 'Content check',
    inReview: 'This proposal waits for a colleague to read it. Readers see nothing of it yet.',
    toMend: (count) => `❌ ${count === 1 ? 'One mistake' : `${count} mistakes`} to mend before this can be published:`,
    sound: '✅ There is nothing to mend.',
    toLookAt: (count) => `⚠️ ${count === 1 ? 'One thing' : `${count} things`} to look at again (publishing is not held up):`,
    howToMend:
      'To mend one: click the name of the file above, then the pencil, change the line, and press “Commit changes”. The check runs again by itself, and this message changes with it.',
    place: (file, line) => `${file}, line ${line}`,
    more: (count) => `… and ${count} more.`,
    published: 'When this proposal is accepted',
    nothing: 'No release changes.',
    stages: {
      draft: () => 'stays a draft: readers do not see it',
      scheduled: (from) => `appears on ${from}`,
      published: () => 'is shown at once, as soon as the site has been built again',
      corrected: () => 'is shown at once, with its change history',
      withdrawn: () => 'is shown as withdrawn, at the same address',
      expired: () => 'is not shown: its time has ended',
    },
    until: (time) => `disappears on ${time}`,
    removed: 'is deleted: its address will answer “Page not found”',
    clock: 'All times are Phnom Penh time.',
  },
}

export const SINCE_MISSING = {
  km: 'ខ្វះ --since <commit> ឬ git មិនស្គាល់ commit នោះទេ។',
  en: '--since <commit> is missing, or git does not know that commit.',
}
