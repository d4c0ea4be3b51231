import type { Locale } from '@/lib/i18n/routing'

export const PREVIEW_HELP = {
  does: {
    km: `បង្ហាញគេហទំព័រលើម៉ាស៊ីននេះ ជាមួយសេចក្តីព្រាង និងអ្វីដែលរង់ចាំពេលចុះផ្សាយ។ ទំព័រតាមការកែរបស់អ្នក។
គ្មាននរណានៅក្រៅម៉ាស៊ីននេះមើលឃើញទេ។ ចុច Ctrl+C ដើម្បីបញ្ឈប់។`,
    en: `Shows the site on this machine, with drafts and releases that wait for their time. The pages follow what you change.
Nobody outside this machine can see it. Ctrl+C stops it.`,
  },
  findings: { km: 'ច្រកនេះកំពុងប្រើដោយកម្មវិធីផ្សេង', en: 'the port is in use by another program' },
  flags: { port: { value: 'number', help: { km: 'ច្រក (port) បើមិនសរសេរ គឺ 3100', en: 'port; 3100 without it' } } },
} as const

type Texts = {
  preparing: string
  noPort: (value: string) => string
  inUse: (port: number) => string
  open: (url: string) => string
  otherHost: string
}

export const PREVIEW_TEXTS: Record<Locale, Texts> = {
  km: {
    preparing: 'កំពុងរៀបចំ។ លើកដំបូងអាចយូរពីរបីនាទី។ សូមរង់ចាំដល់មានអាសយដ្ឋានបង្ហាញខាងក្រោម។',
    noPort: (value) => `«${value}» មិនមែនជាច្រក (port) ទេ។ សូមសរសេរលេខពី 1024 ដល់ 65535។`,
    inUse: (port) => `ច្រក ${port} កំពុងប្រើហើយ។ សូមវាយ npm run preview -- --port ${port + 1}`,
    open: (url) => `សូមបើក ${url} ក្នុងកម្មវិធីរុករក។ Ctrl+C បញ្ឈប់។`,
    otherHost: 'ការមើលជាមុន មានតែលើម៉ាស៊ីនដែលវាដំណើរការប៉ុណ្ណោះ។ សូមបើក http://localhost។',
  },
  en: {
    preparing: 'Getting ready. The first time can take a few minutes. Wait until the address stands below.',
    noPort: (value) => `“${value}” is no port. Write a number from 1024 to 65535.`,
    inUse: (port) => `Port ${port} is in use. Run npm run preview -- --port ${port + 1}`,
    open: (url) => `Open ${url} in your browser. Ctrl+C stops it.`,
    otherHost: 'The preview can be seen on the machine it runs on only. Open http://localhost.',
  },
}
