import { stringify } from 'yaml'
import { toSlug } from '@/lib/site/to-slug'

/** The answers about an alert, in the order of the questions. `field` is the field of the file; `name` is no field. */
export const ALERT_QUESTIONS = [
  { flag: 'severity', field: 'severity' },
  { flag: 'start', field: 'start' },
  { flag: 'end', field: 'end' },
  { flag: 'title-km', field: 'title.km' },
  { flag: 'title-en', field: 'title.en' },
  { flag: 'text-km', field: 'text.km' },
  { flag: 'text-en', field: 'text.en' },
  { flag: 'link', field: 'link.href' },
  { flag: 'link-km', field: 'link.text.km' },
  { flag: 'link-en', field: 'link.text.en' },
  { flag: 'name', field: null },
] as const

export type AlertFlag = (typeof ALERT_QUESTIONS)[number]['flag']
/** What is known so far. */
export type AlertDraft = Partial<Record<AlertFlag, string>>

/** The draft as it stands in `content/alerts/`. What nobody answered is left out. */
export function writeAlertYaml(draft: AlertDraft): string {
  const hasLink = draft.link || draft['link-km'] || draft['link-en']
  const file = {
    severity: draft.severity,
    start: draft.start,
    end: draft.end,
    title: { km: draft['title-km'], en: draft['title-en'] },
    text: { km: draft['text-km'], en: draft['text-en'] },
    link: hasLink ? { href: draft.link, text: { km: draft['link-km'], en: draft['link-en'] } } : undefined,
  }
  return stringify(file, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN', lineWidth: 0 })
}

/** A name for the file from the day it starts and its English title: `2026-12-01-mekong-at-alarm-level`. */
export function suggestName({ start = '', 'title-en': title = '' }: AlertDraft): string {
  return toSlug(`${start.slice(0, 10)} ${title}`)
    .slice(0, 60)
    .replace(/-$/, '')
}
