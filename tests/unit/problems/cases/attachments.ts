import { createPdf } from '../../../fixtures/pdf'
import type { ProblemCase } from './problem-case'

const PAPER = 'public/media/2026/road/a.pdf'
const AT = { file: PAPER, line: 1, column: 1 }
const WORDS = 'The road is closed from the market to the bridge until the end of the month.'

/** What is found by looking into a file to download. */
export const attachments: ProblemCase[] = [
  {
    code: 'attachment-heavy',
    mistake: 'a paper of twelve megabytes',
    files: { [PAPER]: Buffer.concat([Buffer.from(createPdf(WORDS)), Buffer.alloc(12_000_000)]) },
    at: AT,
    km: 'ឯកសារ /media/2026/road/a.pdf មានទំហំ ១២ MB។ អ្នកអានតាមទូរសព្ទចំណាយច្រើនដើម្បីទាញយកវា។ បើអាច សូមបង្រួម (ឧទាហរណ៍ ស្កេនម្តងទៀតដោយ ១៥០ dpi)។',
    en: 'The file /media/2026/road/a.pdf is 12 MB. Readers on phones pay much to download it. If you can, make it smaller (for example, scan it again at 150 dpi).',
  },
  {
    code: 'pdf-scan',
    mistake: 'a scanned page',
    files: { [PAPER]: createPdf() },
    at: AT,
    km: 'ឯកសារ /media/2026/road/a.pdf (១ ទំព័រ) ជារូបស្កេន គ្មានអក្សរទេ៖ អ្នកមើលមិនឃើញអានមិនបាន ហើយស្វែងរកមិនឃើញ។ សូមសរសេរខ្លឹមសាររបស់វាក្នុងសេចក្តីប្រកាស ឬភ្ជាប់ PDF ដែលរក្សាទុកពី Word។',
    en: 'The file /media/2026/road/a.pdf (pages: 1) is a scan without text: blind readers cannot read it, and search does not find it. Write its text in the release, or attach a PDF saved from Word.',
  },
  {
    code: 'pdf-unreadable',
    mistake: 'a paper that was cut off',
    files: { [PAPER]: '%PDF-1.4\n1 0 obj' },
    at: AT,
    km: 'ឯកសារ /media/2026/road/a.pdf អានមិនបាន៖ វាខូច ឬចាក់សោដោយពាក្យសម្ងាត់។ សូមបើកវាមើល ហើយបើត្រូវការ រក្សាទុកជា PDF ម្តងទៀត ដោយគ្មានពាក្យសម្ងាត់។',
    en: 'The file /media/2026/road/a.pdf cannot be read: it is damaged, or locked with a password. Open it, and if need be save it as PDF again, without a password.',
  },
]
