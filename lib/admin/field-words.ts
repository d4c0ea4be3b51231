/** What an editor reads beside a field of the form: its name, and how to fill it. */
export type FieldWords = { label: string; hint?: string }

/**
 * The words of the form for each field of a release, by its path. A test holds this table against the schema: a field
 * without words, and words without a field, fail.
 */
export const RELEASE_WORDS: Readonly<Record<string, FieldWords>> = {
  title: { label: 'ចំណងជើង', hint: 'មិនលើសពី ១៨០ តួ។ មួយតួ = ព្យញ្ជនៈជាមួយជើង និងស្រៈ។' },
  date: { label: 'កាលបរិច្ឆេទ', hint: 'ម៉ោងនៅភ្នំពេញ។ ម៉ោង ០០:០០ មានន័យថា ថ្ងៃនោះ ដោយមិនបញ្ជាក់ម៉ោង។ ថ្ងៃខាងមុខ ធ្វើឱ្យសេចក្តីប្រកាសរង់ចាំដល់ថ្ងៃនោះ។' },
  type: { label: 'ប្រភេទឯកសារ' },
  category: { label: 'ប្រភេទ' },
  summary: { label: 'សេចក្តីសង្ខេប', hint: 'មួយ ឬពីរប្រយោគ មិនលើសពី ៣០០ តួ។ បើទុកទទេ ប្រយោគដំបូងៗនៃអត្ថបទត្រូវបានប្រើ។' },
  districts: { label: 'ក្រុង ស្រុក', hint: 'បើមិនជ្រើសរើស មានន័យថា ទូទាំងខេត្ត។' },
  tags: { label: 'ពាក្យគន្លឹះ', hint: 'ចុច Enter ក្រោយពាក្យនីមួយៗ។' },
  issuedBy: { label: 'អង្គភាពចេញផ្សាយ' },
  documentNumber: { label: 'លេខឯកសារ', hint: 'ដូចក្នុងលិខិត ឧទាហរណ៍ ១៣៤/២៦ សជណ' },
  place: { label: 'ទីកន្លែង', hint: 'កន្លែងដែលព្រឹត្តិការណ៍កើតឡើង។' },
  cover: { label: 'រូបលើអត្ថបទ' },
  'cover.src': { label: 'រូប', hint: 'JPEG, PNG, WebP ឬ AVIF ទទឹងយ៉ាងតិច ១,៣៥០ ភីកសែល។' },
  'cover.alt': { label: 'អត្ថបទពណ៌នារូប', hint: 'ឃើញអ្វីក្នុងរូប? មួយប្រយោគ សម្រាប់អ្នកមើលមិនឃើញ។' },
  'cover.caption': { label: 'ពាក្យក្រោមរូប' },
  'cover.credit': { label: 'ម្ចាស់រូប' },
  'cover.decorative': { label: 'រូបសម្រាប់តែលម្អ', hint: 'បើបើក អត្ថបទពណ៌នាអាចទុកទទេ។' },
  attachments: { label: 'ឯកសារភ្ជាប់' },
  'attachments.file': { label: 'ឯកសារ', hint: 'pdf, docx, xlsx, pptx, odt, ods ឬ csv' },
  'attachments.title': { label: 'ចំណងជើងឯកសារ' },
  'attachments.lang': { label: 'ភាសារបស់ឯកសារ' },
  related: { label: 'សេចក្តីប្រកាសទាក់ទង', hint: 'បង្ហាញមុនគេ ក្នុងចំណោមអត្ថបទទាក់ទង។' },
  updates: { label: 'ប្រវត្តិកែប្រែ', hint: 'អ្វីដែលបានប្តូរក្រោយចុះផ្សាយ។ ការកែអក្ខរាវិរុទ្ធ មិនចាំបាច់កត់ទេ។' },
  'updates.date': { label: 'ពេលកែប្រែ' },
  'updates.note': { label: 'អ្វីបានប្តូរ' },
  'updates.minor': { label: 'កែអក្ខរាវិរុទ្ធប៉ុណ្ណោះ', hint: 'បើបើក អ្នកអានមិនឃើញការកែនេះក្នុងប្រវត្តិទេ។' },
  withdrawn: { label: 'ការដកចេញ', hint: 'សម្រាប់សេចក្តីប្រកាសដែលលែងមានសុពលភាព។ កុំលុបវាចេញ។' },
  'withdrawn.date': { label: 'ថ្ងៃដកចេញ' },
  'withdrawn.reason': { label: 'មូលហេតុ' },
  'withdrawn.replacedBy': { label: 'ជំនួសដោយ' },
  allow: { label: 'អ្វីដែលទុកដូចដើម', hint: 'បើការពិនិត្យអក្ខរាវិរុទ្ធរកឃើញត្រូវ តែពាក្យត្រូវនៅដដែល សូមប្រាប់មូលហេតុ។' },
  'allow.rule': { label: 'ប្រភេទដែលសារបាននិយាយ', hint: 'ឧទាហរណ៍ km-name' },
  'allow.reason': { label: 'មូលហេតុ', hint: 'សម្រាប់អ្នកកែសម្រួលក្រោយៗទៀត។ អ្នកអានមិនឃើញទេ។' },
  'allow.text': { label: 'ពាក្យដែលទុក', hint: 'បើទុកទទេ មានន័យថា ទូទាំងអត្ថបទ។' },
  publishAt: { label: 'បង្ហាញចាប់ពី', hint: 'មិនបង្ហាញមុនពេលនេះទេ។ ម៉ោងនៅភ្នំពេញ។' },
  unpublishAt: { label: 'បង្ហាញរហូតដល់', hint: 'លែងបង្ហាញ ចាប់ពីពេលនេះ។ ម៉ោងនៅភ្នំពេញ។' },
  legacyId: { label: 'លេខក្នុងគេហទំព័រចាស់', hint: 'លេខក្នុងអាសយដ្ឋានចាស់ /detail/… ដើម្បីឱ្យតំណចាស់នៅដំណើរការ។' },
  draft: { label: 'សេចក្តីព្រាង', hint: 'ពិនិត្យ តែមិនបង្ហាញដល់អ្នកអាន។' },
  sample: { label: 'អត្ថបទគំរូ', hint: 'សម្រាប់សាកល្បងប៉ុណ្ណោះ មិនមែនព័ត៌មានពិតទេ។' },
}

