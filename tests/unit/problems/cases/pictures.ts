import { createPhotograph } from '../../../fixtures/photograph'
import type { ProblemCase } from './problem-case'

const PICTURE = 'public/media/2026/road/a.jpg'
const AT = { file: PICTURE, line: 1, column: 1 }
const photograph = await createPhotograph(1200, 800)

/** What is found by reading a picture to its end. */
export const pictures: ProblemCase[] = [
  {
    code: 'image-broken',
    mistake: 'a photograph whose copying was cut off',
    files: { [PICTURE]: photograph.subarray(0, photograph.length * 0.9) },
    at: AT,
    km: 'រូប /media/2026/road/a.jpg ខូច ឬមិនពេញលេញ អានមិនដល់ចប់។ សូមចម្លងម្តងទៀតពីម៉ាស៊ីនថត ឬទូរសព្ទ រួចដាក់ជំនួស។',
    en: 'The picture /media/2026/road/a.jpg is damaged or cut off: it cannot be read to its end. Copy it again from the camera or phone, and replace the file.',
  },
  {
    code: 'image-small',
    mistake: 'a picture copied from a chat',
    files: { [PICTURE]: await createPhotograph(240, 320) },
    at: AT,
    km: 'រូប /media/2026/road/a.jpg មានទទឹងតែ ៣២០ ភីកសែល ហើយនឹងមិនច្បាស់លើអេក្រង់ធំទេ។ បើមានរូបដើម សូមប្រើវា (ទទឹងយ៉ាងតិច ១៣៥០ ភីកសែល)។',
    en: 'The picture /media/2026/road/a.jpg is only 320 pixels wide and will not be sharp on a large screen. Use the original if there is one (at least 1350 pixels wide).',
  },
  {
    code: 'image-heavy',
    mistake: 'a photograph of twelve megabytes as the phone made it',
    // Bytes after the end of a JPEG are what phones write there, too.
    files: { [PICTURE]: Buffer.concat([photograph, Buffer.alloc(12_000_000 - photograph.length)]) },
    at: AT,
    km: 'រូប /media/2026/road/a.jpg មានទំហំ ១២ MB។ អ្នកអានទទួលតែរូបដែលបង្រួមរួច តែឯកសារធំធ្វើឱ្យឃ្លាំងធ្ងន់ជារៀងរហូត។ បើអាច សូមបង្រួមឱ្យនៅទទឹងប្រហែល ២,០០០ ភីកសែល មុនដាក់។',
    en: 'The picture /media/2026/road/a.jpg is 12 MB. Readers get small copies of it, but the repository keeps it for ever. If you can, reduce it to about 2,000 pixels wide first.',
  },
]
