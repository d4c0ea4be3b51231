import { toKhmerDigits } from '@/lib/khmer/digits'

/**
 * What proofreading tells an editor. Each rule has a sentence in both languages that says what is wrong and how it is written;
 * then follow the words around the place, the mend where there is one, and how often it comes in the same passage.
 */
type Text = { km: string; en: string }

export type ProofParams = {
  /** The place with some words around it, invisible characters shown. */
  around: string
  /** What is found, and what to write instead; null when only the writer can know. */
  found: string
  suggestion: string | null
  /** How often, in this passage. */
  times: number
}

const proof =
  (km: string, en: string) =>
  ({ around, found, suggestion, times }: ProofParams): Text => {
    // What is only to be deleted, the sentence says.
    const isReplaced = suggestion !== null && suggestion !== ''
    return {
      km: [
        `${km} ទីនេះ៖ «${around}»។`,
        isReplaced ? ` សូមសរសេរ «${suggestion}» ជំនួស «${found}»។` : '',
        times > 1 ? ` (${toKhmerDigits(times)} កន្លែងក្នុងកថាខណ្ឌនេះ)` : '',
      ].join(''),
      en: [
        `${en} Here: “${around}”.`,
        isReplaced ? ` Write “${suggestion}” for “${found}”.` : '',
        times > 1 ? ` (${times} times in this passage)` : '',
      ].join(''),
    }
  }

