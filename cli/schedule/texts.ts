import type { Locale } from '@/lib/i18n/routing'

export const SCHEDULE_HELP = {
  does: {
    km: `ប្រាប់ថាអ្វីនឹងបង្ហាញ និងឈប់បង្ហាញនៅពេលណា តាមម៉ោងភ្នំពេញ។
គេហទំព័រផ្លាស់ប្តូរ នៅពេលបង្កើតជាថ្មីលើកដំបូងក្រោយពេលនោះ; ការប្រកាសអាសន្នតាមនាឡិកាផ្ទាល់។`,
    en: `Says what appears and what disappears when, in Phnom Penh time.
The site follows with the first build after that time; alerts go by the clock.`,
  },
  flags: {
    after: {
      value: 'time',
      help: {
        km: 'សម្រាប់កម្មវិធី៖ សរសេរតែពេលបន្ទាប់ ក្រោយ <time> (2026-12-05T01:00:00Z) ឬក្រោយការបង្កើតចុងក្រោយ (build)។ បើគ្មាន មិនសរសេរអ្វីទេ',
        en: 'for a program: writes only the next moment after <time> (2026-12-05T01:00:00Z) or after the last build (build); nothing when there is none',
      },
    },
  },
} as const

type Texts = {
  appears: string
  disappears: string
  alert: string
  nothing: string
  noTime: (value: string) => string
  noBuild: string
}

export const SCHEDULE_TEXTS: Record<Locale, Texts> = {
  km: {
    appears: 'បង្ហាញ',
    disappears: 'ឈប់បង្ហាញ',
    alert: 'ការប្រកាសអាសន្ន',
    nothing: 'គ្មានអ្វីរង់ចាំពេលទេ។',
    noTime: (value) => `«${value}» មិនមែនជាពេលវេលាទេ។ សូមសរសេរ 2026-12-05T01:00:00Z ឬ build។`,
    noBuild: 'មិនទាន់បានបង្កើតគេហទំព័រទេ៖ សូមវាយ npm run build ជាមុន។',
  },
  en: {
    appears: 'appears',
    disappears: 'disappears',
    alert: 'alert',
    nothing: 'Nothing waits for a time.',
    noTime: (value) => `“${value}” is no time. Write 2026-12-05T01:00:00Z or build.`,
    noBuild: 'The site has not been built yet: run npm run build first.',
  },
}
