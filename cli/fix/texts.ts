import type { Locale } from '@/lib/i18n/routing'
import { toKhmerDigits } from '@/lib/khmer/digits'

export const FIX_HELP = {
  does: {
    km: `កែអ្វីដែលអាចកែបានដោយមិនចាំបាច់សម្រេចចិត្ត៖ លំដាប់ជើងអក្សរ និងស្រៈ សញ្ញាវាយពីរដង តួអក្សរមើលមិនឃើញ លេខឡាតាំង ដកឃ្លាក្បែរ ។ ៖ ៗ …
បង្ហាញភាពខុសគ្នាម្តងមួយឯកសារជាមុន ហើយសួរថាត្រូវសរសេរឬទេ។ មិនប៉ះកូដ តំណ ឈ្មោះវាល សម្តីដកស្រង់ (> និង Quote) និងអ្វីដែលមានក្នុង allow ទេ។`,
    en: `Mends what needs no judgement: order of subscripts and vowels, doubled signs, invisible characters, Latin digits, spaces beside ។ ៖ ៗ …
It first shows the difference, file by file, and asks whether to write it. Code, links, names of fields, quoted words (> and Quote) and what stands in allow are never touched.`,
  },
  findings: { km: 'មានអ្វីអាចកែបាន តែមិនទាន់បានសរសេរ', en: 'something can be mended and was not written' },
  flags: {
    write: { help: { km: 'សរសេរភ្លាម ដោយមិនសួរ', en: 'write at once, without asking' } },
  },
} as const

type Texts = {
  unknown: (slug: string) => string
  nothing: string
  found: (mends: number, files: number) => string
  question: string
  notWritten: string
  written: (files: number) => string
}

export const FIX_TEXTS: Record<Locale, Texts> = {
  km: {
    unknown: (slug) => `មិនមានសេចក្តីប្រកាស ឬទំព័រ «${slug}» ទេ។ សូមចម្លងឈ្មោះថតរបស់វា។`,
    nothing: 'គ្មានអ្វីត្រូវកែដោយស្វ័យប្រវត្តិទេ។',
    found: (mends, files) => `កែ ${toKhmerDigits(mends)} កន្លែង ក្នុង ${toKhmerDigits(files)} ឯកសារ។`,
    question: 'សរសេរការកែទាំងនេះឬទេ? (y = យល់ព្រម, n = ទេ) ',
    notWritten: 'មិនទាន់បានសរសេរអ្វីទេ។ បើចង់សរសេរ សូមវាយ npm run fix -- --write',
    written: (files) => `បានសរសេរ ${toKhmerDigits(files)} ឯកសារ។ សូមអានភាពខុសគ្នា រួចវាយ npm run check`,
  },
  en: {
    unknown: (slug) => `There is no release or page “${slug}”. Copy the name of its folder.`,
    nothing: 'There is nothing to mend without judgement.',
    found: (mends, files) => `${mends} mends in ${files} files.`,
    question: 'Write these changes? (y/n) ',
    notWritten: 'Nothing was written. To write, type: npm run fix -- --write',
    written: (files) => `${files} files written. Read the difference, then type: npm run check`,
  },
}