export const PROOFREADING_TEXTS = {
  // --- Khmer -------------------------------------------------------------------------------------------------------
  'km-zero-width-space': proof(
    'សញ្ញាដកឃ្លាមើលមិនឃើញ (ZWSP) នៅខុសកន្លែង ឬវាយពីរដង។ សញ្ញានេះនៅបានតែចន្លោះពាក្យពីរ។',
    'A zero width space is doubled or out of place. It may stand between two words only.',
  ),
  'km-invisible-character': proof(
    'មានតួអក្សរមើលមិនឃើញដែលមិនត្រូវមានក្នុងអត្ថបទខ្មែរ ភាគច្រើនបិទភ្ជាប់មកពីកម្មវិធីផ្សេង។ សូមលុបចេញ។',
    'There is an invisible character that has no place in Khmer text; it mostly comes with text pasted from elsewhere. Delete it.',
  ),
  'km-cluster-order': proof(
    'លំដាប់វាយជើងអក្សរ ស្រៈ និងវណ្ណយុត្តមិនត្រឹមត្រូវ ដូច្នេះការស្វែងរកក្នុងកម្មវិធីផ្សេងរកពាក្យនេះមិនឃើញ។ លំដាប់ត្រូវគឺ៖ ព្យញ្ជនៈ ជើង (ជើង រ ក្រោយគេ) ៉ ឬ ៊ ស្រៈ រួចវណ្ណយុត្តផ្សេង។',
    'Subscripts, vowels and signs were typed in the wrong order, so that other programs do not find the word. The order is: letter, subscripts (RO last), ៉ or ៊, vowel, other signs.',
  ),
  'km-split-vowel': proof(
    'ស្រៈមួយវាយជាសញ្ញាពីរ។ ស្រៈ ោ និង ើ មានគ្រាប់ចុចរបស់ខ្លួន។',
    'One vowel was typed as two signs. ោ and ើ each have a key of their own.',
  ),
  'km-doubled-sign': proof('សញ្ញា ស្រៈ ឬជើងអក្សរដដែលវាយពីរដងលើព្យញ្ជនៈមួយ។', 'The same sign, vowel or subscript was typed twice on one letter.'),
  'km-two-vowels': proof('ព្យញ្ជនៈមួយមានស្រៈពីរ។ សូមទុកតែមួយ។', 'One letter has two vowels. Keep one.'),
  'km-stray-sign': proof(
    'ស្រៈ ជើង ឬវណ្ណយុត្តនៅឯកឯង គ្មានព្យញ្ជនៈ អ្នកអាននឹងឃើញរង្វង់ដាច់ៗ (◌)។ សូមបន្ថែមព្យញ្ជនៈ ឬលុបសញ្ញានោះ។',
    'A vowel, subscript or sign stands without its letter: readers see a dotted circle (◌). Add the letter or delete the sign.',
  ),
  'km-coeng-da-ta': proof(
    'ពាក្យដដែល សរសេរដោយជើង ត ផង ជើង ដ ផង ក្នុងអត្ថបទតែមួយ។ មើលទៅដូចគ្នា តែការស្វែងរកក្នុងទំព័ររកឃើញតែមួយផ្នែក។',
    'The text writes one word with subscript TA in one place and subscript DA in another. They look alike, but a search in the page finds only half.',
  ),
  'km-name': proof(
    'ឈ្មោះនេះស្រដៀងនឹងឈ្មោះទីកន្លែង ស្ថាប័ន ឬខែ តែខុសអក្ខរាវិរុទ្ធបន្តិច។ បើសំដៅឈ្មោះផ្សេង សូមទុកដដែល។',
    'This is nearly the name of a place, an office or a month, but not quite. Leave it if another name is meant.',
  ),
  'km-mixed-number': proof('លេខមួយលាយលេខខ្មែរ និងលេខឡាតាំង។', 'One number mixes Khmer and Latin digits.'),
  'km-latin-digits': proof('លេខក្នុងអត្ថបទខ្មែរ សរសេរជាលេខខ្មែរ។', 'Numbers in a Khmer text are written with Khmer digits.'),
  'km-space-before-sign': proof('មិនដកឃ្លាមុន ។ ៕ ៖ ៗ ទេ។', 'There is no space before ។ ៕ ៖ ៗ.'),
  'km-space-after-sign': proof('ត្រូវដកឃ្លាមួយក្រោយ ។ ៕ ៖។', 'One space follows ។ ៕ ៖.'),
  'km-colon': proof('សញ្ញាចុចពីរគូស (:) ក្នុងអត្ថបទខ្មែរ គឺ ៖។', 'The colon of a Khmer text is ៖, not :.'),
  'km-abbreviation': proof(
    'អក្សរកាត់មិនទៀងទាត់៖ ត្រូវមានសញ្ញាចុចមួយរវាងអក្សរនីមួយៗ គ្មានដកឃ្លា។',
    'The abbreviation is irregular: one full stop between two letters, no space.',
  ),
  'km-decoration': proof(
    'សញ្ញាលម្អដដែលៗ (+++, ***, ===) ឬរូបតូចៗ ធ្វើឱ្យអ្នកប្រើកម្មវិធីអានអេក្រង់ស្តាប់ឮសញ្ញាម្តងមួយៗ។ សូមលុបចេញ។ បើចង់បំបែកផ្នែក សូមប្រើចំណងជើង ##។',
    'Rows of signs or small pictures are read out one by one to blind readers. Delete them; to part sections, use a heading (##).',
  ),
  'km-long-paragraph': proof(
    'កថាខណ្ឌនេះវែងពេកសម្រាប់អេក្រង់ទូរសព្ទ។ សូមបំបែកជាពីរ ឬបី។',
    'This paragraph is too long for a phone. Split it in two or three.',
  ),
  'km-closing-sign': proof('អត្ថបទត្រូវបញ្ចប់ដោយសញ្ញា ៕។', 'A text ends with ៕.'),
  'km-legacy-font': proof(
    'អត្ថបទនេះវាយដោយពុម្ពអក្សរចាស់ (លីមន, ABC) មិនមែនយូនីកូដទេ៖ គ្មានអ្នកណាអានបានឡើយ។ សូមបម្លែងជាខ្មែរយូនីកូដ ឬវាយម្តងទៀត។',
    'This text was typed in an old font (Limon, ABC), not in Unicode: nobody can read it. Convert it to Khmer Unicode, or type it again.',
  ),

  // --- English -----------------------------------------------------------------------------------------------------
  'en-doubled-word': proof('ពាក្យដដែលវាយពីរដងជាប់គ្នា។', 'The same word stands twice in a row.'),
  'en-date': proof(
    'កាលបរិច្ឆេទជាភាសាអង់គ្លេស សរសេរបែបនេះ៖ 30 January 2023។ សូមពិនិត្យថា លេខណាជាថ្ងៃ លេខណាជាខែ។',
    'Dates are written like this: 30 January 2023. Make sure which number is the day and which the month.',
  ),
  'en-time': proof('ម៉ោងជាភាសាអង់គ្លេស សរសេរបែបនេះ៖ 7:30am។', 'Times are written like this: 7:30am.'),
  'en-name': proof('ឈ្មោះទីកន្លែងនេះ គេហទំព័រសរសេរតាមបែបផ្លូវការ។', 'The site writes the name of this place in its official spelling.'),
  'en-abbreviation': proof(
    'អក្សរកាត់នេះមិនបានពន្យល់។ លើកដំបូង សូមសរសេរពេញ រួចដាក់អក្សរកាត់ក្នុងវង់ក្រចក។',
    'This abbreviation is not explained. The first time, write it in full with the abbreviation in brackets.',
  ),
  'en-khmer-digits': proof('លេខក្នុងអត្ថបទអង់គ្លេស សរសេរជាលេខឡាតាំង។', 'Numbers in an English text are written with Latin digits.'),
} as const
