import { createPng, toName, writeRelease } from '../../../fixtures/content-tree'
import type { ProblemCase } from './problem-case'

const FILE = toName('road')
const PICTURE = { 'public/media/2026/road/a.png': createPng(4, 3) }
const release = (...args: Parameters<typeof writeRelease>) => ({ [FILE]: writeRelease(...args) })

export const media: ProblemCase[] = [
  {
    code: 'alt-missing',
    mistake: 'a picture in the text without a description',
    files: { ...release({}, '<Figure src="/media/2026/road/a.png" />'), ...PICTURE },
    at: { file: FILE, line: 8, column: 1 },
    km: 'រូប /media/2026/road/a.png គ្មានអត្ថបទពណ៌នា (alt)។ សូមសរសេរថាឃើញអ្វីក្នុងរូប ដើម្បីអ្នកមើលមិនឃើញអាចដឹង។',
    en: 'The picture /media/2026/road/a.png has no description (alt). Say what is to be seen in it, for people who cannot see it.',
  },
  {
    code: 'alt-missing',
    mistake: 'a cover without a description',
    files: { ...release({ cover: { src: '/media/2026/road/a.png' } }), ...PICTURE },
    at: { file: FILE, line: 6, column: 1, field: 'cover' },
    km: 'រូប /media/2026/road/a.png គ្មានអត្ថបទពណ៌នា (alt)។ សូមសរសេរថាឃើញអ្វីក្នុងរូប ដើម្បីអ្នកមើលមិនឃើញអាចដឹង។',
    en: 'The picture /media/2026/road/a.png has no description (alt). Say what is to be seen in it, for people who cannot see it.',
  },
  {
    code: 'alt-empty',
    mistake: 'an empty description of a cover that is not decorative',
    files: { ...release({ cover: { src: '/media/2026/road/a.png', alt: ' ' } }), ...PICTURE },
    at: { file: FILE, line: 6, column: 1, field: 'cover' },
    km: 'អត្ថបទពណ៌នា (alt) របស់រូប /media/2026/road/a.png នៅទទេ។ សូមពណ៌នារូប។ បើ Figure ឬ cover គ្រាន់តែលម្អ សូមបន្ថែម decorative។',
    en: 'The description (alt) of /media/2026/road/a.png is empty. Describe the picture. If it is a Figure or a cover that only adorns, add decorative.',
  },
  {
    code: 'media-place',
    mistake: 'a picture of another site',
    files: release({ cover: { src: 'https://example.org/a.png', alt: 'A road' } }),
    at: { file: FILE, line: 6, column: 1, field: 'cover' },
    km: '«https://example.org/a.png» មិនស្ថិតក្នុងថត media ទេ។ សូមដាក់ឯកសារក្នុង public/media/<ឆ្នាំ>/<ឈ្មោះថត>/ ហើយសរសេរ /media/…',
    en: '“https://example.org/a.png” is not in the media folder. Put the file in public/media/<year>/<slug>/ and write /media/….',
  },
  {
    code: 'media-place',
    mistake: 'an attachment outside the media folder',
    files: release({ attachments: [{ file: '/media/../secret.pdf', title: 'Map' }] }),
    at: { file: FILE, line: 6, column: 15, field: 'attachments.0' },
    km: '«/media/../secret.pdf» មិនស្ថិតក្នុងថត media ទេ។ សូមដាក់ឯកសារក្នុង public/media/<ឆ្នាំ>/<ឈ្មោះថត>/ ហើយសរសេរ /media/…',
    en: '“/media/../secret.pdf” is not in the media folder. Put the file in public/media/<year>/<slug>/ and write /media/….',
  },
  {
    code: 'media-missing',
    mistake: 'a picture that is not there',
    files: release({}, 'A.\n\n![A road](/media/2026/road/a.png)'),
    at: { file: FILE, line: 10, column: 1 },
    km: 'រកមិនឃើញឯកសារ public/media/2026/road/a.png។ សូមពិនិត្យអក្ខរាវិរុទ្ធ ឬដាក់ឯកសារបន្ថែម។',
    en: 'The file public/media/2026/road/a.png does not exist. Check the spelling or add the file.',
  },
  {
    code: 'media-missing',
    mistake: 'a second attachment that is not there',
    files: {
      ...release({
        attachments: [
          { file: '/media/2026/road/a.pdf', title: 'Map' },
          { file: '/media/2026/road/b.pdf', title: 'Plan' },
        ],
      }),
      'public/media/2026/road/a.pdf': '%PDF-1.4',
    },
    at: { file: FILE, line: 6, column: 63, field: 'attachments.1' },
    km: 'រកមិនឃើញឯកសារ public/media/2026/road/b.pdf។ សូមពិនិត្យអក្ខរាវិរុទ្ធ ឬដាក់ឯកសារបន្ថែម។',
    en: 'The file public/media/2026/road/b.pdf does not exist. Check the spelling or add the file.',
  },
  {
    code: 'image-unreadable',
    mistake: 'a text named like a picture',
    files: { ...release({ cover: { src: '/media/2026/road/a.jpg', alt: 'A road' } }), 'public/media/2026/road/a.jpg': 'no picture' },
    at: { file: FILE, line: 6, column: 1, field: 'cover' },
    km: '/media/2026/road/a.jpg មិនមែនជារូប JPEG, PNG, WebP ឬ AVIF ដែលអានបានទេ។ សូមរក្សាទុករូបម្តងទៀតជា JPEG។',
    en: '/media/2026/road/a.jpg is not a readable JPEG, PNG, WebP or AVIF picture. Save the picture again as JPEG.',
  },
  {
    code: 'image-unreadable',
    mistake: 'a web page saved as a picture',
    files: {
      ...release({}, '![A road](/media/2026/road/a.jpg)'),
      'public/media/2026/road/a.jpg': '<!doctype html><title>Sign in</title>',
    },
    at: { file: FILE, line: 8, column: 1 },
    km: '/media/2026/road/a.jpg មិនមែនជារូប JPEG, PNG, WebP ឬ AVIF ដែលអានបានទេ។ សូមរក្សាទុករូបម្តងទៀតជា JPEG។',
    en: '/media/2026/road/a.jpg is not a readable JPEG, PNG, WebP or AVIF picture. Save the picture again as JPEG.',
  },
  {
    code: 'image-mislabelled',
    mistake: 'a PNG that is named like a JPEG',
    files: { ...release({ cover: { src: '/media/2026/road/a.jpg', alt: 'A road' } }), 'public/media/2026/road/a.jpg': createPng(4, 3) },
    at: { file: FILE, line: 6, column: 1, field: 'cover' },
    km: 'ឈ្មោះឯកសារ /media/2026/road/a.jpg មិនត្រូវនឹងប្រភេទរូប៖ ខាងក្នុងជារូប PNG។ សូមប្តូរចុងឈ្មោះទៅជា .png ទាំងឯកសារ និងក្នុងអត្ថបទ ឬរក្សាទុករូបម្តងទៀតជា JPEG។',
    en: 'The name of /media/2026/road/a.jpg is not that of its kind: it is a PNG picture. Let the name end in .png, of the file and in the text, or save the picture again as JPEG.',
  },
  {
    code: 'attachment-type',
    mistake: 'a program to download',
    files: { ...release({}, '<Attachment file="/media/2026/road/a.exe" title="Map" />'), 'public/media/2026/road/a.exe': 'MZ' },
    at: { file: FILE, line: 8, column: 1 },
    km: '/media/2026/road/a.exe ជាប្រភេទឯកសារដែលមិនអាចភ្ជាប់បានទេ។ ប្រភេទដែលអាច៖ pdf, docx, xlsx, pptx, odt, ods, csv។',
    en: '/media/2026/road/a.exe is a kind of file that cannot be attached. Kinds that can: pdf, docx, xlsx, pptx, odt, ods, csv.',
  },
  {
    code: 'alt-file-name',
    mistake: 'the name of a file instead of a description',
    files: { ...release({}, '![IMG_20261201_0834](/media/2026/road/a.png)'), ...PICTURE },
    at: { file: FILE, line: 8, column: 1 },
    km: 'អត្ថបទពណ៌នា (alt) របស់រូប /media/2026/road/a.png គឺ «IMG_20261201_0834» ដែលជាឈ្មោះឯកសារ។ សូមសរសេរថាឃើញអ្វីក្នុងរូប។',
    en: 'The description (alt) of /media/2026/road/a.png is “IMG_20261201_0834”, which is the name of a file. Say what is to be seen in the picture.',
  },
  {
    code: 'alt-repeats-caption',
    mistake: 'a caption that is the description once more',
    files: { ...release({ cover: { src: '/media/2026/road/a.png', alt: 'A road', caption: 'a road ' } }), ...PICTURE },
    at: { file: FILE, line: 6, column: 1, field: 'cover' },
    km: 'អត្ថបទពណ៌នា (alt) របស់រូប /media/2026/road/a.png ដូចគ្នានឹងពាក្យក្រោមរូប ដូច្នេះអ្នកមើលមិនឃើញស្តាប់ពីរដង។ ក្នុង alt សូមសរសេរថាឃើញអ្វីក្នុងរូប។',
    en: 'The description (alt) of /media/2026/road/a.png is the same as its caption, so that a blind reader hears it twice. In alt, say what is to be seen.',
  },
  {
    code: 'attachment-mislabelled',
    mistake: 'a photograph that was renamed to a paper',
    files: {
      ...release({ attachments: [{ file: '/media/2026/road/a.pdf', title: 'Map' }] }),
      'public/media/2026/road/a.pdf': createPng(4, 3),
    },
    at: { file: FILE, line: 6, column: 15, field: 'attachments.0' },
    km: 'ឈ្មោះឯកសារ /media/2026/road/a.pdf មិនត្រូវនឹងខ្លឹមសារ៖ ខាងក្នុងជា png។ សូមរក្សាទុកឯកសារម្តងទៀតតាមប្រភេទដែលចង់បាន រួចដាក់ជំនួស។',
    en: 'The name of /media/2026/road/a.pdf is not that of its content, which is png. Save the file again as the kind you want, and replace it.',
  },
]
