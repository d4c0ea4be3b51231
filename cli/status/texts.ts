import type { Locale } from '@/lib/i18n/routing'
import { toKhmerDigits } from '@/lib/khmer/digits'

export const STATUS_HELP = {
  does: {
    km: 'ប្រាប់ការងារដែលនៅសល់៖ សេចក្តីព្រាង អ្វីដែលរង់ចាំពេល អត្ថបទបកប្រែដែលខ្វះ ឬមិនតាមទាន់ អ្វីដែលជិតផុតកំណត់ និងអត្ថបទគំរូ។',
    en: 'Says what is left to do: drafts, what waits for its time, translations missing or behind, what ends soon, and samples.',
  },
  flags: {},
} as const

/** The lists, in the order in which they are shown. */
export const STATUS_LISTS = ['draft', 'scheduled', 'missing', 'outdated', 'unrecorded', 'expiring', 'samples', 'broken'] as const
export type StatusList = (typeof STATUS_LISTS)[number]

type Texts = Record<StatusList, string> & {
  count: (title: string, count: number) => string
  appears: (time: string) => string
  ends: (time: string) => string
  lacks: Record<Locale, string>
  nothing: string
  reading: (done: number, all: number) => string
}

export const STATUS_TEXTS: Record<Locale, Texts> = {
  km: {
    draft: 'សេចក្តីព្រាង',
    scheduled: 'រង់ចាំពេលចុះផ្សាយ (ម៉ោងភ្នំពេញ)',
    missing: 'ខ្វះអត្ថបទបកប្រែ',
    outdated: 'អត្ថបទបកប្រែមិនតាមទាន់អត្ថបទដើម',
    unrecorded: 'អត្ថបទបកប្រែមិនទាន់កត់ថាធ្វើពីកំណែណា (npm run translate -- <ឈ្មោះថត> --update)',
    expiring: 'នឹងឈប់បង្ហាញ (ម៉ោងភ្នំពេញ)',
    samples: 'អត្ថបទគំរូ (npm run samples:remove លុបចេញ)',
    broken: 'ឯកសារដែលមានកំហុស (npm run check ប្រាប់វិធីកែ)',
    count: (title, count) => `${title}៖ ${toKhmerDigits(count)}`,
    appears: (time) => `បង្ហាញ ${time}`,
    ends: (time) => `ឈប់បង្ហាញ ${time}`,
    lacks: { km: 'ខ្វះភាសាខ្មែរ', en: 'ខ្វះភាសាអង់គ្លេស' },
    nothing: 'គ្មានការងារនៅសល់ទេ។',
    reading: (done, all) => `កំពុងអានឯកសារ៖ ${toKhmerDigits(done)}/${toKhmerDigits(all)}`,
  },
  en: {
    draft: 'Drafts',
    scheduled: 'Waiting for their time (Phnom Penh time)',
    missing: 'Translations missing',
    outdated: 'Translations behind their original',
    unrecorded: 'Translations that do not say which version they were made from (npm run translate -- <slug> --update)',
    expiring: 'To disappear (Phnom Penh time)',
    samples: 'Sample releases (npm run samples:remove removes them)',
    broken: 'Files with mistakes (npm run check says how to mend them)',
    count: (title, count) => `${title}: ${count}`,
    appears: (time) => `appears ${time}`,
    ends: (time) => `disappears ${time}`,
    lacks: { km: 'no Khmer', en: 'no English' },
    nothing: 'Nothing is left to do.',
    reading: (done, all) => `Reading files: ${done}/${all}`,
  },
}
