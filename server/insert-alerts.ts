import { ALERT_SLOT_HTML } from '@/components/layout/alert-slot'

/** The two parts of a finished page: up to the content of its slot for alerts, and from there on. */
export function splitAtAlerts(html: string): { before: string; after: string } {
  // The first place that reads like this is the slot: above it stands the head, where `<` is always written `&lt;` or `\u003c`.
  const slot = html.indexOf(ALERT_SLOT_HTML)
  const at = slot === -1 ? html.length : slot + ALERT_SLOT_HTML.length
  return { before: html.slice(0, at), after: html.slice(at) }
}

/** Puts the alerts of one language into the slot of a finished page. A page without a slot stays as it is. */
export function insertAlerts(html: string, banners: string): string {
  const { before, after } = splitAtAlerts(html)
  return after === '' ? html : before + banners + after
}
