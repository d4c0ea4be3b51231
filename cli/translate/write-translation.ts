import { type Document, isMap, parseDocument } from 'yaml'
import type { Locale } from '@/lib/i18n/routing'
import { getOtherLocale } from '@/lib/i18n/routing'

/** The two lines `---` with what stands between them. */
const FRONT_MATTER = /^(\uFEFF?---[ \t]*\r?\n)([\s\S]*?)(^---[ \t]*\r?$)/m

/**
 * The file of the other language as a translator begins with it: everything of the original, as a draft, with the record
 * of what it was made from. Links within the site lead to the pages of the new language.
 * @param begun a file of that language with facts and no text, as `npm run new` leaves it: its facts stay
 */
export function writeTranslation(original: string, locale: Locale, record: string, begun = ''): string {
  const other = getOtherLocale(locale)
  const body = original.replace(FRONT_MATTER, '')
  const draft = original.replace(FRONT_MATTER, (_, start: string, facts: string, end: string) => {
    const document = parseDocument(facts)
    if (isMap(document.contents)) {
      document.delete('translationOf')
      takeFacts(document, begun)
      document.set('draft', true)
      document.set('translationOf', record)
    }
    return `${start}${quoteRecord(document.toString({ lineWidth: 0, flowCollectionPadding: false }), record)}${end}`
  })
  const head = draft.slice(0, draft.length - body.length)
  // In Markdown `](/km/…)`, in a component `href="/km/…"`; an address in words stays as it is.
  return head + body.replace(new RegExp(`(\\]\\(|href=")/${locale}(?=[/")?#])`, 'g'), `$1/${other}`)
}

function takeFacts(document: Document, file: string): void {
  const { contents } = parseDocument(FRONT_MATTER.exec(file)?.[2] ?? '')
  if (!isMap(contents)) return
  for (const { key, value } of contents.items) document.set(key, value)
}

/** True for a file that has facts and nothing below them. */
export function isWithoutText(file: string): boolean {
  return file.replace(FRONT_MATTER, '').trim() === ''
}

/** Says in a translation which version of its original it follows. Every other sign of the file stays as it is. */
export function recordTranslation(translation: string, record: string): string {
  return translation.replace(FRONT_MATTER, (_, start: string, facts: string, end: string) => {
    const lineEnd = start.endsWith('\r\n') ? '\r\n' : '\n'
    const line = `translationOf: '${record}'`
    const kept = facts.replace(/^translationOf:.*\r?\n(?:[ \t]+.*\r?\n)*/m, '')
    return `${start}${kept}${line}${lineEnd}${end}`
  })
}

const quoteRecord = (facts: string, record: string): string => facts.replace(/^translationOf:.*$/m, `translationOf: '${record}'`)
