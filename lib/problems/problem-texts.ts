import { toKhmerDigits } from '@/lib/khmer/digits'
import { PROOFREADING_TEXTS } from './proofreading-texts'

/**
 * Every message an editor can get about content, in Khmer and English. Each says what is wrong, then how to mend it.
 * A key is the code printed with the message; tests/unit/problems holds a case for every one of them.
 */
type Text = { km: string; en: string }

const list = (words: readonly string[]): string => words.join(', ')
const quote = (words: string): string => `«${words}»`
const nearestHint = (nearest: string | null): Text =>
  nearest ? { km: ` តើចង់សរសេរ ${quote(nearest)} មែនទេ?`, en: ` Did you mean “${nearest}”?` } : { km: '', en: '' }

/** A field by its name, or a line of the file. */
type Place = number | string
const showPlaces = (places: readonly Place[]): Text => {
  const show = (word: string, toDigits: (line: number) => string) =>
    list([...new Set(places)].map((place) => (typeof place === 'number' ? `${word}${toDigits(place)}` : place)))
  return { km: show('បន្ទាត់ទី', toKhmerDigits), en: show('line ', String) }
}

export const PROBLEM_TEXTS = {
  // --- files and folders -------------------------------------------------------------------------------------------
  'file-unexpected': ({ expected }: { expected: string }): Text => ({
    km: `ឯកសារនេះមិនត្រូវនៅទីនេះទេ។ ទីនេះទទួលតែ ${expected}។ សូមប្តូរឈ្មោះ ឬលុបវាចេញ។`,
    en: `This file does not belong here. Only ${expected} is read here. Rename it or remove it.`,
  }),
  'slug-invalid': ({ slug, suggestion }: { slug: string; suggestion: string }): Text => ({
    km: `ឈ្មោះថត ${quote(slug)} មិនអាចប្រើជាអាសយដ្ឋានបានទេ។ សូមប្រើតែអក្សរឡាតាំងតូច លេខ និងសញ្ញា - ឧទាហរណ៍ ${quote(suggestion)}។`,
    en: `The folder name “${slug}” cannot be an address. Use lower-case Latin letters, digits and hyphens only, for example “${suggestion}”.`,
  }),
  'slug-reserved': ({ slug }: { slug: string }): Text => ({
    km: `ឈ្មោះថត ${quote(slug)} ជាអាសយដ្ឋានរបស់គេហទំព័រខ្លួនឯងរួចហើយ។ សូមដាក់ឈ្មោះផ្សេង។`,
    en: `The folder name “${slug}” is an address of the site itself. Choose another name.`,
  }),
  'folder-empty': (_: Record<string, never>): Text => ({
    km: 'ក្នុងថតនេះគ្មាន km.mdx ឬ en.mdx ទេ។ សូមបន្ថែមឯកសារ ឬលុបថតចេញ។',
    en: 'There is neither km.mdx nor en.mdx in this folder. Add the file or remove the folder.',
  }),
  'slug-duplicate': ({ slug, other }: { slug: string; other: string }): Text => ({
    km: `ឈ្មោះថត ${quote(slug)} មានរួចហើយនៅ ${other}។ អាសយដ្ឋានមួយប្រើបានតែម្តង។ សូមប្តូរឈ្មោះថតមួយ។`,
    en: `The folder name “${slug}” is already used by ${other}. An address can be used only once. Rename one of the folders.`,
  }),
  'short-code-taken': ({ slug, other }: { slug: string; other: string }): Text => ({
    km: `អាសយដ្ឋានខ្លីរបស់ថត ${quote(slug)} ដូចគ្នានឹងរបស់ថត ${quote(other)} ដោយចៃដន្យ។ សូមប្តូរឈ្មោះថតដែលថ្មីជាង។`,
    en: `By chance, the folder “${slug}” has the same short address as “${other}”. Rename the newer of the two folders.`,
  }),
  'year-mismatch': ({ year, expected }: { year: string; expected: string }): Text => ({
    km: `សេចក្តីប្រកាសនេះចុះកាលបរិច្ឆេទក្នុងឆ្នាំ ${expected} តែថតស្ថិតក្នុង ${year}។ សូមផ្លាស់ថតទៅ content/news/${expected}/។`,
    en: `The release is dated in ${expected} but its folder is in ${year}. Move the folder to content/news/${expected}/.`,
  }),

  // --- front matter ------------------------------------------------------------------------------------------------
  'front-matter-missing': (_: Record<string, never>): Text => ({
    km: 'ឯកសារត្រូវចាប់ផ្តើមដោយបន្ទាត់ --- បន្ទាប់មកព័ត៌មាន (title, date, …) ហើយបិទដោយ --- មួយទៀត។',
    en: 'The file must begin with a line ---, then the facts (title, date, …), then another line ---.',
  }),
  'front-matter-not-yaml': ({ language }: { language: string }): Text => ({
    km: `បន្ទាត់ទីមួយសរសេរ ---${language}។ ទទួលតែ YAML ប៉ុណ្ណោះ។ សូមសរសេរ --- តែឯង។`,
    en: `The first line says ---${language}. Only YAML is accepted. Write --- alone.`,
  }),
  'front-matter-broken': ({ reason }: { reason: string }): Text => ({
    km: `ព័ត៌មានខាងលើអានមិនបាន (${reason})។ ពិនិត្យដកឃ្លាខាងដើមបន្ទាត់ សញ្ញា : និងដាក់អត្ថបទក្នុង '…' បើវាមានសញ្ញា : ឬ #។`,
    en: `The facts at the top cannot be read (${reason}). Check the indentation and the colons, and put a text that holds : or # between '…'.`,
  }),
  'field-unknown': ({ field, nearest, known }: { field: string; nearest: string | null; known: readonly string[] }): Text => ({
    km: `មិនមានវាល ${quote(field)} ទេ។${nearestHint(nearest).km || ` វាលដែលមាន៖ ${list(known)}។`}`,
    en: `There is no field “${field}”.${nearestHint(nearest).en || ` Known fields: ${list(known)}.`}`,
  }),
  'field-missing': ({ field, example }: { field: string; example: string }): Text => ({
    km: `ខ្វះវាល ${quote(field)}។ សូមបន្ថែម៖ ${example}`,
    en: `The field “${field}” is missing. Add: ${example}`,
  }),
  'field-type': ({ field, example }: { field: string; example: string }): Text => ({
    km: `វាល ${quote(field)} មិនត្រូវទម្រង់។ សូមសរសេរបែបនេះ៖ ${example}`,
    en: `The field “${field}” has the wrong form. Write it like this: ${example}`,
  }),
  'field-empty': ({ field }: { field: string }): Text => ({
    km: `វាល ${quote(field)} នៅទទេ។ សូមសរសេរខ្លឹមសារ ឬលុបវាលនេះចេញ។`,
    en: `The field “${field}” is empty. Write its text or remove the field.`,
  }),
  'field-too-long': ({ field, length, limit }: { field: string; length: number; limit: number }): Text => ({
    km: `វាល ${quote(field)} មាន ${toKhmerDigits(length)} តួ ខណៈកំណត់ត្រឹម ${toKhmerDigits(limit)} តួ (មួយតួ = ព្យញ្ជនៈជាមួយជើង និងស្រៈ)។ សូមបង្រួញ។`,
    en: `The field “${field}” is ${length} characters long and the limit is ${limit} (a Khmer consonant with its signs counts as one). Shorten it.`,
  }),
  'value-unknown': ({
    field,
    value,
    nearest,
    known,
  }: {
    field: string
    value: string
    nearest: string | null
    known: readonly string[]
  }): Text => ({
    km: `${quote(value)} មិនមែនជាតម្លៃរបស់ ${quote(field)} ទេ។${nearestHint(nearest).km} តម្លៃដែលមាន៖ ${list(known)}។`,
    en: `“${value}” is not a value of “${field}”.${nearestHint(nearest).en} Known values: ${list(known)}.`,
  }),
  'date-invalid': ({ field, value, withTime }: { field: string; value: string; withTime: boolean }): Text => ({
    km: `${quote(value)} មិនមែនជាកាលបរិច្ឆេទនៃ ${quote(field)} ទេ។ សូមសរសេរ ឆ្នាំ-ខែ-ថ្ងៃ ក្នុង '…' ឧទាហរណ៍ ${field}: '2023-01-30'${withTime ? ` ឬ '2023-01-30T15:00'` : ''}។`,
    en: `“${value}” is not a date for “${field}”. Write year-month-day between '…', for example ${field}: '2023-01-30'${withTime ? ` or '2023-01-30T15:00'` : ''}.`,
  }),
  'date-impossible': ({ field, value }: { field: string; value: string }): Text => ({
    km: `ក្នុងប្រតិទិនគ្មាន ${quote(value)} ទេ (${field})។ សូមពិនិត្យឆ្នាំ (គ.ស. មិនមែន ព.ស.) ខែ ថ្ងៃ និងម៉ោង។`,
    en: `There is no ${value} in the calendar (${field}). Check the year (A.D., not B.E.), the month, the day and the time.`,
  }),
  'time-invalid': ({ field, value }: { field: string; value: string }): Text => ({
    km: `${quote(value)} មិនមែនជាពេលវេលានៃ ${quote(field)} ទេ។ សូមសរសេរថ្ងៃ និងម៉ោង ក្នុង '…' ឧទាហរណ៍ ${field}: '2026-12-01T15:00'។`,
    en: `“${value}” is not a time for “${field}”. Write the day and the time between '…', for example ${field}: '2026-12-01T15:00'.`,
  }),
  'dates-reversed': ({ first, second }: { first: string; second: string }): Text => ({
    km: `${quote(second)} ត្រូវនៅក្រោយ ${quote(first)}។ សូមពិនិត្យពេលទាំងពីរ។`,
    en: `“${second}” must be later than “${first}”. Check both times.`,
  }),
  'alt-missing': ({ src }: { src: string }): Text => ({
    km: `រូប ${src} គ្មានអត្ថបទពណ៌នា (alt)។ សូមសរសេរថាឃើញអ្វីក្នុងរូប ដើម្បីអ្នកមើលមិនឃើញអាចដឹង។`,
    en: `The picture ${src} has no description (alt). Say what is to be seen in it, for people who cannot see it.`,
  }),
  'alt-empty': ({ src }: { src: string }): Text => ({
    km: `អត្ថបទពណ៌នា (alt) របស់រូប ${src} នៅទទេ។ សូមពណ៌នារូប។ បើ Figure ឬ cover គ្រាន់តែលម្អ សូមបន្ថែម decorative។`,
    en: `The description (alt) of ${src} is empty. Describe the picture. If it is a Figure or a cover that only adorns, add decorative.`,
  }),
  'related-unknown': ({ field, slug, nearest }: { field: string; slug: string; nearest: string | null }): Text => ({
    km: `${field}៖ មិនមានសេចក្តីប្រកាស ${quote(slug)} ទេ។${nearestHint(nearest).km} សូមចម្លងឈ្មោះថតរបស់សេចក្តីប្រកាសនោះ។`,
    en: `${field}: there is no release “${slug}”.${nearestHint(nearest).en} Copy the folder name of that release.`,
  }),
  'related-self': ({ field }: { field: string }): Text => ({
    km: `${field}៖ សេចក្តីប្រកាសចង្អុលទៅខ្លួនឯង។ សូមលុបវាចេញ។`,
    en: `${field}: the release points to itself. Remove it.`,
  }),
  'facts-differ': ({ field, here, there, other }: { field: string; here: string; there: string; other: string }): Text => ({
    km: `${quote(field)} ក្នុងភាសាទាំងពីរខុសគ្នា៖ ទីនេះ ${here} តែ ${other} សរសេរ ${there}។ សូមធ្វើឱ្យដូចគ្នា។`,
    en: `“${field}” differs between the languages: ${here} here, ${there} in ${other}. Make them the same.`,
  }),

  'translation-record': (_: Record<string, never>): Text => ({
    km: 'translationOf សរសេរដោយពាក្យបញ្ជាប៉ុណ្ណោះ។ សូមលុបបន្ទាត់នេះ រួចវាយ npm run translate -- <ឈ្មោះថត> --update ដើម្បីឱ្យវាត្រូវបានសរសេរឡើងវិញ។',
    en: 'translationOf is written by a command only. Remove the line, then run npm run translate -- <folder name> --update to have it written again.',
  }),
  'translation-circular': ({ other }: { other: string }): Text => ({
    km: `ឯកសារនេះ និង ${other} សុទ្ធតែមាន translationOf៖ មិនដឹងថាមួយណាជាអត្ថបទដើម។ សូមលុប translationOf ចេញពីអត្ថបទដើម។`,
    en: `This file and ${other} both have translationOf: nobody can tell which is the original. Remove translationOf from the original.`,
  }),
  'translation-outdated': ({
    slug,
    original,
    places,
    removed,
  }: {
    slug: string
    original: string
    places: readonly Place[]
    removed: number
  }): Text => {
    const shown = showPlaces(places)
    return {
      km: `អត្ថបទដើម ${original} បានផ្លាស់ប្តូរ ក្រោយពេលបកប្រែ។${places.length > 0 ? ` កថាខណ្ឌថ្មី ឬដែលបានកែ៖ ${shown.km}។` : ''}${removed > 0 ? ` កថាខណ្ឌដែលបានលុប៖ ${toKhmerDigits(removed)}។` : ''} សូមកែការបកប្រែ រួចវាយ npm run translate -- ${slug} --update។`,
      en: `The original ${original} has changed since it was translated.${places.length > 0 ? ` New or changed: ${shown.en}.` : ''}${removed > 0 ? ` Paragraphs taken out: ${removed}.` : ''} Bring the translation up to date, then run npm run translate -- ${slug} --update.`,
    }
  },
  'translation-left': ({ text }: { text: string }): Text => ({
    km: `${quote(text)} នៅជាភាសានៃអត្ថបទដើមនៅឡើយ។ សូមបកប្រែ។`,
    en: `“${text}” still stands in the language of the original. Translate it.`,
  }),

  // --- old addresses -------------------------------------------------------------------------------------------------
  'redirect-form': (_: Record<string, never>): Text => ({
    km: 'ក្នុង redirects.yaml បន្ទាត់នីមួយៗប្រាប់អាសយដ្ឋានចាស់មួយ (release ឬ from) និងអ្វីដែលបានកើតឡើងចំពោះវា (to ឬ gone)។ សូមសរសេរបែបនេះ៖ - { release: 2026-01-31-old-name, to: 2026-01-31-new-name }',
    en: 'In redirects.yaml, each entry names one old address (release or from) and what became of it (to or gone). Write it like this: - { release: 2026-01-31-old-name, to: 2026-01-31-new-name }',
  }),
  'redirect-address': ({ field, value }: { field: string; value: string }): Text => ({
    km: `${quote(value)} មិនអាចសរសេរក្រោយ ${field} បានទេ។ ក្រោយ release សូមសរសេរឈ្មោះថតចាស់ (2026-01-31-road-repair)។ ក្រោយ from សូមសរសេរអាសយដ្ឋានដូចដែលឃើញក្នុងកម្មវិធីរុករក៖ ផ្តើមដោយ / គ្មាន https://… គ្មាន ?… គ្មាន #… និងគ្មាន / នៅចុង។`,
    en: `“${value}” cannot stand after ${field}. After release, write the former folder name (2026-01-31-road-repair). After from, write the address as the browser shows it: it begins with /, without https://…, ?…, #… and without / at its end.`,
  }),
  'redirect-living': ({ name }: { name: string }): Text => ({
    km: `${quote(name)} នៅមានក្នុងគេហទំព័រនៅឡើយ ដូច្នេះមិនអាចនាំទៅកន្លែងផ្សេងបានទេ។ សូមលុបបន្ទាត់នេះចេញ ឬពិនិត្យអក្ខរាវិរុទ្ធ។`,
    en: `“${name}” is still on the site, so it cannot lead elsewhere. Remove this line, or check the spelling.`,
  }),
  'redirect-twice': ({ name, line }: { name: string; line: number }): Text => ({
    km: `${quote(name)} មានរួចហើយនៅបន្ទាត់ទី${toKhmerDigits(line)}។ សូមទុកតែមួយ។`,
    en: `“${name}” already stands in line ${line}. Keep one of the two.`,
  }),
  'redirect-loop': ({ name }: { name: string }): Text => ({
    km: `${quote(name)} វិលត្រឡប់មករកខ្លួនឯងវិញ។ ក្រោយ to សូមសរសេរសេចក្តីប្រកាស ឬទំព័រ ដែលមានពិត។`,
    en: `“${name}” leads back to itself. After to, write a release or a page that is there.`,
  }),
  'redirect-chain': ({ to, newest }: { to: string; newest: string | null }): Text =>
    newest === null
      ? {
          km: `${quote(to)} ក៏ត្រូវបានលុបដែរ។ សូមសរសេរ gone នៅទីនេះ ជំនួស to។`,
          en: `“${to}” is gone too. Write gone here, in place of to.`,
        }
      : {
          km: `${quote(to)} ក៏បានប្តូរទៅ ${quote(newest)} ដែរ។ សូមសរសេរ៖ to: ${newest}`,
          en: `“${to}” has itself become “${newest}”. Write: to: ${newest}`,
        },
  'redirect-unknown': ({ to, nearest }: { to: string; nearest: string | null }): Text => ({
    km: `គ្មានសេចក្តីប្រកាស ឬទំព័រ ${quote(to)} ទេ។${nearestHint(nearest).km} សូមចម្លងឈ្មោះថត ឬអាសយដ្ឋាន (/km/…) របស់វា។`,
    en: `There is no release or page “${to}”.${nearestHint(nearest).en} Copy its folder name, or its address (/km/…).`,
  }),
  'legacy-id-taken': ({ id, other }: { id: number; other: string }): Text => ({
    km: `legacyId ${id} ត្រូវបានប្រើដោយ ${quote(other)} រួចហើយ។ សូមពិនិត្យលេខក្នុងអាសយដ្ឋានចាស់ /detail/…`,
    en: `The legacyId ${id} is already that of “${other}”. Check the number in the old address /detail/….`,
  }),

  'redirect-missing': ({ slug, newest }: { slug: string; newest: string | null }): Text =>
    newest === null
      ? {
          km: `សេចក្តីប្រកាស ${quote(slug)} ធ្លាប់ចុះផ្សាយ តែលែងមានហើយ៖ តំណដែលប្រជាពលរដ្ឋបានចែករំលែកនឹងលែងដំណើរការ។ សូមបន្ថែមក្នុង content/redirects.yaml៖ - { release: ${slug}, gone: { km: 'មូលហេតុ', en: 'why' } } ឬ - { release: ${slug}, to: <ឈ្មោះថតថ្មី> }`,
          en: `The release “${slug}” was public and is not there any more: links that people have shared would break. Add to content/redirects.yaml: - { release: ${slug}, gone: { km: 'មូលហេតុ', en: 'why' } } or - { release: ${slug}, to: <new folder name> }`,
        }
      : {
          km: `ថត ${quote(slug)} បានប្តូរឈ្មោះទៅ ${quote(newest)}៖ តំណដែលប្រជាពលរដ្ឋបានចែករំលែកនឹងលែងដំណើរការ។ សូមបន្ថែមក្នុង content/redirects.yaml៖ - { release: ${slug}, to: ${newest} }`,
          en: `The folder “${slug}” was renamed to “${newest}”: links that people have shared would break. Add to content/redirects.yaml: - { release: ${slug}, to: ${newest} }`,
        },

  // --- changes after publication -----------------------------------------------------------------------------------
  'change-untold': ({
    places,
    date,
    isMinor,
    hasUpdates,
  }: {
    places: readonly Place[]
    date: string
    isMinor: boolean
    hasUpdates: boolean
  }): Text => {
    const shown = showPlaces(places)
    const entry = (note: string, more = '') => `{ date: '${date}', note: '${note}'${more} }`
    const line = (note: string) => (hasUpdates ? `- ${entry(note)}` : `updates: [${entry(note)}]`)
    return {
      km: `សេចក្តីប្រកាសនេះបានចុះផ្សាយហើយ ហើយត្រូវបានកែ (${shown.km}) ដោយមិនបានប្រាប់អ្នកអាន។ សូមបន្ថែម${hasUpdates ? 'ក្រោម updates' : 'ក្នុងព័ត៌មានខាងលើ'}៖ ${line('អ្វីដែលបានកែ')}${isMinor ? ` បើកែតែអក្ខរាវិរុទ្ធ៖ ${entry('កែអក្ខរាវិរុទ្ធ', ', minor: true')}` : ''}`,
      en: `This release is public and was changed (${shown.en}) without telling its readers. Add ${hasUpdates ? 'to updates' : 'to the facts'}: ${line('what was changed')}${isMinor ? ` For a mere typing mistake: ${entry('spelling', ', minor: true')}` : ''}`,
    }
  },
  'change-not-minor': ({ places }: { places: readonly Place[] }): Text => {
    const shown = showPlaces(places)
    return {
      km: `ការកែនេះ (${shown.km}) លើសពីការកែអក្ខរាវិរុទ្ធ៖ វាវែង ឬប៉ះលេខ កាលបរិច្ឆេទ ពាក្យបដិសេធ ឬព័ត៌មានខាងលើ។ សូមលុប minor: true ចេញពី updates ហើយប្រាប់អ្នកអានក្នុង note ថាបានកែអ្វី។`,
      en: `This change (${shown.en}) is more than a typing mistake: it is long, or touches a number, a date, a negation or a fact. Remove minor: true in updates, and tell readers in note what was changed.`,
    }
  },

  // --- alerts --------------------------------------------------------------------------------------------------------
  'yaml-broken': ({ reason }: { reason: string }): Text => ({
    km: `ឯកសារនេះអានមិនបាន (${reason})។ ពិនិត្យដកឃ្លាខាងដើមបន្ទាត់ សញ្ញា : និងដាក់អត្ថបទក្នុង '…' បើវាមានសញ្ញា : ឬ #។`,
    en: `The file cannot be read (${reason}). Check the indentation and the colons, and put a text that holds : or # between '…'.`,
  }),
  'alert-link': ({ url }: { url: string }): Text => ({
    km: `${quote(url)} មិនអាចជាតំណនៃការប្រកាសអាសន្នបានទេ។ សូមសរសេរអាសយដ្ឋានក្នុងគេហទំព័រ ដោយគ្មានភាសា (/news/2026-…) ឬអាសយដ្ឋានដែលផ្តើមដោយ https://។`,
    en: `“${url}” cannot be the link of an alert. Write an address of this site without its language (/news/2026-…), or one that begins with https://.`,
  }),

  // --- pictures and attachments ------------------------------------------------------------------------------------
  'media-place': ({ path }: { path: string }): Text => ({
    km: `${quote(path)} មិនស្ថិតក្នុងថត media ទេ។ សូមដាក់ឯកសារក្នុង public/media/<ឆ្នាំ>/<ឈ្មោះថត>/ ហើយសរសេរ /media/…`,
    en: `“${path}” is not in the media folder. Put the file in public/media/<year>/<slug>/ and write /media/….`,
  }),
  'media-missing': ({ path }: { path: string }): Text => ({
    km: `រកមិនឃើញឯកសារ public${path}។ សូមពិនិត្យអក្ខរាវិរុទ្ធ ឬដាក់ឯកសារបន្ថែម។`,
    en: `The file public${path} does not exist. Check the spelling or add the file.`,
  }),
  'image-unreadable': ({ path }: { path: string }): Text => ({
    km: `${path} មិនមែនជារូប JPEG, PNG, WebP ឬ AVIF ដែលអានបានទេ។ សូមរក្សាទុករូបម្តងទៀតជា JPEG។`,
    en: `${path} is not a readable JPEG, PNG, WebP or AVIF picture. Save the picture again as JPEG.`,
  }),
  'image-mislabelled': ({ path, type }: { path: string; type: string }): Text => ({
    km: `ឈ្មោះឯកសារ ${path} មិនត្រូវនឹងប្រភេទរូប៖ ខាងក្នុងជារូប ${type.toUpperCase()}។ សូមប្តូរចុងឈ្មោះទៅជា .${type} ទាំងឯកសារ និងក្នុងអត្ថបទ ឬរក្សាទុករូបម្តងទៀតជា JPEG។`,
    en: `The name of ${path} is not that of its kind: it is a ${type.toUpperCase()} picture. Let the name end in .${type}, of the file and in the text, or save the picture again as JPEG.`,
  }),
  'image-broken': ({ path }: { path: string }): Text => ({
    km: `រូប ${path} ខូច ឬមិនពេញលេញ អានមិនដល់ចប់។ សូមចម្លងម្តងទៀតពីម៉ាស៊ីនថត ឬទូរសព្ទ រួចដាក់ជំនួស។`,
    en: `The picture ${path} is damaged or cut off: it cannot be read to its end. Copy it again from the camera or phone, and replace the file.`,
  }),
  'image-heavy': ({ path, megabytes }: { path: string; megabytes: number }): Text => ({
    km: `រូប ${path} មានទំហំ ${toKhmerDigits(megabytes)} MB។ អ្នកអានទទួលតែរូបដែលបង្រួមរួច តែឯកសារធំធ្វើឱ្យឃ្លាំងធ្ងន់ជារៀងរហូត។ បើអាច សូមបង្រួមឱ្យនៅទទឹងប្រហែល ២,០០០ ភីកសែល មុនដាក់។`,
    en: `The picture ${path} is ${megabytes} MB. Readers get small copies of it, but the repository keeps it for ever. If you can, reduce it to about 2,000 pixels wide first.`,
  }),
  'image-small': ({ path, width, least }: { path: string; width: number; least: number }): Text => ({
    km: `រូប ${path} មានទទឹងតែ ${toKhmerDigits(width)} ភីកសែល ហើយនឹងមិនច្បាស់លើអេក្រង់ធំទេ។ បើមានរូបដើម សូមប្រើវា (ទទឹងយ៉ាងតិច ${toKhmerDigits(least)} ភីកសែល)។`,
    en: `The picture ${path} is only ${width} pixels wide and will not be sharp on a large screen. Use the original if there is one (at least ${least} pixels wide).`,
  }),
  'alt-file-name': ({ src, alt }: { src: string; alt: string }): Text => ({
    km: `អត្ថបទពណ៌នា (alt) របស់រូប ${src} គឺ ${quote(alt)} ដែលជាឈ្មោះឯកសារ។ សូមសរសេរថាឃើញអ្វីក្នុងរូប។`,
    en: `The description (alt) of ${src} is “${alt}”, which is the name of a file. Say what is to be seen in the picture.`,
  }),
  'alt-repeats-caption': ({ src }: { src: string }): Text => ({
    km: `អត្ថបទពណ៌នា (alt) របស់រូប ${src} ដូចគ្នានឹងពាក្យក្រោមរូប ដូច្នេះអ្នកមើលមិនឃើញស្តាប់ពីរដង។ ក្នុង alt សូមសរសេរថាឃើញអ្វីក្នុងរូប។`,
    en: `The description (alt) of ${src} is the same as its caption, so that a blind reader hears it twice. In alt, say what is to be seen.`,
  }),
  'attachment-mislabelled': ({ path, type }: { path: string; type: string }): Text => ({
    km: `ឈ្មោះឯកសារ ${path} មិនត្រូវនឹងខ្លឹមសារ៖ ខាងក្នុងជា ${type}។ សូមរក្សាទុកឯកសារម្តងទៀតតាមប្រភេទដែលចង់បាន រួចដាក់ជំនួស។`,
    en: `The name of ${path} is not that of its content, which is ${type}. Save the file again as the kind you want, and replace it.`,
  }),
  'attachment-heavy': ({ path, megabytes }: { path: string; megabytes: number }): Text => ({
    km: `ឯកសារ ${path} មានទំហំ ${toKhmerDigits(megabytes)} MB។ អ្នកអានតាមទូរសព្ទចំណាយច្រើនដើម្បីទាញយកវា។ បើអាច សូមបង្រួម (ឧទាហរណ៍ ស្កេនម្តងទៀតដោយ ១៥០ dpi)។`,
    en: `The file ${path} is ${megabytes} MB. Readers on phones pay much to download it. If you can, make it smaller (for example, scan it again at 150 dpi).`,
  }),
  'pdf-scan': ({ path, pages }: { path: string; pages: number }): Text => ({
    km: `ឯកសារ ${path} (${toKhmerDigits(pages)} ទំព័រ) ជារូបស្កេន គ្មានអក្សរទេ៖ អ្នកមើលមិនឃើញអានមិនបាន ហើយស្វែងរកមិនឃើញ។ សូមសរសេរខ្លឹមសាររបស់វាក្នុងសេចក្តីប្រកាស ឬភ្ជាប់ PDF ដែលរក្សាទុកពី Word។`,
    en: `The file ${path} (pages: ${pages}) is a scan without text: blind readers cannot read it, and search does not find it. Write its text in the release, or attach a PDF saved from Word.`,
  }),
  'pdf-unreadable': ({ path }: { path: string }): Text => ({
    km: `ឯកសារ ${path} អានមិនបាន៖ វាខូច ឬចាក់សោដោយពាក្យសម្ងាត់។ សូមបើកវាមើល ហើយបើត្រូវការ រក្សាទុកជា PDF ម្តងទៀត ដោយគ្មានពាក្យសម្ងាត់។`,
    en: `The file ${path} cannot be read: it is damaged, or locked with a password. Open it, and if need be save it as PDF again, without a password.`,
  }),
  'attachment-type': ({ path, known }: { path: string; known: readonly string[] }): Text => ({
    km: `${path} ជាប្រភេទឯកសារដែលមិនអាចភ្ជាប់បានទេ។ ប្រភេទដែលអាច៖ ${list(known)}។`,
    en: `${path} is a kind of file that cannot be attached. Kinds that can: ${list(known)}.`,
  }),

  // --- body --------------------------------------------------------------------------------------------------------
  'body-empty': (_: Record<string, never>): Text => ({
    km: 'គ្មានអត្ថបទក្រោមព័ត៌មានខាងលើទេ។ សូមសរសេរយ៉ាងតិចមួយប្រយោគ។',
    en: 'There is no text below the facts. Write at least one sentence.',
  }),
  'mdx-syntax': ({ reason }: { reason: string }): Text => ({
    km: `អានអត្ថបទមិនបាន (${reason})។ បើចង់សរសេរសញ្ញា < ឬ { ក្នុងអត្ថបទ សូមសរសេរ \\< ឬ \\{។ សូមពិនិត្យថាគ្រប់សមាសភាគត្រូវបានបិទ។`,
    en: `The text cannot be read (${reason}). To write < or { in a text, write \\< or \\{. Check that every component is closed.`,
  }),
  'mdx-import': (_: Record<string, never>): Text => ({
    km: 'មិនអនុញ្ញាតឱ្យប្រើ import និង export ក្នុងអត្ថបទទេ។ សូមលុបបន្ទាត់នេះ។ សមាសភាគអាចប្រើបានដោយមិនចាំបាច់ import។',
    en: 'import and export are not allowed in a text. Remove the line; components need no import.',
  }),
  'mdx-expression': (_: Record<string, never>): Text => ({
    km: 'មិនអនុញ្ញាតឱ្យប្រើកូដ { … } ទេ។ សូមលុបវា ឬសរសេរ \\{ បើចង់បង្ហាញសញ្ញានេះ។',
    en: 'Code between { and } is not allowed. Remove it, or write \\{ to show the sign itself.',
  }),
  'mdx-html': ({ name }: { name: string }): Text => ({
    km: `មិនអនុញ្ញាតឱ្យប្រើ HTML <${name}> ទេ។ សូមប្រើ Markdown ឬសមាសភាគ។`,
    en: `HTML <${name}> is not allowed. Use Markdown or a component.`,
  }),
  'mdx-component-unknown': ({ name, nearest, known }: { name: string; nearest: string | null; known: readonly string[] }): Text => ({
    km: `មិនមានសមាសភាគ <${name}> ទេ។${nearestHint(nearest).km} សមាសភាគដែលមាន៖ ${list(known)}។`,
    en: `There is no component <${name}>.${nearestHint(nearest).en} Components: ${list(known)}.`,
  }),
  'mdx-event-handler': ({ name }: { name: string }): Text => ({
    km: `មិនអនុញ្ញាតឱ្យប្រើ ${name} ទេ៖ អត្ថបទមិនអាចដំណើរការកូដបានឡើយ។ សូមលុបវាចេញ។`,
    en: `${name} is not allowed: a text cannot run code. Remove it.`,
  }),
  'mdx-attribute-code': ({ component }: { component: string }): Text => ({
    km: `<${component}>៖ តម្លៃត្រូវសរសេរក្នុង "…" មិនមែន { … } ទេ។`,
    en: `<${component}>: write values between "…", not between { and }.`,
  }),
  'mdx-prop-unknown': ({
    component,
    prop,
    nearest,
    known,
  }: {
    component: string
    prop: string
    nearest: string | null
    known: readonly string[]
  }): Text => ({
    km: `<${component}> មិនមាន ${quote(prop)} ទេ។${nearestHint(nearest).km} អាចប្រើ៖ ${list(known)}។`,
    en: `<${component}> has no “${prop}”.${nearestHint(nearest).en} It takes: ${list(known)}.`,
  }),
  'mdx-prop-missing': ({ component, prop }: { component: string; prop: string }): Text => ({
    km: `<${component}> ខ្វះ ${prop}="…"។ សូមបន្ថែម។`,
    en: `<${component}> needs ${prop}="…". Add it.`,
  }),
  'mdx-prop-value': ({ component, prop, value, known }: { component: string; prop: string; value: string; known: string }): Text => ({
    km: `<${component}>៖ ${prop}="${value}" មិនត្រឹមត្រូវ។ ត្រូវជា ${known}។`,
    en: `<${component}>: ${prop}="${value}" is not valid. It must be ${known}.`,
  }),
  'mdx-children': ({ component, expected }: { component: string; expected: string }): Text => ({
    km: `ក្នុង <${component}> ត្រូវមាន ${expected} ប៉ុណ្ណោះ។`,
    en: `<${component}> must hold ${expected} and nothing else.`,
  }),
  'url-unsafe': ({ url }: { url: string }): Text => ({
    km: `តំណ ${quote(url)} មិនអាចប្រើបានទេ។ ប្រើតែ https:, http:, mailto:, tel: ឬអាសយដ្ឋានក្នុងគេហទំព័រ (/km/…)។`,
    en: `The link “${url}” cannot be used. Use https:, http:, mailto:, tel: or an address of this site (/en/…).`,
  }),
  'link-unknown': ({ url, nearest }: { url: string; nearest: string | null }): Text => ({
    km: `តំណ ${quote(url)} មិននាំទៅទំព័រ ឬឯកសារណាមួយក្នុងគេហទំព័រទេ។${nearestHint(nearest).km} សូមបើកទំព័រនោះ រួចចម្លងអាសយដ្ឋានរបស់វា។`,
    en: `The link “${url}” leads to no page or file of this site.${nearestHint(nearest).en} Open the page and copy its address.`,
  }),
  'link-anchor': ({ url, nearest, known }: { url: string; nearest: string | null; known: readonly string[] }): Text => ({
    km: `ទំព័រនោះគ្មានចំណងជើងរងដែលតំណ ${quote(url)} ចង្អុលទៅទេ។${nearestHint(nearest).km || (known.length > 0 ? ` ឈ្មោះដែលមាន៖ ${list(known)}។` : '')} សូមកែអ្វីដែលនៅក្រោយសញ្ញា # ឬលុបវាចេញ។`,
    en: `The page has no heading to which “${url}” leads.${nearestHint(nearest).en || (known.length > 0 ? ` Names there: ${list(known)}.` : '')} Mend what stands after #, or remove it.`,
  }),
  'link-broken': ({ url, status }: { url: string; status: number }): Text => ({
    km: `គេហទំព័រនោះឆ្លើយថា គ្មានទំព័រ ${quote(url)} ទេ (${status})។ សូមស្វែងរកអាសយដ្ឋានថ្មី ឬលុបតំណចេញ។`,
    en: `The other site says that there is no ${url} (${status}). Look for its new address, or remove the link.`,
  }),
  'link-unreachable': ({ url, reason }: { url: string; reason: string }): Text => ({
    km: `សាកល្បងបើក ${quote(url)} មិនបាន (${reason})។ សូមបើកវាក្នុងកម្មវិធីរុករក៖ បើវាបើកបាន មិនចាំបាច់កែទេ។`,
    en: `${url} could not be tried (${reason}). Open it in a browser: if it opens, nothing need be done.`,
  }),
  'link-moved': ({ url, target }: { url: string; target: string }): Text => ({
    km: `ទំព័រ ${quote(url)} បានប្តូរទៅ ${target}។ សូមសរសេរអាសយដ្ឋានថ្មី មុនពេលអាសយដ្ឋានចាស់ឈប់ដំណើរការ។`,
    en: `The page ${url} has moved to ${target}. Write the new address, before the old one stops working.`,
  }),
  'image-inline': (_: Record<string, never>): Text => ({
    km: 'រូបត្រូវនៅលើបន្ទាត់ដាច់ដោយឡែក ដោយទុកបន្ទាត់ទទេមុន និងក្រោយ។',
    en: 'A picture must stand on a line of its own, with an empty line before and after it.',
  }),
  'task-list': (_: Record<string, never>): Text => ({
    km: 'មិនអាចប្រើបញ្ជីធីក [ ] ឬ [x] បានទេ។ សូមប្រើបញ្ជីធម្មតាដោយសញ្ញា -។',
    en: 'Tick lists ([ ] or [x]) cannot be used. Use an ordinary list with -.',
  }),

  // --- proofreading ------------------------------------------------------------------------------------------------
  'allow-unused': ({ rule }: { rule: string }): Text => ({
    km: `allow៖ វិធាន ${quote(rule)} រកមិនឃើញអ្វីត្រូវអនុញ្ញាតទៀតទេ។ សូមលុបវាចេញ ដើម្បីកុំឱ្យលាក់កំហុសថ្មី។`,
    en: `allow: there is nothing left that the rule “${rule}” would find. Remove it, so that it hides no new mistake.`,
  }),
  ...PROOFREADING_TEXTS,
} as const