/** What a command writes into front matter: the form keeps it and shows it to nobody. */
export const COMMAND_FIELDS: readonly string[] = ['translationOf']

/** The words for the text of a release, which is no field of its front matter. */
export const BODY_WORDS: FieldWords = { label: 'អត្ថបទ', hint: 'សូមប្រើ Insert ដើម្បីដាក់រូប តារាង ប្រអប់ជូនដំណឹង និងអ្វីផ្សេងទៀត។' }

/** The components of a text, by name, with the words for their props. */
export const COMPONENT_WORDS: Readonly<Record<string, FieldWords & { props: Readonly<Record<string, FieldWords>> }>> = {
  Figure: {
    label: 'រូបភាព',
    props: {
      src: { label: 'រូប', hint: 'JPEG, PNG, WebP ឬ AVIF' },
      alt: { label: 'អត្ថបទពណ៌នារូប', hint: 'ឃើញអ្វីក្នុងរូប? មួយប្រយោគ សម្រាប់អ្នកមើលមិនឃើញ។' },
      caption: { label: 'ពាក្យក្រោមរូប' },
      credit: { label: 'ម្ចាស់រូប' },
      decorative: { label: 'រូបសម្រាប់តែលម្អ', hint: 'បើបើក អត្ថបទពណ៌នាអាចទុកទទេ។' },
    },
  },
  Gallery: { label: 'រូបភាពច្រើន', props: { label: { label: 'ឈ្មោះនៃរូបទាំងនេះ', hint: 'អានឱ្យអ្នកមើលមិនឃើញស្តាប់។' } } },
  Attachment: {
    label: 'ឯកសារភ្ជាប់',
    props: {
      file: { label: 'ឯកសារ', hint: 'pdf, docx, xlsx, pptx, odt, ods ឬ csv' },
      title: { label: 'ចំណងជើងឯកសារ' },
      lang: { label: 'ភាសារបស់ឯកសារ' },
    },
  },
  Notice: { label: 'ប្រអប់ជូនដំណឹង', props: { type: { label: 'កម្រិត' }, title: { label: 'ចំណងជើង' } } },
  Quote: { label: 'សម្រង់សម្តី', props: { speaker: { label: 'អ្នកនិយាយ' }, role: { label: 'តួនាទី' } } },
  KeyFacts: { label: 'ព័ត៌មានសំខាន់', props: { title: { label: 'ចំណងជើង' } } },
  NotesToEditors: { label: 'កំណត់សម្គាល់សម្រាប់អ្នកសារព័ត៌មាន', props: {} },
  Contact: {
    label: 'ទំនាក់ទំនង',
    props: {
      name: { label: 'ឈ្មោះអង្គភាព' },
      phone: { label: 'លេខទូរសព្ទ' },
      email: { label: 'អ៊ីមែល' },
      telegram: { label: 'Telegram', hint: 'ដោយគ្មានសញ្ញា @' },
      hours: { label: 'ម៉ោងធ្វើការ' },
    },
  },
  Video: {
    label: 'វីដេអូ',
    props: {
      href: { label: 'អាសយដ្ឋានវីដេអូ', hint: 'ចាប់ផ្តើមដោយ https://' },
      title: { label: 'ចំណងជើង' },
      still: { label: 'រូបនឹង' },
      alt: { label: 'អត្ថបទពណ៌នារូប', hint: 'ឃើញអ្វីក្នុងរូប?' },
      duration: { label: 'រយៈពេល', hint: 'ឧទាហរណ៍ ៣ នាទី' },
    },
  },
}

/** The words inside a component, and those of a table, which Markdown has without a component. */
export const CONTENT_WORDS: FieldWords = { label: 'ខ្លឹមសារ' }
export const TABLE_WORDS = {
  label: 'តារាង',
  rows: { label: 'ជួរដេក', hint: 'មួយជួរ មួយបន្ទាត់; រវាងជួរឈរ ដាក់សញ្ញា | ។ បន្ទាត់ទីមួយ ជាក្បាលតារាង។ ឧទាហរណ៍៖ ស្រុក | គ្រួសារ' },
}

/** The name of the field stands after its Khmer words: messages of the check use it. */
export function describeField(name: string, words: FieldWords | undefined): FieldWords {
  return { label: words ? `${words.label} (${name})` : name, ...(words?.hint && { hint: words.hint }) }
}
