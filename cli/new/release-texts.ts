import type { Locale } from '@/lib/i18n/routing'

export const RELEASE_HELP = {
  does: {
    km: `ចាប់ផ្តើមសេចក្តីប្រកាសថ្មីមួយ៖ ថត ឯកសារ km.mdx និង en.mdx ជាសេចក្តីព្រាង និងថតសម្រាប់រូប។ បើគ្មានជម្រើស កម្មវិធីសួរម្តងមួយៗ។
បើគ្មានចំណងជើងក្នុងភាសាមួយ ឯកសារភាសានោះមិនត្រូវបានសរសេរទេ។ សម្រាប់ការប្រកាសអាសន្ន៖ npm run new alert`,
    en: `Begins a release: its folder, km.mdx and en.mdx as drafts, and a folder for its pictures. Without options it asks one question after the other.
A language without a title gets no file. For an alert: npm run new alert`,
  },
  findings: { km: 'មានកំហុស គ្មានអ្វីត្រូវបានសរសេរ', en: 'something is wrong and nothing was written' },
  flags: {
    'title-km': { value: 'text', help: { km: 'ចំណងជើងជាភាសាខ្មែរ', en: 'title in Khmer' } },
    'title-en': { value: 'text', help: { km: 'ចំណងជើងជាភាសាអង់គ្លេស', en: 'title in English' } },
    date: {
      value: 'date',
      help: { km: 'ថ្ងៃ ឬថ្ងៃ និងម៉ោង (2026-12-01T15:00)។ បើមិនសរសេរ គឺថ្ងៃនេះ', en: 'day, or day and time (2026-12-01T15:00); today without it' },
    },
    type: { value: 'type', help: { km: 'ប្រភេទឯកសារ៖ press-release, announcement, …', en: 'press-release, announcement, …' } },
    category: { value: 'category', help: { km: 'ប្រភេទ៖ health, infrastructure, …', en: 'health, infrastructure, …' } },
    districts: {
      value: 'list',
      help: { km: 'ក្រុង ស្រុក ដោយសញ្ញា , រវាងពាក្យ (មិនចាំបាច់)', en: 'districts, with commas between them (optional)' },
    },
    'issued-by': { value: 'department', help: { km: 'មន្ទីរ (មិនចាំបាច់)', en: 'department (optional)' } },
    slug: { value: 'name', help: { km: 'ឈ្មោះថត (មិនចាំបាច់)', en: 'name of the folder (optional)' } },
  },
} as const

export type ReleaseFlag = keyof typeof RELEASE_HELP.flags

type Texts = {
  questions: Record<ReleaseFlag, string>
  known: (names: Readonly<Record<string, string>>) => string
  titleMissing: string
  slugInvalid: string
  slugTaken: (slug: string) => string
  problems: string
  stopped: string
  written: (files: readonly string[], mediaFolder: string) => string
  next: (slug: string, hasBoth: boolean) => string
}

/** A line for each word that may be typed, with its name. */
function listNames(names: Readonly<Record<string, string>>): string {
  const width = Math.max(...Object.keys(names).map(({ length }) => length))
  return Object.entries(names)
    .map(([word, name]) => `    ${word.padEnd(width)}  ${name}`)
    .join('\n')
}

export const RELEASE_TEXTS: Record<Locale, Texts> = {
  km: {
    questions: {
      'title-km': 'ចំណងជើងជាភាសាខ្មែរ (បើមិនទាន់មាន សូមចុច Enter)',
      'title-en': 'ចំណងជើងជាភាសាអង់គ្លេស (បើមិនទាន់មាន សូមចុច Enter)',
      date: 'ថ្ងៃ ឬថ្ងៃ និងម៉ោង តាមម៉ោងភ្នំពេញ',
      type: 'ប្រភេទឯកសារ',
      category: 'ប្រភេទ',
      districts: 'ក្រុង ស្រុក ដោយសញ្ញា , រវាងពាក្យ (ទូទាំងខេត្ត៖ Enter)',
      'issued-by': 'មន្ទីរដែលចេញ (មិនសរសេរ៖ Enter)',
      slug: 'ឈ្មោះថត (អក្សរឡាតាំងតូច លេខ និងសញ្ញា -)',
    },
    known: (names) => `  សូមវាយពាក្យនៅខាងឆ្វេង៖\n${listNames(names)}`,
    titleMissing: 'ត្រូវមានចំណងជើងយ៉ាងតិចក្នុងភាសាមួយ។',
    slugInvalid: 'ឈ្មោះថតប្រើបានតែអក្សរឡាតាំងតូច លេខ និងសញ្ញា -។',
    slugTaken: (slug) => `ឈ្មោះថត «${slug}» មានរួចហើយ។ សូមដាក់ឈ្មោះផ្សេង។`,
    problems: 'គ្មានអ្វីត្រូវបានសរសេរទេ៖',
    stopped: 'បានឈប់។ គ្មានអ្វីត្រូវបានសរសេរទេ។',
    written: (files, mediaFolder) => `បានសរសេរ ${files.join(' និង ')}។ រូប និងឯកសារភ្ជាប់ សូមដាក់ក្នុង ${mediaFolder}/។`,
    next: (slug, hasBoth) =>
      `សូមសរសេរអត្ថបទក្រោមបន្ទាត់ --- ទីពីរ មើលវាដោយ npm run preview រួចលុប draft: true ហើយវាយ npm run check។\n${
        hasBoth
          ? `ពេលអត្ថបទភាសាមួយរួច npm run translate -- ${slug} បំពេញឯកសារភាសាម្ខាងទៀត។ បើសរសេរទាំងពីរដោយដៃ សូមវាយវានៅទីបញ្ចប់ ដោយបន្ថែម --update។`
          : `ពេលអត្ថបទរួច npm run translate -- ${slug} បង្កើតឯកសារភាសាម្ខាងទៀត។`
      }`,
  },
  en: {
    questions: {
      'title-km': 'Title in Khmer (press Enter if there is none yet)',
      'title-en': 'Title in English (press Enter if there is none yet)',
      date: 'Day, or day and time, Phnom Penh time',
      type: 'Type',
      category: 'Category',
      districts: 'Districts, with commas between them (Enter: the whole province)',
      'issued-by': 'Department that issues it (Enter: none)',
      slug: 'Name of the folder (lower-case Latin letters, digits and hyphens)',
    },
    known: (names) => `  Type the word on the left:\n${listNames(names)}`,
    titleMissing: 'There must be a title in one language at least.',
    slugInvalid: 'The name of the folder may hold lower-case Latin letters, digits and hyphens only.',
    slugTaken: (slug) => `There is a release “${slug}” already. Choose another name.`,
    problems: 'Nothing was written:',
    stopped: 'Stopped. Nothing was written.',
    written: (files, mediaFolder) => `Wrote ${files.join(' and ')}. Put pictures and attachments into ${mediaFolder}/.`,
    next: (slug, hasBoth) =>
      `Write the text below the second line ---, look at it with npm run preview, then remove draft: true and run npm run check.\n${
        hasBoth
          ? `When the text of one language is done, npm run translate -- ${slug} fills the file of the other. If you write both by hand, run it with --update at the end.`
          : `When the text is done, npm run translate -- ${slug} makes the file of the other language.`
      }`,
  },
}
